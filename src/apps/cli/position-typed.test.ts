// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { testState } from '#testing/home-state.ts'
import { positionOf } from './position-typed.ts'

const { network, between } = testState()
const home = { network, between: { ...between, partners: [{ code: 'AA', kind: 'state' }] as const } }
const typed = { post: 'BUS', roles: 'officer, approving-consul', from: '2026-12-01', until: '2027-12-01' }

test('a position is typed with its roles and its days', () => {
  expect(positionOf(home, typed)).toEqual({
    post: 'BUS',
    roles: ['officer', 'approving-consul'],
    compartments: ['general'],
    from: '2026-12-01',
    until: '2027-12-01',
  })
  expect(positionOf(home, { post: '*', roles: 'inspector', compartments: 'general,protection' })).toMatchObject({
    post: '*',
    compartments: ['general', 'protection'],
  })
})

test.each([
  [{ post: 'XXX' }, 'There is no post XXX'],
  [{ roles: 'ambassador' }, '--roles does not know "ambassador"'],
  [{ roles: 'applicant' }, '--roles does not know "applicant"'],
  [{ roles: 'operator,officer' }, 'an operator holds no other role'],
  [{ compartments: 'secret' }, '--compartments does not know "secret"'],
  [{ from: '1 December' }, '--from must be a day'],
  [{ post: 'partner.BB', roles: 'partner' }, 'There is no partner BB'],
  [{ post: 'partner.AA', roles: 'partner,desk-officer' }, '--roles does not know "desk-officer"'],
  [{ roles: 'partner' }, '--roles does not know "partner"'],
  [{ until: '2026-12-01' }, '--until must be a day after 2026-12-01'],
])('%j is refused with one sentence', (more, sentence) => {
  expect(() => positionOf(home, { ...typed, ...more })).toThrow(sentence)
})

test('a user of a partner ministry is typed with the party alone: no post, and what was released to it', () => {
  const guest = { post: 'partner.AA', roles: 'partner', compartments: 'general,positions', from: '2026-12-01' }
  expect(positionOf(home, guest)).toEqual({
    post: 'partner.AA',
    roles: ['partner'],
    compartments: ['released.AA'],
    from: '2026-12-01',
  })
})
