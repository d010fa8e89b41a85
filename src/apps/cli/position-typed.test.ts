// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { testState } from '#testing/home-state.ts'
import { positionOf } from './position-typed.ts'

const { network } = testState()
const typed = { post: 'BUS', roles: 'officer, approving-consul', from: '2026-12-01', until: '2027-12-01' }

test('a position is typed with its roles and its days', () => {
  expect(positionOf({ network }, typed)).toEqual({
    post: 'BUS',
    roles: ['officer', 'approving-consul'],
    compartments: ['general'],
    from: '2026-12-01',
    until: '2027-12-01',
  })
  expect(positionOf({ network }, { post: '*', roles: 'inspector', compartments: 'general,protection' })).toMatchObject({
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
  [{ until: '2026-12-01' }, '--until must be a day after 2026-12-01'],
])('%j is refused with one sentence', (more, sentence) => {
  expect(() => positionOf({ network }, { ...typed, ...more })).toThrow(sentence)
})
