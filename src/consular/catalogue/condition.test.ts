// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { Condition } from './condition.ts'
import { holds } from './condition.ts'

// Many cases are tried, and a busy machine needs time for them.
vi.setConfig({ testTimeout: 30_000 })

const given = {
  answers: {
    applicant: { married: true, rooms: ['maps', 'books'], born: '2008-11-23', purpose: 'study' },
    'member-1': { relation: 'child' },
  },
  subject: 'applicant',
  today: plainDate('2026-11-22'),
  members: 2,
}

test.each<[string, Condition, boolean]>([
  ['an answer is a value', { answer: 'married', is: true }, true],
  ['a list answers with each of its values', { answer: 'rooms', is: 'books' }, true],
  ['an answer is one of several', { answer: 'purpose', isOneOf: ['work', 'study'] }, true],
  ['an unanswered question makes every comparison false', { answer: 'nothing', is: 'study' }, false],
  ['…and its negation true', { not: { answer: 'nothing', is: 'study' } }, true],
  ['…and isAnswered: false true', { answer: 'nothing', isAnswered: false }, true],
  ['the name of an inherited property is no answer', { answer: 'constructor', isAnswered: true }, false],
  ['a day lies before today', { answer: 'born', isBefore: 'today' }, true],
  ['a day does not lie after another', { answer: 'born', isAfter: plainDate('2008-11-23') }, false],
  ['eighteen is not reached on the day before the birthday', { answer: 'born', ageIsAtLeast: 18 }, false],
  ['what is not a day has no age', { answer: 'purpose', ageIsAtLeast: 0 }, false],
  ['members are counted', { membersAreAtLeast: 2 }, true],
  ['all of none holds', { all: [] }, true],
  ['any of none does not', { any: [] }, false],
  ['all hold together', { all: [{ answer: 'married', is: true }, { membersAreAtLeast: 3 }] }, false],
])('%s', (_title, condition, expected) => {
  expect(holds(condition, given)).toBe(expected)
})

test('a member answers for themselves, and the applicant for all', () => {
  const member = { ...given, subject: 'member-1' }
  expect(holds({ answer: 'relation', is: 'child' }, member)).toBe(true)
  expect(holds({ answer: 'married', is: true }, member)).toBe(true)
  expect(holds({ answer: 'relation', is: 'child' }, given)).toBe(false)
})

test('whatever was answered, a condition holds or does not, and its negation the other way', () => {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      fc.record({ answer: fc.constantFrom('a', 'b'), is: fc.constantFrom(true, 'x', 3) }),
      fc.record({ answer: fc.constantFrom('a', 'b'), ageIsAtLeast: fc.nat(99) }),
      fc.record({ answer: fc.constantFrom('a', 'b'), isAnswered: fc.boolean() }),
      fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ),
  }))
  fc.assert(
    fc.property(condition, fc.dictionary(fc.constantFrom('a', 'b'), fc.anything()), (one, answers) => {
      const at = { ...given, answers: { applicant: answers } }
      expect(holds({ not: one }, at)).toBe(!holds(one, at))
    }),
  )
})
