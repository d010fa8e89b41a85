// SPDX-License-Identifier: Apache-2.0
// Federal public holidays under 5 U.S.C. 6103 (as told by ca6.uscourts.gov, "Federal holidays"): a Saturday's holiday is
// observed on Friday, a Sunday's on Monday. They follow from the statute for any year; Juneteenth stands in it since June 2021,
// so the first whole year is 2022. The lists of 2022 and 2023: nywb.uscourts.gov, "Court holidays".
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addDays, plainDate, weekday } from '#src/standards/calendar/index.ts'

const MONDAY = 1
const THURSDAY = 4

/** The working calendar of the federal government of the United States. */
export const HOLIDAYS: WorkingCalendar = {
  weekend: [6, 7],
  holidays: new Map([2022, 2023, 2024, 2025, 2026, 2027, 2028].flatMap(federalHolidays)),
  knownFrom: plainDate('2022-01-01'),
  knownUntil: plainDate('2028-12-01'),
}

function federalHolidays(year: number): [PlainDate, string][] {
  return [
    [observed(year, '01-01'), 'holiday.us.new-year'],
    [nth(year, 1, MONDAY, 3), 'holiday.us.king'],
    [nth(year, 2, MONDAY, 3), 'holiday.us.washington'],
    [addDays(nth(year, 6, MONDAY, 1), -7), 'holiday.us.memorial'],
    [observed(year, '06-19'), 'holiday.us.juneteenth'],
    [observed(year, '07-04'), 'holiday.us.independence'],
    [nth(year, 9, MONDAY, 1), 'holiday.us.labor'],
    [nth(year, 10, MONDAY, 2), 'holiday.us.columbus'],
    [observed(year, '11-11'), 'holiday.us.veterans'],
    [nth(year, 11, THURSDAY, 4), 'holiday.us.thanksgiving'],
    [observed(year, '12-25'), 'holiday.us.christmas'],
  ]
}

function observed(year: number, monthAndDay: string): PlainDate {
  const day = plainDate(`${year}-${monthAndDay}`)
  if (weekday(day) === 6) return addDays(day, -1)
  return weekday(day) === 7 ? addDays(day, 1) : day
}

/** The n-th such weekday of a month; n = 1 is the first. The last Monday of May is a week before June's first. */
function nth(year: number, month: number, wanted: number, n: number): PlainDate {
  const first = plainDate(`${year}-${String(month).padStart(2, '0')}-01`)
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + (n - 1) * 7)
}
