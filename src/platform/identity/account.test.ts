// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { Account, Position } from './account.ts'
import { actorIn, positionOfPartner } from './account.ts'

const guest: Account = { id: 'guest', kind: 'partner', name: 'Guest', language: 'en', demonstration: false }
const held = (more: Partial<Position>): Position => ({
  id: 'one',
  from: plainDate('2026-01-01'),
  ...positionOfPartner('AA'),
  ...more,
})
const everyPost = ['BUS', 'SEL']

test('a partner’s user acts at no post, in one role, in the compartment of one party', () => {
  expect(actorIn(guest, held({}), everyPost)).toEqual({
    id: 'guest',
    kind: 'partner',
    posts: [],
    roles: ['partner'],
    compartments: ['released.AA'],
  })
})

test.each([
  ['the ministry', { post: '*' }],
  ['a post', { post: 'BUS' }],
  ['another party than its compartment', { post: 'partner.BB' }],
  ['no compartment', { compartments: [] }],
  ['compartments of officers alone', { compartments: ['relations', 'general'] }],
])('a partner’s user whose position is written as %s sees nothing', (_, more) => {
  expect(actorIn(guest, held(more), everyPost)).toMatchObject({ posts: [], compartments: [] })
})

test('roles and compartments of officers that stand in a guest’s position are not theirs', () => {
  const written = held({ roles: ['partner', 'desk-officer'], compartments: ['released.AA', 'relations'] })
  expect(actorIn(guest, written, everyPost)).toMatchObject({ roles: ['partner'], compartments: ['released.AA'] })
})

test('an officer of the ministry acts at every post', () => {
  const officer: Account = { ...guest, kind: 'officer' }
  const position = held({ post: '*', roles: ['inspector'], compartments: ['general'] })
  expect(actorIn(officer, position, everyPost)).toMatchObject({ posts: everyPost, roles: ['inspector'] })
})
