// SPDX-License-Identifier: Apache-2.0
// Days off in Kazakhstan. 2022: semeyainasy.media after Zakon.kz, 24 December 2021 and 10 June 2022 (5 March and 27 August worked for
// the 7th and the 29th); the day of the Republic again, 22 October worked for the 24th by order (ortcom.kz, 8 October 2022), and 1 and 17
// December no longer off (tengrinews.kz, 4 October 2022). 2023: ratel.kz; rest of 1 July moved to the 7th by decree of 25 April 2023 (altainews.kz, 1 June 2023).
// 2024: mgorod.kz after eGov; rest of 4 May moved to the 8th by order of 17 April 2024 (sputniknews.kz, 18 April 2024); Kurban Ait on
// Sunday 16 June and no rest on the 17th, which had been announced (tengrinews.kz by zyryanovsk.kz; altyalash.kz, 7 June 2024). Published calendars: 2025 (ZTB News after eGov; Kurban Ait: mgorod.kz), 2026 (Kazinform,
// 2 January 2026, after eGov; 30 August no longer: taspanews.kz, 18 March 2026, quoting the Ministry of Labour).
// The rule below gives both of them; 2027 is reckoned by it and stays in doubt until the calendar is published.
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addDays, plainDate, weekday } from '#src/standards/calendar/index.ts'

type DayOff = readonly [monthAndDay: string, name: string]

const WEEKEND = [6, 7]

/** Holidays whose day of rest moves to the next working day when they fall on a weekend. */
const STATE_HOLIDAYS: readonly DayOff[] = [
  ['01-01', 'holiday.kz.new-year'],
  ['01-02', 'holiday.kz.new-year'],
  ['03-08', 'holiday.kz.women'],
  ['03-21', 'holiday.kz.nauryz'],
  ['03-22', 'holiday.kz.nauryz'],
  ['03-23', 'holiday.kz.nauryz'],
  ['05-01', 'holiday.kz.unity'],
  ['05-07', 'holiday.kz.defender'],
  ['05-09', 'holiday.kz.victory'],
  ['07-06', 'holiday.kz.capital'],
  ['10-25', 'holiday.kz.republic'],
  ['12-16', 'holiday.kz.independence'],
]

/** The day of the Constitution: 30 August until 2025, none in 2026, 15 March (the day of the referendum) from 2027. */
const CONSTITUTION: Readonly<Record<number, DayOff>> = {
  2022: ['08-30', 'holiday.kz.constitution'],
  2023: ['08-30', 'holiday.kz.constitution'],
  2024: ['08-30', 'holiday.kz.constitution'],
  2025: ['08-30', 'holiday.kz.constitution'],
  2027: ['03-15', 'holiday.kz.constitution'],
}

/** Days off that never move. Kurban Ait is announced each year by the ministry and the muftiate. */
const FEASTS: Readonly<Record<number, readonly DayOff[]>> = {
  2022: [
    ['01-07', 'holiday.kz.orthodox-christmas'],
    ['07-09', 'holiday.kz.kurban-ait'],
  ],
  2023: [
    ['01-07', 'holiday.kz.orthodox-christmas'],
    ['06-28', 'holiday.kz.kurban-ait'],
  ],
  2024: [
    ['01-07', 'holiday.kz.orthodox-christmas'],
    ['06-16', 'holiday.kz.kurban-ait'],
  ],
  2025: [
    ['01-07', 'holiday.kz.orthodox-christmas'],
    ['06-06', 'holiday.kz.kurban-ait'],
  ],
  2026: [
    ['01-07', 'holiday.kz.orthodox-christmas'],
    ['05-27', 'holiday.kz.kurban-ait'],
  ],
  2027: [['01-07', 'holiday.kz.orthodox-christmas']],
}

/** A day of a weekend that is worked, and the weekday of rest for it, as the government orders it year by year. */
const MOVED_BY_ORDER: readonly (readonly [worked: string, rest: string])[] = [
  ['2022-03-05', '2022-03-07'],
  ['2022-08-27', '2022-08-29'],
  ['2022-10-22', '2022-10-24'],
  ['2023-07-01', '2023-07-07'],
  ['2024-05-04', '2024-05-08'],
  ['2025-01-05', '2025-01-03'],
]

/** The working calendar of Kazakhstan; what is not yet published is in doubt, never guessed as certain. */
export const HOLIDAYS: WorkingCalendar = {
  weekend: WEEKEND,
  holidays: new Map([
    ...[2022, 2023, 2024, 2025, 2026, 2027].flatMap(daysOff),
    ...MOVED_BY_ORDER.map(([, rest]) => named(rest)),
  ]),
  workedWeekends: new Map(MOVED_BY_ORDER.map(([worked]) => named(worked))),
  knownFrom: plainDate('2022-01-01'),
  knownUntil: plainDate('2027-01-01'),
  unsettled: [
    { from: plainDate('2027-05-15'), until: plainDate('2027-05-19'), reason: 'holiday.kz.kurban-ait-expected' },
  ],
}

function daysOff(year: number): [PlainDate, string][] {
  const constitution = CONSTITUTION[year]
  const own = [...STATE_HOLIDAYS, ...(constitution ? [constitution] : [])].map(on(year)).sort()
  const off = new Map([...own, ...(FEASTS[year] ?? []).map(on(year))])
  for (const [day] of own) {
    if (!WEEKEND.includes(weekday(day))) continue
    let instead = addDays(day, 1)
    while (WEEKEND.includes(weekday(instead)) || off.has(instead)) instead = addDays(instead, 1)
    off.set(instead, 'holiday.kz.rest-day-moved')
  }
  return [...off]
}

function named(day: string): [PlainDate, string] {
  return [plainDate(day), 'holiday.kz.rest-day-moved']
}

function on(year: number): (holiday: DayOff) => [PlainDate, string] {
  return ([monthAndDay, name]) => [plainDate(`${year}-${monthAndDay}`), name]
}
