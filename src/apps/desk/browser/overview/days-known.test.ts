// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { daysKnown, placeOfMark } from './days-known.ts'

test('a month and a year last from their first day to their last, and a stretch as long as it was told', () => {
  expect(daysKnown({ on: '2019-04-22' })).toEqual({ first: '2019-04-22', last: '2019-04-22' })
  expect(daysKnown({ on: '2024-02' })).toEqual({ first: '2024-02-01', last: '2024-02-29' })
  expect(daysKnown({ on: '2022' })).toEqual({ first: '2022-01-01', last: '2022-12-31' })
  expect(daysKnown({ from: '1983-01-01', on: '2026-11-22' })).toEqual({ first: '1983-01-01', last: '2026-11-22' })
})

test('what can have been in a long time has a bracket and no mark of a day', () => {
  expect(placeOfMark([100, 100], 30)).toBe(100)
  expect(placeOfMark([100, 120], 30)).toBe(110)
  expect(placeOfMark([100, 400], 30)).toBeUndefined()
})
