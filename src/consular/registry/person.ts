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

/** The recorded right of a guardian or representative to act for somebody, with an end or none. */
export type Mandate = {
  readonly id: string
  readonly post: string
  readonly principal: string
  readonly representative: string
  /** A code, such as `guardian` or `power-of-attorney`. */
  readonly kind: string
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly revokedOn: PlainDate | null
}

/** Half open: on the day of its end or revocation a mandate no longer holds. */
export function mandateHolds(mandate: Mandate, on: PlainDate): boolean {
  const { from, until, revokedOn } = mandate
  return from <= on && (until === null || on < until) && (revokedOn === null || on < revokedOn)
}
