// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { presenceIn } from '#src/consular/posts/index.ts'
import { PRESENCE } from './presence.ts'

test('in March 2020 some 1,500 had registered in Korea of 35,000 estimated, and the two are never added', () => {
  const korea = presenceIn('KR', PRESENCE, '2020-03-31')
  expect(korea.registered.map((figure) => 'count' in figure && figure.count)).toEqual([1500, 848])
  expect(korea.estimated).toMatchObject([{ low: 35_000, high: 35_000 }])
  expect(korea['self-declared']).toEqual([])
  expect(korea['found-by-post']).toEqual([])
})

test('a later estimate stands beside the earlier one', () => {
  const korea = presenceIn('KR', PRESENCE, '2026-11-22')
  expect(korea.estimated.map(({ on }) => on)).toEqual(['2025', '2020-02-27'])
})

test('a country without figures has four empty answers, not zeros', () => {
  expect(Object.values(presenceIn('BE', PRESENCE, '2026-11-22')).flat()).toEqual([])
})
