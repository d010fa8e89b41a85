// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { playerAt } from './players.ts'

test('a queue of a post is seen as an officer of that post sees it, a page of no post as the first of its role', () => {
  const players = [
    { name: 'A', roles: ['registrar'], post: 'BRU' },
    { name: 'B', roles: ['officer', 'registrar'], post: 'BUS' },
  ]
  const at = { face: 'desk', path: '/', as: 'registrar' } as const
  expect(playerAt({ ...at, post: 'BUS' }, players)?.name).toBe('B')
  expect(playerAt(at, players)?.name).toBe('A')
  expect(playerAt({ ...at, post: 'SEL' }, players)).toBeUndefined()
  expect(playerAt({ face: 'portal', path: '/' }, players)).toBeUndefined()
})
