// SPDX-License-Identifier: Apache-2.0
// Days off of the institutions of the European Union. Read were, for 2014 and the days of 2015 until work began again on 5 January, the Commission decision of 21
// December 2012 (OJ C 39, 12.2.2013, p. 26); for 2020 the Commission’s list of 31 January 2019, as Wikipedia gives it (“Public holidays in
// the European Union”); for 2023 the decision of 25 May 2021 (OJ C 201 I, 28.5.2021, p. 2); for 2024, until 15 August, that of 17 November
// 2022 (OJ C 440, 21.11.2022, p. 15). The rule below gives all of them; the lists of the other years were not found, so their days are
// reckoned by it and stay in doubt.
import type { Doubt, PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addDays, plainDate } from '#src/standards/calendar/index.ts'
import { easterSunday } from '#src/standards/feasts/index.ts'

const YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]
const RECKONED = 'holiday.eu.reckoned'
const NATIONAL_DAY_OF_BELGIUM: Named = ['07-21', 'holiday.eu.national-belgium']
const NATIONAL_DAY_OF_LUXEMBOURG: Named = ['06-23', 'holiday.eu.national-luxembourg']

/** The working calendar of the institutions in Brussels. */
export const HOLIDAYS: WorkingCalendar = calendarOf(() => NATIONAL_DAY_OF_BELGIUM)

/** In Luxembourg the national day is its own; in 2014 the days were those of Brussels. */
export const LUXEMBOURG_HOLIDAYS: WorkingCalendar = calendarOf((year) =>
  year === 2014 ? NATIONAL_DAY_OF_BELGIUM : NATIONAL_DAY_OF_LUXEMBOURG,
)

type Named = readonly [monthAndDay: string, name: string]

function calendarOf(nationalDay: (year: number) => Named): WorkingCalendar {
  return {
    weekend: [6, 7],
    holidays: new Map(YEARS.flatMap((year) => daysOff(year, nationalDay(year)))),
    knownFrom: plainDate('2014-01-01'),
    knownUntil: plainDate('2028-01-01'),
    unsettled: [
      reckoned('2015-01-06', '2020-01-01'),
      reckoned('2021-01-01', '2023-01-01'),
      reckoned('2024-08-16', '2028-01-01'),
    ],
  }
}

function reckoned(from: string, until: string): Doubt {
  return { from: plainDate(from), until: plainDate(until), reason: RECKONED }
}

function daysOff(year: number, nationalDay: Named): [PlainDate, string][] {
  const easter = easterSunday(year)
  const movable: [PlainDate, string][] = [
    [addDays(easter, -3), 'holiday.eu.maundy-thursday'],
    [addDays(easter, -2), 'holiday.eu.good-friday'],
    [addDays(easter, 1), 'holiday.eu.easter-monday'],
    [addDays(easter, 39), 'holiday.eu.ascension'],
    [addDays(easter, 40), 'holiday.eu.after-ascension'],
    [addDays(easter, 50), 'holiday.eu.whit-monday'],
  ]
  const fixed: Named[] = [
    ['01-01', 'holiday.eu.new-year'],
    ['01-02', 'holiday.eu.after-new-year'],
    ['05-01', 'holiday.eu.labour'],
    ['05-09', 'holiday.eu.schuman'],
    nationalDay,
    ['08-15', 'holiday.eu.assumption'],
    ['11-01', 'holiday.eu.all-saints'],
    ['11-02', 'holiday.eu.all-souls'],
    ...[24, 25, 26, 27, 28, 29, 30, 31].map((day): Named => [`12-${day}`, 'holiday.eu.end-of-year']),
  ]
  // A feast of its own, such as Labour Day, gives way to the name of one that moves onto it.
  return [...fixed.map(([day, name]): [PlainDate, string] => [plainDate(`${year}-${day}`), name]), ...movable]
}
