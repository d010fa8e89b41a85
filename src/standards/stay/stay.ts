// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'

/** One stay as recorded: day of entry and day of exit, both days of presence; an open stay has no exit yet. */
export type Stay = {
  readonly entry: string
  readonly exit?: string | null
  /** A code of the rule's territory, where presence counts only in part of it or only from some day on. */
  readonly territory?: string
}

/** Why no answer can be given: which input, and a sentence that says what is wrong and what to do. */
export type StayProblem = {
  readonly code:
    | 'bad-rule'
    | 'not-a-day'
    | 'exit-before-entry'
    | 'entry-after-control'
    | 'unknown-territory'
    | 'not-a-stay'
    | 'bad-wish'
  /** The place of the stay in the list, from 0. */
  readonly stay?: number
  readonly message: string
}

/** Something in the record that may be wrong; the answer stands, and a person should look. */
export type StayDoubt = {
  readonly kind: 'same-day' | 'overlap' | 'open-before-later-stay' | 'exit-after-control'
  /** Places in the list of stays, from 0. */
  readonly stays: readonly number[]
  readonly from: PlainDate
  readonly to: PlainDate
}

/** Consecutive days, both ends included. */
export type DaySpan = { readonly from: PlainDate; readonly to: PlainDate; readonly days: number }
