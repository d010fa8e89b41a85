// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { pathOf } from './curve-path.ts'

const goal = { baseline: { on: '2026-01-01', value: 100 }, target: { on: '2026-12-31', value: 50 } }

test('the aim of a commitment runs from the baseline down to its target', () => {
  expect(pathOf({ ...goal, values: [] })).toEqual({ aim: 'M6 6L234 58', run: '', dots: [[6, 6]] })
})

test('figures stand on their days, and one of before the baseline is not drawn', () => {
  const values = [
    { on: '2025-06-01', value: 300 },
    { on: '2026-07-02', value: 75 },
  ]
  expect(pathOf({ ...goal, values })).toMatchObject({ run: 'M6 6L120 32' })
})

test('a target that is the baseline lies in the middle of the picture', () => {
  const flat = { baseline: goal.baseline, target: { on: '2026-12-31', value: 100 }, values: [] }
  expect(pathOf(flat).aim).toBe('M6 32L234 32')
})
