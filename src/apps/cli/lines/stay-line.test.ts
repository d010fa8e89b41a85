// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import vectors from '#testing/vectors/stay.json' with { type: 'json' }
import type { Question } from './answer-lines.ts'
import { answerStay } from './stay-line.ts'

const rule = { limit: 90, window: 180 }
const open = { entry: '2026-11-01', exit: null }
const at = '2026-11-22'

test.each([
  [{ rule, stays: [] }, 'not-a-day', 'The day asked about is missing; give it as "at", such as 2026-11-22.'],
  [
    { kind: 'plan', rule, stays: [] },
    'not-a-day',
    'The day of entry is missing; give it as "entry", such as 2026-11-22.',
  ],
  [
    { rule, at: '2026-11-22' },
    'not-a-stay',
    'The stays are missing; give them as a list, which may be empty: "stays": [].',
  ],
  [{ stays: [], at: '2026-11-22' }, 'bad-rule', 'The rule is missing; give perEntry, or limit and window.'],
])('what the question %j lacks is named', (question, code, message) => {
  expect(answerStay(question)).toEqual({ problem: { code, message } })
})

describe('a slip is not answered by another law:', () => {
  test.each([
    [
      { rule: { ...rule, convension: 'PRECEDING_EXCLUSIVE' }, stays: [], at },
      { field: 'convension', message: expect.stringContaining('write "convention"') },
    ],
    [
      { rule, stays: [open, { entry: '2026-11-02', exti: '2026-11-05' }], at },
      { field: 'exti', stay: 1, message: expect.stringMatching(/^Stay 2 bears .* write "exit"/) },
    ],
    [
      { rule, stays: [{ ...open, teritory: 'ROU' }], at },
      { field: 'teritory', stay: 0, message: expect.stringContaining('write "territory"') },
    ],
    [
      { rule: { ...rule, territory: [{ code: 'ROU', from: '2024-03-31', til: '2025-01-01' }] }, stays: [], at },
      { field: 'til', message: expect.stringMatching(/^Territory 1 of the rule .* code, from, until\.$/) },
    ],
    [
      { rule, stay: [open], stays: [], at },
      { field: 'stay', message: expect.stringContaining('write "stays"') },
    ],
    [
      { rule, stays: [], day: at },
      { field: 'day', message: expect.stringContaining('kind, rule, stays, at, entry') },
    ],
  ])('%j', (question, problem) => {
    expect(answerStay(question as Question)).toEqual({ problem: { code: 'unknown-field', ...problem } })
  })
})

test('a stay without any exit is refused, and one with null is still going on', () => {
  expect(answerStay({ rule, stays: [{ entry: '2026-11-01' }], at })).toEqual({
    problem: {
      code: 'not-a-day',
      stay: 0,
      message: 'Stay 1 has no exit; give its day, or "exit": null while the traveller is still inside.',
    },
  })
  expect(answerStay({ rule, stays: [open], at })).toMatchObject({ used: 22 })
})

test.each([
  [{ exit: null }, 'not-a-day', 'Stay 1 has no entry; give the day on which it began.'],
  [
    ['2026-11-01', '2026-11-22'],
    'not-a-stay',
    'Stay 1 is a list; write it as {"entry": "2026-11-01", "exit": "2026-11-22"}.',
  ],
])('of the stay %j it is said what is missing', (stay, code, message) => {
  expect(answerStay({ rule, stays: [stay], at })).toEqual({ problem: { code, stay: 0, message } })
})

test('a question with both days says which of the two it asks about', () => {
  const both = { rule, stays: [], at, entry: '2026-12-01' }
  expect(answerStay(both)).toMatchObject({ problem: { code: 'bad-kind' } })
  expect(answerStay({ ...both, kind: 'check' })).toHaveProperty('used', 0)
  expect(answerStay({ ...both, kind: 'plan' })).toHaveProperty('maxStayDays', 90)
  expect(answerStay({ ...both, entry: null })).toHaveProperty('used', 0)
  expect(answerStay({ ...both, at: null })).toHaveProperty('maxStayDays', 90)
})

test.each(vectors)('the line $id of the published and derived examples is answered as it stands', (vector) => {
  expect(answerStay(vector)).toMatchObject(vector.expect)
})
