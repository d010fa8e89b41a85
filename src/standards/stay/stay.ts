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
    | 'out-of-range'
  /** The place of the stay in the list, from 0. */
  readonly stay?: number
  /** The place of the trip in the list of trips, from 0. */
  readonly trip?: number
  readonly message: string
}

/** Something in the record that may be wrong; the answer stands, and a person should look. */
export type StayDoubt = {
  readonly kind: StayDoubtKind
  /** Places in the list of stays, from 0. */
  readonly stays: readonly number[]
  readonly from: PlainDate
  readonly to: PlainDate
}

/**
 * `same-day`: a day of leaving is a day of entering. `overlap`: two stays claim the same days. `open-before-later-stay`: a stay without an
 * exit lasts into a later one. `exit-after-control`: an exit later than the day asked about.
 * Under a rule with a territory, `moved-within`: from one territory to another on the same day, counted as one entry; `no-territory`: a
 * stay that names none, counted as if it lay in the area.
 * Of a plan, `already-inside`: a stay covers the day of entry, and the cap of the entry is counted from its beginning; `later-stay`: one
 * that is booked after the entry begins within the longest stay, or would have days over a cap because of it.
 */
type StayDoubtKind =
  | 'same-day'
  | 'overlap'
  | 'open-before-later-stay'
  | 'exit-after-control'
  | 'moved-within'
  | 'no-territory'
  | 'already-inside'
  | 'later-stay'

/** Consecutive days, both ends included. */
export type DaySpan = { readonly from: PlainDate; readonly to: PlainDate; readonly days: number }
