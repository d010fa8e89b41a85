// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { rememberNames } from './remember-names.ts'

test('a name is asked for once a minute, whether somebody bears it or nobody does', async () => {
  let now = 100_000
  const asked: (readonly string[])[] = []
  const names = rememberNames(
    async (ids) => {
      asked.push(ids)
      return new Map([['one', 'Дана (invented)']])
    },
    () => now,
  )
  expect(await names(['one', 'nobody', 'one'])).toEqual(new Map([['one', 'Дана (invented)']]))
  expect(await names(['nobody'])).toEqual(new Map())
  now += 60_001
  await names(['one'])
  expect(asked).toEqual([['one', 'nobody'], ['one']])
})
