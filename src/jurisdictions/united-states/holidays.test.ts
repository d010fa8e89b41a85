// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { addWorkingDays, explainWorkingDays, isWorkingDay, plainDate, weekday } from '#src/standards/calendar/index.ts'
import { HOLIDAYS } from './index.ts'

const day = plainDate

test('federal offices rest on the days on which the President closed them', () => {
  expect(addWorkingDays(HOLIDAYS, day('2025-12-22'), 3)).toBe('2025-12-30')
  expect(addWorkingDays(HOLIDAYS, day('2024-12-23'), 1)).toBe('2024-12-26')
  expect(explainWorkingDays(HOLIDAYS, day('2025-01-08'), 1)).toEqual({
    due: '2025-01-10',
    skipped: [{ day: '2025-01-09', reason: 'holiday.us.closed-by-order' }],
    doubts: [],
  })
})

test('a day beside Christmas that an order may still close is in doubt', () => {
  const doubts = (from: string) => explainWorkingDays(HOLIDAYS, day(from), 1).doubts.map(({ reason }) => reason)
  expect(doubts('2026-12-23')).toEqual(['holiday.us.order-expected'])
  expect(doubts('2027-12-22')).toEqual(['holiday.us.order-expected'])
  expect(doubts('2025-12-23')).toEqual([])
  expect(doubts('2026-12-21')).toEqual([])
})

test('the statute is reckoned back to 2018, without Juneteenth before it stood there', () => {
  const off = (year: number) =>
    [...HOLIDAYS.holidays].filter(([on, name]) => on.startsWith(`${year}`) && name !== 'holiday.us.closed-by-order')
  expect(off(2018)).toHaveLength(10)
  expect(isWorkingDay(HOLIDAYS, day('2020-06-19'))).toBe(true)
  expect(isWorkingDay(HOLIDAYS, day('2021-06-18'))).toBe(false)
  expect(HOLIDAYS.holidays.get(day('2019-05-27'))).toBe('holiday.us.memorial')
  expect([...HOLIDAYS.holidays.keys()].filter((on) => weekday(on) > 5)).toEqual([])
})
