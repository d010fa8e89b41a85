// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { dayFound } from './day-found.ts'

test('what is found shows its day as it was told: a month as a month, and an untold day not at all', () => {
  const outcome = { kind: 'outcome', on: plainDate('2023-10-31'), state: { on: '2023-10' } }
  expect(dayFound(outcome)).toBe('2023-10')
  expect(dayFound({ kind: 'commitment', on: plainDate('2023-10-01'), state: { now: { made: '2023-10' } } })).toBe(
    '2023-10',
  )
  expect(dayFound({ kind: 'programme', on: plainDate('2022-01-01'), state: { from: '2022' } })).toBe('2022')
  expect(dayFound({ kind: 'outcome', on: null, state: {} })).toBeUndefined()
})

test('of an instrument the day is shown that an event tells, of a stretch the month or year that it is', () => {
  const instrument = (on: string, when: unknown) =>
    dayFound({ kind: 'instrument', on: plainDate(on), state: { events: [{ on: when }] } })
  expect(instrument('2019-04-22', '2019-04-22')).toBe('2019-04-22')
  expect(instrument('1995-12-31', { earliest: '1995-01-01', latest: '1995-12-31' })).toBe('1995')
  expect(instrument('2021-08-23', { earliest: '2021-08-20', latest: '2021-08-23' })).toBeUndefined()
})
