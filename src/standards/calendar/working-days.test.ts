// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber } from './day-arithmetic.ts'
import type { PlainDate, WorkingCalendar } from './index.ts'
import {
  addWorkingDays,
  closingDays,
  countWorkingDays,
  explainWorkingDays,
  isWorkingDay,
  plainDate,
  uniteCalendars,
} from './index.ts'
import { UNPUBLISHED, UNRECORDED, WEEKEND } from './working-days.ts'

const home: WorkingCalendar = {
  weekend: [6, 7],
  holidays: new Map([[plainDate('2026-12-16'), 'holiday.independence']]),
  knownUntil: plainDate('2027-01-01'),
}
const closedWednesdays: WorkingCalendar = { ...home, weekend: [3, 6, 7], holidays: new Map() }
const day = plainDate

test('a visa lodged on 14 December 2026 with a term of 5 working days is due on the 22nd, not the 21st', () => {
  expect(addWorkingDays(home, day('2026-12-14'), 5)).toBe('2026-12-22')
  expect(addWorkingDays({ ...home, holidays: new Map() }, day('2026-12-14'), 5)).toBe('2026-12-21')
})

test.each([
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-11-23', 5, '2026-11-30'],
  ['2026-11-27', 3, '2026-12-02'],
  ['2026-11-28', 0, '2026-11-28'],
  ['2026-11-30', -1, '2026-11-27'],
])('%s and %i working days is %s', (from, n, due) => expect(addWorkingDays(home, day(from), n)).toBe(due))

test('a count shows each day that it skipped', () => {
  expect(explainWorkingDays(home, day('2026-12-15'), 3)).toEqual({
    due: '2026-12-21',
    skipped: [
      { day: '2026-12-16', reason: 'holiday.independence' },
      { day: '2026-12-19', reason: WEEKEND },
      { day: '2026-12-20', reason: WEEKEND },
    ],
    doubts: [],
  })
})

test('a count past the published holidays, or across an unannounced one, says so', () => {
  expect(explainWorkingDays(home, day('2026-12-30'), 3).doubts).toEqual([{ from: '2027-01-01', reason: UNPUBLISHED }])
  const feast = { from: day('2026-12-22'), until: day('2026-12-25'), reason: 'holiday.unannounced' }
  const unsettled = { ...home, unsettled: [feast] }
  expect(explainWorkingDays(unsettled, day('2026-12-21'), 1).doubts).toEqual([feast])
  expect(explainWorkingDays(unsettled, day('2026-12-24'), 1).doubts).toEqual([feast])
  expect(explainWorkingDays(unsettled, day('2026-12-25'), 1).doubts).toEqual([])
})

test('a count that reaches back before the recorded holidays says so', () => {
  const recorded = { ...home, knownFrom: day('2026-01-01') }
  const before = { from: '0001-01-01', until: '2026-01-01', reason: UNRECORDED }
  expect(explainWorkingDays(recorded, day('2025-12-30'), 3).doubts).toEqual([before])
  expect(explainWorkingDays(recorded, day('2026-01-02'), -3).doubts).toEqual([before])
  expect(explainWorkingDays(recorded, day('2026-01-02'), 3).doubts).toEqual([])
  expect(uniteCalendars(recorded, { ...home, knownFrom: day('2026-06-01') }).knownFrom).toBe('2026-06-01')
  expect(uniteCalendars(home, home).knownFrom).toBeUndefined()
})

test('a post rests when its own state or its host does, and is known as far as both', () => {
  const host = { ...home, holidays: new Map([[day('2026-12-25'), 'holiday.christmas']]), knownUntil: day('2026-12-31') }
  const post = uniteCalendars(home, uniteCalendars(host, closedWednesdays))
  expect(['2026-12-16', '2026-12-25', '2026-12-23', '2026-12-26'].map((d) => isWorkingDay(post, day(d)))).toEqual([
    false,
    false,
    false,
    false,
  ])
  expect(isWorkingDay(post, day('2026-12-24'))).toBe(true)
  expect(post.knownUntil).toBe('2026-12-31')
})

test('a Saturday worked by order counts only where the other calendar works too', () => {
  const saturday = new Map([[day('2026-12-19'), 'holiday.moved']])
  const moved = { ...home, workedWeekends: saturday }
  expect(isWorkingDay(moved, day('2026-12-19'))).toBe(true)
  expect(isWorkingDay(uniteCalendars(moved, closedWednesdays), day('2026-12-19'))).toBe(false)
  expect(isWorkingDay(uniteCalendars(moved, moved), day('2026-12-19'))).toBe(true)
})

test('a day that does not exist is neither worked nor counted from, to or closed on', () => {
  const bad = '2026-02-30' as PlainDate
  const reckonings: (() => unknown)[] = [
    () => isWorkingDay(home, bad),
    () => addWorkingDays(home, bad, 1),
    () => addWorkingDays(home, bad, 0),
    () => countWorkingDays(home, bad, day('2026-03-02')),
    () => countWorkingDays(home, day('2026-02-02'), bad),
    () => explainWorkingDays(home, bad, 1),
    () => closingDays([bad]),
  ]
  for (const reckon of reckonings) expect(reckon).toThrow(RangeError)
})

test('a calendar that never works is reported, not counted for ever', () => {
  expect(() => addWorkingDays({ ...home, weekend: [1, 2, 3, 4, 5, 6, 7] }, day('2026-11-22'), 1)).toThrow(
    'This calendar has no working day within a year',
  )
})

const days = fc.integer({ min: 18_000, max: 24_000 }).map(dayFromNumber)
const calendars = fc
  .record({
    weekend: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
    off: fc.array(fc.integer({ min: 18_000, max: 24_000 }), { maxLength: 60 }),
  })
  .map(
    ({ weekend, off }): WorkingCalendar => ({
      weekend,
      holidays: new Map(off.map((n) => [dayFromNumber(n), 'holiday.test'])),
      knownUntil: day('2040-01-01'),
    }),
  )

test('counting working days undoes adding them, and lands on a worked day', () => {
  fc.assert(
    fc.property(calendars, days, fc.integer({ min: 1, max: 60 }), (calendar, from, n) => {
      const due = addWorkingDays(calendar, from, n)
      expect(isWorkingDay(calendar, due)).toBe(true)
      expect(countWorkingDays(calendar, from, due)).toBe(n)
      expect(countWorkingDays(calendar, due, from)).toBe(-n)
      expect(explainWorkingDays(calendar, from, n).due).toBe(due)
    }),
  )
})
