// SPDX-License-Identifier: Apache-2.0
// Federal public holidays under 5 U.S.C. 6103 (as told by ca6.uscourts.gov, "Federal holidays"): a Saturday's holiday is
// observed on Friday, a Sunday's on Monday. They follow from the statute for any year; Juneteenth stands in it since 17 June 2021.
// The lists of 2022 and 2023: nywb.uscourts.gov, "Court holidays". Inauguration Day is a holiday in and around Washington alone.
// On other days the President closes the federal offices by order, at days' notice. Orders read: Executive Orders 13852 (5 December 2018,
// 83 FR 62687), 13854 (24 December 2018, 83 FR 65481), 14133 (9 January 2025, 90 FR 187) and 14371 (24 and 26 December 2025,
// whitehouse.gov, 18 December 2025); that of 24 December 2019 (federal-newsgroup.blogspot.com, 18 December 2019, in its words) and of
// 24 December 2024 (whitehouse.gov, 19 December 2024); told of: 24 December 2020 (theepochtimes.com, of the order of 11 December 2020).
// None closed them at Christmas from 2021 to 2023 (govexec.com and newsmax.com, 19 December 2024).
import type { Doubt, PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addDays, plainDate, weekday } from '#src/standards/calendar/index.ts'

const MONDAY = 1
const THURSDAY = 4
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]

const CLOSED_BY_ORDER = [
  '2018-12-05',
  '2018-12-24',
  '2019-12-24',
  '2020-12-24',
  '2024-12-24',
  '2025-01-09',
  '2025-12-24',
  '2025-12-26',
]

/** The working calendar of the federal government of the United States. */
export const HOLIDAYS: WorkingCalendar = {
  weekend: [6, 7],
  holidays: new Map([
    ...CLOSED_BY_ORDER.map((day): [PlainDate, string] => [plainDate(day), 'holiday.us.closed-by-order']),
    ...YEARS.flatMap(federalHolidays),
  ]),
  knownFrom: plainDate('2018-01-01'),
  knownUntil: plainDate('2028-12-01'),
  unsettled: [
    doubt('2021-01-20', '2021-01-21', 'holiday.us.inauguration'),
    // The days beside Christmas, of which the orders come in the middle of December.
    doubt('2026-12-24', '2026-12-27', 'holiday.us.order-expected'),
    doubt('2027-12-23', '2027-12-28', 'holiday.us.order-expected'),
  ],
}

function doubt(from: string, until: string, reason: string): Doubt {
  return { from: plainDate(from), until: plainDate(until), reason }
}

function federalHolidays(year: number): [PlainDate, string][] {
  return [
    [observed(year, '01-01'), 'holiday.us.new-year'],
    [nth(year, 1, MONDAY, 3), 'holiday.us.king'],
    [nth(year, 2, MONDAY, 3), 'holiday.us.washington'],
    [addDays(nth(year, 6, MONDAY, 1), -7), 'holiday.us.memorial'],
    ...(year < 2021 ? [] : [[observed(year, '06-19'), 'holiday.us.juneteenth'] as [PlainDate, string]]),
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
