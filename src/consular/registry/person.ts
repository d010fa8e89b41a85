// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { PersonName } from '#src/standards/names/index.ts'

/** What officers established about a person after sight. All of it is sealed; names are found by their folded keys. */
export type PersonFacts = {
  readonly name: PersonName
  readonly born?: PlainDate
}

/** Somebody known to the registry. */
export type Person = PersonFacts & {
  readonly id: string
  /** Posts that have met the person. */
  readonly posts: readonly string[]
}
