// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { CALENDARS } from './libraries.ts'
import { answerDeadline } from './lines/index.ts'

test('a deadline at the European institutions passes their days off at Easter, and says that 2026 is reckoned', () => {
  const question = { event: '2026-04-01', count: 2, unit: 'working-day', calendars: ['EU'] }
  expect(answerDeadline(question, CALENDARS)).toMatchObject({
    due: '2026-04-08',
    readings: [{ doubts: [{ reason: 'holiday.eu.reckoned' }] }],
  })
})

test('a calendar that nobody keeps is answered with those that there are', () => {
  expect(answerDeadline({ event: '2026-04-01', count: 2, unit: 'working-day', calendars: ['XX'] }, CALENDARS)).toEqual({
    problem: {
      code: 'bad-calendar',
      message: 'There is no calendar "XX"; there are KZ, BE, KR, US, EU, EU-LUXEMBOURG.',
    },
  })
})
