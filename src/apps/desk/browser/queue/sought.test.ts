// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { soughtBy, soughtIn, unsought } from './sought.ts'

test.each([
  ['bus-26-123', { reference: 'BUS-26-000123' }],
  ['BUS-26-000123', { reference: 'BUS-26-000123' }],
  ['850101 300 015', { identifier: '850101 300 015' }],
  ['n00000001', { identifier: 'n00000001' }],
  ['М123А4567', { identifier: 'М123А4567' }],
  ['８５０１０１３０００１５', { identifier: '８５０１０１３０００１５' }],
  ['Ахметов Ерлан', { name: 'Ахметов Ерлан' }],
  ['김민지', { name: '김민지' }],
  ['26', { name: '26' }],
])('what is typed into the search says by itself what it is: %s', (typed, sought) => {
  expect(soughtBy(typed)).toEqual(sought)
})

test('whoever comes back finds in the box what they typed, and clears all of it', () => {
  const filter = { open: true, ...soughtBy('N00000001') }
  expect(soughtIn(filter)).toBe('N00000001')
  expect(unsought(filter)).toEqual({ open: true })
})
