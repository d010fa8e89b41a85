// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { Commitment } from '../commitments/commitments.ts'
import { mostUrgent } from './most-urgent.ts'

type Given = { id: string; isOverdue?: boolean; lastDay?: string; stands?: Commitment['stands'] }
const idOf = (...given: readonly Given[]) =>
  mostUrgent(given.map((one) => ({ made: '2019', isOverdue: false, stands: 'open' as const, ...one })))?.id

test('of the promises of a file the one that is overdue longest matters most, then what is due soonest', () => {
  const late = { id: 'late', isOverdue: true, lastDay: '2021-06-30' }
  const later = { id: 'later', isOverdue: true, lastDay: '2026-01-01' }
  const soon = { id: 'soon', lastDay: '2019-01-01' }
  expect(idOf({ id: 'undated' }, soon, later, late)).toBe('late')
  expect(idOf({ id: 'undated' }, soon)).toBe('soon')
  expect(idOf({ id: 'undated' })).toBe('undated')
})

test('a promise that has ended is not urgent any more', () => {
  expect(idOf({ id: 'kept', stands: 'done' }, { id: 'dropped', stands: 'dropped' })).toBeUndefined()
})
