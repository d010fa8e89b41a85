// SPDX-License-Identifier: Apache-2.0
// Counting a term day by day. The day that starts it is not counted; days on which the clock stands still are not either.
import type { TimeLimit } from '#src/consular/catalogue/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addDays, addMonths, daysBetween, isWorkingDay } from '#src/standards/calendar/index.ts'
import type { Stop } from './stops.ts'

/** Whether a day counts on which the post held the case for a part of it. */
export type PartialDays = 'count' | 'do-not-count'

export type Term = {
  readonly startedOn: PlainDate
  /** In days of the term: months are turned into calendar days from the start. */
  readonly days: number
  readonly working: boolean
  readonly calendar: WorkingCalendar
  readonly stops: readonly Stop[]
  readonly partialDays: PartialDays
  /** Where a pause that still lasts is thought to end. */
  readonly today: PlainDate
}

/** The length of a limit in days of the term. */
export function daysOf({ count, unit }: TimeLimit, startedOn: PlainDate): number {
  return unit === 'months' ? daysBetween(startedOn, addMonths(startedOn, count)) : count
}

/** The day on which the term ends. */
export function dueDay(term: Term): PlainDate {
  let day = term.startedOn
  for (let left = term.days; left > 0; ) {
    day = addDays(day, 1)
    if (counts(term, day)) left--
  }
  return day
}

/** How many days of the term lie after `from`, up to and including `until`. */
export function countedDays(term: Term, from: PlainDate, until: PlainDate): number {
  let counted = 0
  for (let day = from; day < until; ) {
    day = addDays(day, 1)
    if (counts(term, day)) counted++
  }
  return counted
}

function counts(term: Term, day: PlainDate): boolean {
  return !stands(term, day) && (!term.working || isWorkingDay(term.calendar, day))
}

function stands({ stops, partialDays, today }: Term, day: PlainDate): boolean {
  return stops.some(({ from, until = today < from ? from : today }) =>
    partialDays === 'count' ? day > from && day < until : day >= from && day <= until,
  )
}
