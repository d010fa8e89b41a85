// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { ledgerOf } from './ledger.ts'

const promise = (id: string, made: string, ...codes: string[]) => ({
  id,
  made,
  sides: codes.map((code) => ({ code, name: code })),
})

test('a promise of both sides stands once, apart from those of either, the oldest first', () => {
  const given = [
    promise('late', '2022', 'HH', 'AA'),
    promise('early', '2018', 'AA', 'HH'),
    promise('mine', '2019', 'HH'),
    promise('yours', '2020', 'AA'),
  ]
  const { both, ours, theirs } = ledgerOf(given, 'AA')
  expect([both, ours, theirs].map((lines) => lines.map(({ id }) => id))).toEqual([
    ['early', 'late'],
    ['mine'],
    ['yours'],
  ])
})
