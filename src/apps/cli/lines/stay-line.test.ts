// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { answerStay } from './stay-line.ts'

const rule = { limit: 90, window: 180 }

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
