// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { valuesUpTo } from './value-axis.ts'

test.each([
  [0, [0]],
  [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [90, [0, 20, 40, 60, 80]],
  [100, [0, 20, 40, 60, 80, 100]],
  [4168, [0, 1000, 2000, 3000, 4000]],
  [12_000, [0, 5000, 10_000]],
  [3.1e9, [0, 1e9, 2e9, 3e9]],
])('an axis up to %d is told in round steps', (highest, values) => {
  expect(valuesUpTo(highest)).toEqual(values)
})
