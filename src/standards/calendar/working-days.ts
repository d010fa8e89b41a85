// SPDX-License-Identifier: Apache-2.0
import { addDays, dayFromNumber, dayNumber } from './day-arithmetic.ts'
import type { Period } from './period.ts'
import { overlaps } from './period.ts'
import type { PlainDate } from './plain-date.ts'
import { plainDate } from './plain-date.ts'

/** Which days are worked, and how far that is known. */
export type WorkingCalendar = {
  /** Weekdays that are never worked, 1 = Monday. */
  readonly weekend: readonly number[]
  /** Days off; the text is a key such as `holiday.kz.nauryz`, never prose. */
  readonly holidays: ReadonlyMap<PlainDate, string>
  /** Days of the weekend that are worked by order; keys again. */
  readonly workedWeekends?: ReadonlyMap<PlainDate, string>
  /** Holidays are recorded from this day on; without it, from the beginning. */
  readonly knownFrom?: PlainDate
  /** Holidays are published for the days before this one. */
  readonly knownUntil: PlainDate
  /** Days before `knownUntil` where a holiday is expected and not yet announced. */
  readonly unsettled?: readonly Doubt[]
}

/** Days of which the calendar cannot be sure; `reason` is a key. */
export type Doubt = Period & { readonly reason: string }

/** A count of working days that can be shown: what was skipped, and what may still change it. */
export type WorkingDayCount = {
  readonly due: PlainDate
  readonly skipped: readonly { readonly day: PlainDate; readonly reason: string }[]
  /** Where the result may still move; empty when every day counted is settled. */
  readonly doubts: readonly Doubt[]
}

/** The keys under which faces say "weekend" and "holidays not yet published". */
export const WEEKEND = 'holiday.weekend'
export const UNPUBLISHED = 'holiday.unpublished'
/** The key under which faces say "holidays of that time are not recorded". */
export const UNRECORDED = 'holiday.unrecorded'
/** A day on which the office itself is closed. */
const CLOSED = 'holiday.closed'
const FIRST_DAY = plainDate('0001-01-01')
const LAST_DAY = plainDate('9999-12-31')
const LONGEST_REST = 366

/** Whether a day is worked; like all counts here it throws a RangeError when there is no such day. */
export function isWorkingDay(calendar: WorkingCalendar, day: PlainDate): boolean {
  return restOn(calendar, day, dayNumber(day)) === undefined
}

/**
 * The n-th working day after `from`: counting starts the day after, as legal terms do.
 * 0 gives `from` itself; a negative n counts back.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: PlainDate, n: number): PlainDate {
  return step(calendar, from, n)
}

/** The same count with its grounds: each day skipped, and each doubt about the calendar. */
export function explainWorkingDays(calendar: WorkingCalendar, from: PlainDate, n: number): WorkingDayCount {
  const skipped: { day: PlainDate; reason: string }[] = []
  const due = step(calendar, from, n, (day, reason) => skipped.push({ day, reason }))
  return { due, skipped, doubts: doubtsBetween(calendar, from < due ? from : due, from < due ? due : from) }
}

/** Working days after `from` up to and including `until`; negative when `until` is earlier. */
export function countWorkingDays(calendar: WorkingCalendar, from: PlainDate, until: PlainDate): number {
  if (until < from) return -countWorkingDays(calendar, until, from)
  let count = 0
  const last = dayNumber(until)
  for (let number = dayNumber(from) + 1; number <= last; number++)
    if (restOn(calendar, dayFromNumber(number), number) === undefined) count++
  return count
}

/** A day is off when either calendar rests; known as far as both are. A shared day keeps the first one's reason. */
export function uniteCalendars(one: WorkingCalendar, other: WorkingCalendar): WorkingCalendar {
  const worked = [...(one.workedWeekends ?? [])].filter(([day]) => isWorkingDay(other, day))
  for (const [day, reason] of other.workedWeekends ?? []) if (isWorkingDay(one, day)) worked.push([day, reason])
  const knownFrom = [one.knownFrom, other.knownFrom]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  return {
    weekend: [...new Set([...one.weekend, ...other.weekend])].sort((a, b) => a - b),
    holidays: new Map([...other.holidays, ...one.holidays]),
    workedWeekends: new Map(worked),
    ...(knownFrom !== undefined && { knownFrom }),
    knownUntil: one.knownUntil < other.knownUntil ? one.knownUntil : other.knownUntil,
    unsettled: [...(one.unsettled ?? []), ...(other.unsettled ?? [])],
  }
}

/** The days on which one office is closed besides holidays, as a calendar to unite with those of the states. */
export function closingDays(days: readonly PlainDate[], reason = CLOSED): WorkingCalendar {
  return { weekend: [], holidays: new Map(days.map((day) => [plainDate(day), reason])), knownUntil: LAST_DAY }
}

/** Why a day is off, or undefined when it is worked. */
function restOn(calendar: WorkingCalendar, day: PlainDate, number: number): string | undefined {
  const holiday = calendar.holidays.get(day)
  if (holiday !== undefined) return holiday
  const weekday = ((((number + 3) % 7) + 7) % 7) + 1
  return calendar.weekend.includes(weekday) && !calendar.workedWeekends?.has(day) ? WEEKEND : undefined
}

function step(
  calendar: WorkingCalendar,
  from: PlainDate,
  n: number,
  skip?: (day: PlainDate, reason: string) => void,
): PlainDate {
  if (!Number.isInteger(n)) throw new RangeError(`${n} working days cannot be counted; give a whole number.`)
  const direction = n < 0 ? -1 : 1
  let left = Math.abs(n)
  let number = dayNumber(from)
  let day = from
  let rest = 0
  while (left > 0) {
    number += direction
    day = dayFromNumber(number)
    const reason = restOn(calendar, day, number)
    if (reason === undefined) {
      left--
      rest = 0
    } else {
      skip?.(day, reason)
      if (++rest > LONGEST_REST)
        throw new RangeError('This calendar has no working day within a year; check its weekend.')
    }
  }
  return day
}

/** What may be otherwise between two days: feasts that are expected, and the days before the recorded ones and after the published. */
export function doubtsBetween(calendar: WorkingCalendar, first: PlainDate, last: PlainDate): Doubt[] {
  const counted = { from: first, until: addDays(last, 1) }
  return [
    ...(calendar.knownFrom === undefined ? [] : [{ from: FIRST_DAY, until: calendar.knownFrom, reason: UNRECORDED }]),
    ...(calendar.unsettled ?? []),
    { from: calendar.knownUntil, reason: UNPUBLISHED },
  ].filter((doubt) => overlaps(doubt, counted))
}
