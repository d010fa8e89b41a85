// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { answerIin } from './iin-line.ts'

const today = '2026-11-23' as PlainDate
const doubtsOf = (question: object) =>
  (answerIin({ ...question }, today).doubts as { code: string; message: string }[]).map(({ code }) => code)

test('a number is told with birth, sex and what is doubtful about it', () => {
  expect(answerIin({ iin: '850101300015' }, today)).toEqual({
    valid: true,
    born: '1985-01-01',
    sex: 'male',
    doubts: [],
  })
  expect(answerIin({ iin: '900101000018' }, today)).toMatchObject({ valid: true, born: null, sex: null })
  expect(doubtsOf({ iin: '900101000018' })).toEqual(['seventh-digit-zero'])
})

test('a birth after today, or after the day that is named, is doubted', () => {
  expect(doubtsOf({ iin: '850101300015', on: '1984-12-31' })).toEqual(['not-yet-born'])
  expect(doubtsOf({ iin: '850101300015' })).toEqual([])
})

test.each([
  [{}, 'bad-iin'],
  [{ iin: 850_101_300_015 }, 'not-text'],
  [{ iin: '850101300015', on: '2026-02-30' }, 'not-a-day'],
  [{ iin: '850101300015', onn: '1984-12-31' }, 'unknown-field'],
])('%j is refused as %s', (question, code) => {
  expect(answerIin(question, today)).toMatchObject({ valid: false, problem: { code } })
})
