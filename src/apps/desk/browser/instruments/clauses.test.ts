// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { isClauseNext, mayReadClause } from './clauses.ts'

const unread = { hasClause: false, next: [{ step: 'find-day', words: 'Find the day.', waitsOn: [] }] }

test('a clause that nobody has read is asked for beside the next step, of a draft too, else under what it says', () => {
  expect(isClauseNext(unread)).toBe(true)
  expect(isClauseNext({ ...unread, hasClause: true })).toBe(false)
  const inForce = { ...unread, next: [] }
  expect([isClauseNext(inForce), mayReadClause(inForce)]).toEqual([false, true])
  const text = { ...unread, next: [{ step: 'agree-text', words: 'Agree the text.', waitsOn: [] }] }
  expect(isClauseNext(text)).toBe(true)
})

test('into what was known at another time nothing is entered', () => {
  expect(mayReadClause({ ...unread, knownAt: '2026-11-23T09:00:00Z' })).toBe(false)
})
