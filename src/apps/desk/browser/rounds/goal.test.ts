// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { goalOf, noGoal } from './goal.ts'

test('a promise is measured by the figures of one reporter, from a day to a day', () => {
  const typed = { line: 'stay KR', from: '2026-01-01', least: '12 000', until: '2027-12-31', aim: '6000,5' }
  expect(goalOf(typed)).toEqual({
    indicator: 'stay',
    reporter: 'KR',
    baseline: { on: '2026-01-01', value: 12_000 },
    target: { on: '2027-12-31', value: 6000.5 },
  })
  expect(goalOf({ ...typed, line: 'stay ' })).not.toHaveProperty('reporter')
})

test('a promise without an indicator is measured by nothing', () => {
  expect(goalOf(noGoal)).toBeUndefined()
})
