// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { soManyASecond } from './so-many-a-second.ts'

test('words near a typed one are looked for so often in a second, and again in the next', () => {
  let time = 10_400
  const may = soManyASecond(2, () => time)
  expect([may(), may(), may()]).toEqual([true, true, false])
  time = 10_999
  expect(may()).toBe(false)
  time = 11_000
  expect([may(), may(), may()]).toEqual([true, true, false])
})
