// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addDays, addWorkingDays, countWorkingDays, plainDate } from '#src/standards/calendar/index.ts'
import { addIndexedDays, countIndexedDays, indexWorkingDays } from './index.ts'

const from = plainDate('2020-01-01')
const holidays = fc.uniqueArray(fc.integer({ min: 0, max: 3652 }), { maxLength: 200 })
const calendarOf = (days: number[]): WorkingCalendar => ({
  weekend: [6, 7],
  holidays: new Map(days.map((day) => [addDays(from, day), 'holiday'])),
  knownUntil: plainDate('2030-01-01'),
})

test('the index of a calendar answers as the calendar does, day by day', () => {
  fc.assert(
    fc.property(holidays, fc.integer({ min: 800, max: 2800 }), fc.integer({ min: -400, max: 400 }), (days, day, n) => {
      const calendar = calendarOf(days)
      const index = indexWorkingDays(calendar, { from, until: plainDate('2030-01-01') })
      const start = addDays(from, day)
      const end = addWorkingDays(calendar, start, n)
      expect(addIndexedDays(index, start, n)).toBe(end)
      expect(countIndexedDays(index, start, end)).toBe(countWorkingDays(calendar, start, end) || 0)
    }),
  )
})

test('an index counts from no day that does not exist', () => {
  const index = indexWorkingDays(calendarOf([]), { from, until: plainDate('2021-01-01') })
  const bad = '2020-02-30' as PlainDate
  expect(() => addIndexedDays(index, bad, 3)).toThrow('is not a day')
  expect(() => addIndexedDays(index, bad, 0)).toThrow('is not a day')
  expect(() => countIndexedDays(index, bad, from)).toThrow('is not a day')
})

test('an index refuses what lies outside its period', () => {
  const index = indexWorkingDays(calendarOf([]), { from, until: plainDate('2021-01-01') })
  expect(() => addIndexedDays(index, plainDate('2020-12-20'), 30)).toThrow(/outside the indexed period/)
  expect(() => countIndexedDays(index, plainDate('2019-12-20'), from)).toThrow(/outside the indexed period/)
})
