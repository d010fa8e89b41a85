// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { inOrderOfNeed } from './order-of-need.ts'

test('what is late or waits stands before an idea, and what is over stands last', () => {
  const items = [
    { id: 'held', state: 'held' },
    { id: 'idea', state: 'idea' },
    { id: 'late', state: 'agreed', lacks: 'late' },
    { id: 'called off', state: 'cancelled' },
  ] as const
  expect(inOrderOfNeed<(typeof items)[number]>(items).map(({ id }) => id)).toEqual([
    'late',
    'idea',
    'held',
    'called off',
  ])
})
