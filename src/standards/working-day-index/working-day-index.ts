// SPDX-License-Identifier: Apache-2.0
import type { Period, PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { dayFromNumber, dayNumber, isWorkingDay, plainDate } from '#src/standards/calendar/index.ts'

/** The working days of a period, counted once, so that each question afterwards costs the same however far it reaches. */
export type WorkingDayIndex = {
  readonly first: number
  /** How many working days lie before each day of the period, one more entry than days. */
  readonly before: Int32Array
  /** The numbers of the working days, in order. */
  readonly worked: Int32Array
}

/** Counts the working days of a period of up to two hundred years. */
export function indexWorkingDays(calendar: WorkingCalendar, period: Required<Period>): WorkingDayIndex {
  const first = dayNumber(period.from)
  const length = dayNumber(period.until) - first
  if (length <= 0 || length > 73_050)
    throw new RangeError(`From ${period.from} until ${period.until} is no period of one day to two hundred years.`)
  const before = new Int32Array(length + 1)
  const worked: number[] = []
  for (let place = 0; place < length; place++) {
    before[place] = worked.length
    if (isWorkingDay(calendar, dayFromNumber(first + place))) worked.push(first + place)
  }
  before[length] = worked.length
  return { first, before, worked: Int32Array.from(worked) }
}

/** The n-th working day after a day, as `addWorkingDays` counts; throws a RangeError where the index ends. */
export function addIndexedDays(index: WorkingDayIndex, from: PlainDate, n: number): PlainDate {
  return n === 0 ? plainDate(from) : dayFromNumber(addIndexedNumber(index, dayNumber(from), n))
}

/** The same in day numbers. */
export function addIndexedNumber({ first, before, worked }: WorkingDayIndex, from: number, n: number): number {
  // Forwards the count begins after the day, backwards before it.
  const place = n > 0 ? (before[from - first + 1] as number) + n - 1 : (before[from - first] as number) + n
  const day = worked[place]
  if (day === undefined || n === 0 || !Number.isInteger(n))
    throw new RangeError(
      `${n} working days from ${dayFromNumber(from)} lie outside the indexed period; index a longer one.`,
    )
  return day
}

/** Working days after `from` up to and including `until`, as `countWorkingDays` counts. */
export function countIndexedDays({ first, before }: WorkingDayIndex, from: PlainDate, until: PlainDate): number {
  const low = before[dayNumber(from) - first + 1]
  const high = before[dayNumber(until) - first + 1]
  if (low === undefined || high === undefined)
    throw new RangeError(`${from} or ${until} lies outside the indexed period; index a longer one.`)
  return high - low
}
