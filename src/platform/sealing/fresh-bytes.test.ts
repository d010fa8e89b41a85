// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { freshBytes } from './fresh-bytes.ts'

test('random bytes are given once, in any length, and never to two', () => {
  const given = Array.from({ length: 3000 }, (_, index) => freshBytes(12 + (index % 3) * 10))
  expect(given.map(({ length }) => length).slice(0, 4)).toEqual([12, 22, 32, 12])
  expect(new Set(given.map((bytes) => bytes.subarray(0, 12).toString('hex'))).size).toBe(given.length)
})
