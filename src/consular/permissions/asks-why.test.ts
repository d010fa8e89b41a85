// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { Asker } from './asker.ts'
import type { CaseToOpen } from './asks-why.ts'
import { asksWhy } from './asks-why.ts'

const officer: Asker = { id: 'officer-1', roles: ['officer'], compartments: ['general'] }
const open: CaseToOpen = { ended: false, elsewhere: false, assignedTo: null, hands: new Set(['officer-2']) }

test.each<[string, Asker, Partial<CaseToOpen>, boolean]>([
  ['an open case of the own post', officer, {}, false],
  ['a case that has ended', officer, { ended: true }, true],
  ['a case that another post handles', officer, { elsewhere: true }, true],
  ['a case that has ended, as its inspector', { ...officer, roles: ['inspector'] }, { ended: true }, true],
  [
    'a case that has ended, in which they did something',
    officer,
    { ended: true, hands: new Set(['officer-1']) },
    false,
  ],
  ['a case given to them', officer, { ended: true, assignedTo: 'officer-1' }, false],
  ['their own, as the applicant', { ...officer, roles: ['applicant'] }, { ended: true }, false],
])('whoever opens %s: is asked why or not', (_, asker, part, expected) => {
  expect(asksWhy(asker, { ...open, ...part })).toBe(expected)
})
