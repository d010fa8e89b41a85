// SPDX-License-Identifier: Apache-2.0
// The days on which one office is closed besides holidays: single days, and weekdays in every week.
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { closingDays, isPlainDate, uniteCalendars, weekday } from '#src/standards/calendar/index.ts'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Single days, and weekdays from 1, Monday. */
export type Closings = { readonly days: readonly PlainDate[]; readonly weekdays: readonly number[] }

/** Days such as `2026-12-30` and weekdays such as `wednesday`; a sentence when one is neither. */
export function readClosings(closings: readonly unknown[]): Closings | string {
  const days: PlainDate[] = []
  const weekdays: number[] = []
  for (const closing of closings) {
    const number = typeof closing === 'string' ? WEEKDAYS.indexOf(closing.toLowerCase()) + 1 : 0
    if (number > 0) weekdays.push(number)
    else if (typeof closing === 'string' && isPlainDate(closing)) days.push(closing)
    else
      return `The closing ${JSON.stringify(closing).slice(0, 40)} is neither a day nor a weekday; write 2026-12-31 or wednesday.`
  }
  return { days, weekdays }
}

/** The calendar by which a post works, and which of its days of rest are its own. */
export type PostCalendar = {
  readonly calendar: WorkingCalendar
  readonly states: WorkingCalendar
  readonly own: Closings
}

/** The days of rest of the states together with those of the post itself, whose weekdays rest for ever. */
export function calendarOfPost(states: WorkingCalendar, own: Closings): PostCalendar {
  const weekly: WorkingCalendar = { weekend: own.weekdays, holidays: new Map(), knownUntil: LAST_DAY }
  return { calendar: [states, weekly, closingDays(own.days)].reduce(uniteCalendars), states, own }
}

const LAST_DAY = '9999-12-31' as PlainDate

type Skipped = { readonly day: PlainDate; readonly reason: string }

/** A day that was left out only because the post is closed on that weekday is no weekend. */
export function namingClosings<T extends { readonly skipped: readonly Skipped[] }>(
  reading: T,
  { states, own }: PostCalendar,
): T {
  if (own.weekdays.length === 0) return reading
  const isOwn = ({ day, reason }: Skipped) =>
    reason === 'holiday.weekend' &&
    own.weekdays.includes(weekday(day)) &&
    (!states.weekend.includes(weekday(day)) || states.workedWeekends?.has(day) === true)
  return {
    ...reading,
    skipped: reading.skipped.map((rest) => (isOwn(rest) ? { ...rest, reason: 'holiday.closed' } : rest)),
  }
}
