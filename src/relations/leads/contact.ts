// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'

/** Who is to be spoken with about a lead: a name and an office, and the day of the consent. Nothing else of the person is kept. */
export type Contact = {
  readonly id: string
  readonly lead: string
  readonly name: string
  readonly office: string
  readonly consentOn: PlainDate
}

export type NewContact = Contact & {
  /** How the consent was given: by a letter, by word at a meeting. */
  readonly consentHow: string
}
