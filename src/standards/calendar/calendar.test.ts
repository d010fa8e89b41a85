// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromNumber } from './day-arithmetic.ts'
import type { PlainDate } from './index.ts'
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  isPlainDate,
  isWithin,
  overlaps,
  plainDate,
  plainDateAt,
  timeAt,
  weekday,
} from './index.ts'

const FIRST = dayNumber(plainDate('0001-01-01'))
const LAST = dayNumber(plainDate('9999-12-31'))
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(dayFromNumber)
const modernDay = fc.integer({ min: 0, max: 60_000 }).map(dayFromNumber)

describe('a plain date', () => {
  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '1900-02-29',
    '0000-01-01',
    '2026-1-1',
    '',
    '2026-11-2a',
    null,
    20_261_122,
  ])('%s is not a day', (text) => {
    expect(isPlainDate(text)).toBe(false)
    expect(() => plainDate(text as string)).toThrow('is not a day; write an existing day as YYYY-MM-DD')
  })

  test('29 February exists in 2024 and in 2000', () => {
    expect(isPlainDate('2024-02-29')).toBe(true)
    expect(isPlainDate('2000-02-29')).toBe(true)
  })

  test('a wrong day is named in one sentence', () => {
    expect(() => plainDate('31.12.2026')).toThrow('"31.12.2026" is not a day; write an existing day as YYYY-MM-DD')
  })

  test('the platform agrees on every day number and weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const instant = new Date(`${day}T00:00:00Z`)
        expect(dayNumber(day) * 86_400_000).toBe(instant.getTime())
        expect(weekday(day) % 7).toBe(instant.getUTCDay())
        expect(dayFromNumber(dayNumber(day))).toBe(day)
      }),
    )
  })
})

describe('arithmetic of days', () => {
  test('adding days and counting them are inverse', () => {
    fc.assert(
      fc.property(modernDay, fc.integer({ min: -20_000, max: 20_000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n)
        expect(addDays(addDays(day, n), -n)).toBe(day)
      }),
    )
  })

  test('texts sort as their days do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b) > 0).toBe(a < b)
      }),
    )
  })

  test.each([
    ['2026-07-31', 2, '2026-09-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2010-08-31', 18, '2012-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months is %s', (from, months, due) => expect(addMonths(plainDate(from), months)).toBe(due))

  test('a month later is never in another month than the next', () => {
    fc.assert(
      fc.property(modernDay, fc.integer({ min: -1200, max: 1200 }), (day, months) => {
        const later = addMonths(day, months)
        const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
        expect(count(later) - count(day)).toBe(months)
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)))
      }),
    )
  })
})

describe('a day that does not exist', () => {
  const good = plainDate('2026-11-22')
  test.each(
    ['2026-02-30', '2026-11-22T10:00', '2026-2-3', ''].map((text) => text as PlainDate),
  )('%j is no day to reckon with, and is named', (bad) => {
    const reckonings: (() => unknown)[] = [
      () => dayNumber(bad),
      () => daysBetween(bad, good),
      () => daysBetween(good, bad),
      () => addDays(bad, 0),
      () => addDays(bad, 1),
      () => addMonths(bad, 1),
      () => weekday(bad),
    ]
    for (const reckon of reckonings) expect(reckon).toThrow(new RangeError(notADay(bad)))
  })

  function notADay(text: string): string {
    return `"${text}" is not a day; write an existing day as YYYY-MM-DD, such as 2026-11-22.`
  }
})

describe('a half-open period', () => {
  const period = { from: plainDate('2025-01-01'), until: plainDate('2026-01-01') }
  test('holds on its first day and not on its last', () => {
    expect(isWithin(plainDate('2025-01-01'), period)).toBe(true)
    expect(isWithin(plainDate('2025-12-31'), period)).toBe(true)
    expect(isWithin(plainDate('2026-01-01'), period)).toBe(false)
  })
  test('does not overlap the period that follows it', () => {
    expect(overlaps(period, { from: plainDate('2026-01-01') })).toBe(false)
    expect(overlaps(period, { from: plainDate('2025-12-31') })).toBe(true)
  })
})

describe('an instant', () => {
  const instant = new Date('2026-11-22T20:30:00Z')
  test.each([
    ['Asia/Seoul', '2026-11-23', '05:30'],
    ['Asia/Almaty', '2026-11-23', '01:30'],
    ['America/New_York', '2026-11-22', '15:30'],
    ['Asia/Kolkata', '2026-11-23', '02:00'],
    ['UTC', '2026-11-22', '20:30'],
  ])('in %s falls on %s at %s', (zone, day, time) => {
    expect(plainDateAt(instant, zone)).toBe(day)
    expect(timeAt(instant, zone)).toBe(time)
  })

  test('in a time zone that is none is refused in a sentence', () => {
    expect(() => plainDateAt(instant, 'KZ')).toThrow('"KZ" is no time zone; write it as Asia/Almaty or Asia/Seoul.')
  })
})
