// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { keptBack } from './fold.ts'

const keptOf = (count: number, room: Parameters<typeof keptBack>[1]) =>
  Array.from({ length: count }, (_, index) => keptBack(index, room))

test('a list that has room is shown whole', () => {
  expect(keptOf(3, { wide: 3 })).toEqual([undefined, undefined, undefined])
})

test('of a long list the first lines stand on a wide screen, and fewer on a narrow one', () => {
  expect(keptOf(4, { wide: 3, narrow: 1 })).toEqual([undefined, 'beyond-narrow', 'beyond-narrow', 'beyond'])
  expect(keptOf(3, { wide: 2 })).toEqual([undefined, undefined, 'beyond'])
})
