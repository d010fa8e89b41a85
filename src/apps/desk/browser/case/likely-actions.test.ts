// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { inOrder, sortOut } from './likely-actions.ts'

type Offered = Parameters<typeof sortOut>[0][number]
const missing = { text: 'missing', words: 'something is missing' }
const actions: readonly Offered[] = [
  { id: 'transfer', do: 'transfer', weight: 'ordinary' } as const,
  { id: 'withdraw', do: 'act', weight: 'grave' } as const,
  { id: 'accept', do: 'act', weight: 'primary', notYet: missing } as const,
  { id: 'request-evidence', do: 'act', weight: 'ordinary' } as const,
  { id: 'refuse', do: 'act', weight: 'grave' } as const,
  { id: 'assign', do: 'assign', weight: 'ordinary' } as const,
  { id: 'record-payment', do: 'record-payment', weight: 'ordinary' } as const,
].toSorted(inOrder)
const ids = (found: readonly Offered[]) => found.map(({ id }) => id)

test('a case shows three actions at most, and none that cannot be undone among them', () => {
  const { likely, others, takeIsLikely } = sortOut(actions, { mayTake: true, isFree: false })
  expect(ids(likely)).toEqual(['accept', 'request-evidence', 'record-payment'])
  expect(takeIsLikely).toBe(false)
  expect(ids(others)).toEqual(['withdraw', 'refuse', 'assign', 'transfer'])
})

test('a case that is nobody’s shows that it may be taken, in place of the third', () => {
  const { likely, takeIsLikely } = sortOut(actions, { mayTake: true, isFree: true })
  expect(ids(likely)).toEqual(['accept', 'request-evidence'])
  expect(takeIsLikely).toBe(true)
})

test('the next step stays in view while something is missing for it; another that cannot be done yet gives way', () => {
  const held = actions.map((one) => (one.id === 'request-evidence' ? { ...one, notYet: missing } : one))
  const { likely } = sortOut(held, { mayTake: false, isFree: false })
  expect(ids(likely)).toContain('accept')
  expect(ids(likely)).not.toContain('request-evidence')
})

test('what can only be refused or withdrawn waits behind "more", and nothing is lost', () => {
  const grave = actions.filter(({ weight }) => weight === 'grave')
  expect(sortOut(grave, { mayTake: false, isFree: false })).toMatchObject({ likely: [], others: grave })
})
