// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { inPortions } from './in-portions.ts'

test('whoever waits is served between two portions of a long register, and nothing is counted twice', async () => {
  const seen: (number | string)[] = []
  setImmediate(() => seen.push('another request'))
  await inPortions([1, 2, 3, 4, 5], 2, async (portion) => {
    seen.push(...portion)
  })
  expect(seen).toEqual([1, 2, 'another request', 3, 4, 5])
})

test('of a register in which nobody stands there is nothing to do', async () => {
  let calls = 0
  await inPortions([], 2, async () => {
    calls++
  })
  expect(calls).toBe(0)
})
