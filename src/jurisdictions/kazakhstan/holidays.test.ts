// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addWorkingDays, isWorkingDay, plainDate, weekday } from '#src/standards/calendar/index.ts'
import { HOLIDAYS as belgium } from '../belgium/index.ts'
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

test('the Sunday of 5 January 2025 was worked in Kazakhstan', () => {
  expect(addWorkingDays(kazakhstan, plainDate('2025-01-04'), 1)).toBe('2025-01-05')
})

test('Kurban Ait of 2027 is expected and not announced', () => {
  expect(kazakhstan.unsettled?.map(({ reason }) => reason)).toContain('holiday.kz.kurban-ait-expected')
})
