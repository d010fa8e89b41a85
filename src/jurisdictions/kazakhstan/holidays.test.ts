// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addWorkingDays, explainWorkingDays, isWorkingDay, plainDate, weekday } from '#src/standards/calendar/index.ts'
import { HOLIDAYS as belgium } from '../belgium/index.ts'
import { HOLIDAYS as europeanUnion, LUXEMBOURG_HOLIDAYS } from '../european-union/index.ts'
import { HOLIDAYS as korea } from '../korea/index.ts'
import { HOLIDAYS as unitedStates } from '../united-states/index.ts'
import { HOLIDAYS as kazakhstan } from './holidays.ts'

/** Days off of a year that fall on a weekday, as `MM-DD`. */
function weekdaysOff(calendar: WorkingCalendar, year: number): string {
  return [...calendar.holidays.keys()]
    .filter((day) => day.startsWith(`${year}`) && weekday(day) < 6)
    .sort()
    .map((day) => day.slice(5))
    .join(' ')
}

test.each([
  [
    'Kazakhstan 2022',
    kazakhstan,
    2022,
    '01-03 01-04 01-07 03-07 03-08 03-21 03-22 03-23 05-02 05-09 05-10 07-06 08-29 08-30 10-24 10-25 12-16',
  ],
  ['Korea 2020', korea, 2020, '01-01 01-24 01-27 04-15 04-30 05-05 08-17 09-30 10-01 10-02 10-09 12-25'],
  ['Korea 2021', korea, 2021, '01-01 02-11 02-12 03-01 05-05 05-19 08-16 09-20 09-21 09-22 10-04 10-11'],
  ['Korea 2022', korea, 2022, '01-31 02-01 02-02 03-01 03-09 05-05 06-01 06-06 08-15 09-09 09-12 10-03 10-10'],
  [
    'the institutions of the European Union 2020',
    europeanUnion,
    2020,
    '01-01 01-02 04-09 04-10 04-13 05-01 05-21 05-22 06-01 07-21 11-02 12-24 12-25 12-28 12-29 12-30 12-31',
  ],
  [
    'Kazakhstan 2023',
    kazakhstan,
    2023,
    '01-02 01-03 03-08 03-21 03-22 03-23 05-01 05-08 05-09 06-28 07-06 07-07 08-30 10-25 12-18',
  ],
  [
    'Kazakhstan 2024',
    kazakhstan,
    2024,
    '01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16',
  ],
  ['Korea 2023', korea, 2023, '01-23 01-24 03-01 05-05 05-29 06-06 08-15 09-28 09-29 10-02 10-03 10-09 12-25'],
  [
    'Korea 2024',
    korea,
    2024,
    '01-01 02-09 02-12 03-01 04-10 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-01 10-03 10-09 12-25',
  ],
  ['the United States 2022', unitedStates, 2022, '01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26'],
  ['the United States 2023', unitedStates, 2023, '01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25'],
  [
    'the institutions of the European Union 2014',
    europeanUnion,
    2014,
    '01-01 01-02 04-17 04-18 04-21 05-01 05-09 05-29 05-30 06-09 07-21 08-15 12-24 12-25 12-26 12-29 12-30 12-31',
  ],
  [
    'the institutions of the European Union 2023, Brussels',
    europeanUnion,
    2023,
    '01-02 04-06 04-07 04-10 05-01 05-09 05-18 05-19 05-29 07-21 08-15 11-01 11-02 12-25 12-26 12-27 12-28 12-29',
  ],
  [
    'the institutions of the European Union 2023, Luxembourg',
    LUXEMBOURG_HOLIDAYS,
    2023,
    '01-02 04-06 04-07 04-10 05-01 05-09 05-18 05-19 05-29 06-23 08-15 11-01 11-02 12-25 12-26 12-27 12-28 12-29',
  ],
  [
    'Kazakhstan 2025',
    kazakhstan,
    2025,
    '01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16',
  ],
  [
    'Kazakhstan 2026',
    kazakhstan,
    2026,
    '01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16',
  ],
  [
    'Korea 2026',
    korea,
    2026,
    '01-01 02-16 02-17 02-18 03-02 05-05 05-25 06-03 07-17 08-17 09-24 09-25 10-05 10-09 12-25',
  ],
  ['the United States 2026', unitedStates, 2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
  ['Belgium 2020', belgium, 2020, '01-01 04-13 05-01 05-21 06-01 07-21 11-11 12-25'],
  ['Belgium 2025', belgium, 2025, '01-01 04-21 05-01 05-29 06-09 07-21 08-15 11-11 12-25'],
  ['Belgium 2026', belgium, 2026, '01-01 04-06 05-01 05-14 05-25 07-21 11-11 12-25'],
])('%s: the weekdays off are those that were published', (_, calendar, year, days) => {
  expect(weekdaysOff(calendar, year)).toBe(days)
})

test('Easter Monday of 2027 in Belgium is 29 March', () => {
  expect(belgium.holidays.get(plainDate('2027-03-29'))).toBe('holiday.be.easter-monday')
})

test('30 August 2026 is no longer a holiday in Kazakhstan, and 15 March 2027 will be one', () => {
  expect(isWorkingDay(kazakhstan, plainDate('2026-08-31'))).toBe(true)
  expect(kazakhstan.holidays.get(plainDate('2027-03-15'))).toBe('holiday.kz.constitution')
})

test('three Saturdays of 2022 were worked in Kazakhstan for days of rest beside holidays', () => {
  for (const day of ['2022-03-05', '2022-08-27', '2022-10-22'])
    expect(isWorkingDay(kazakhstan, plainDate(day))).toBe(true)
})

test('the Sunday of 5 January 2025 was worked in Kazakhstan', () => {
  expect(addWorkingDays(kazakhstan, plainDate('2025-01-04'), 1)).toBe('2025-01-05')
})

test('Kurban Ait of 2027 is expected and not announced', () => {
  expect(kazakhstan.unsettled?.map(({ reason }) => reason)).toContain('holiday.kz.kurban-ait-expected')
})

test('the Saturday of 4 May 2024 was worked in Kazakhstan, and so was 17 June, though it had been announced as a feast', () => {
  expect(isWorkingDay(kazakhstan, plainDate('2024-05-04'))).toBe(true)
  expect(isWorkingDay(kazakhstan, plainDate('2024-06-17'))).toBe(true)
})

test('years of the European institutions whose lists were not found are reckoned and in doubt; those that were found are not', () => {
  const doubtsOf = (from: string) =>
    explainWorkingDays(europeanUnion, plainDate(from), 5).doubts.map(({ reason }) => reason)
  expect(doubtsOf('2026-03-30')).toEqual(['holiday.eu.reckoned'])
  expect(europeanUnion.holidays.get(plainDate('2026-04-02'))).toBe('holiday.eu.maundy-thursday')
  expect(['2015-01-01', '2020-03-30', '2023-03-30', '2024-03-25'].flatMap(doubtsOf)).toEqual(['holiday.eu.reckoned'])
  expect(explainWorkingDays(europeanUnion, plainDate('2014-12-23'), 1)).toMatchObject({ due: '2015-01-05', doubts: [] })
  expect(doubtsOf('2024-08-14')).toEqual(['holiday.eu.reckoned'])
  expect(doubtsOf('2028-03-30')).toEqual(['holiday.unpublished'])
})

test.each([
  ['Kazakhstan', kazakhstan],
  ['Korea', korea],
  ['the United States', unitedStates],
  ['Belgium', belgium],
])('a count of 2017 in %s says that the holidays of that time are not recorded', (_, calendar) => {
  const { doubts } = explainWorkingDays(calendar, plainDate('2017-06-05'), 5)
  expect(doubts.map(({ reason }) => reason)).toEqual(['holiday.unrecorded'])
})
