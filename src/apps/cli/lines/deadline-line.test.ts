// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { CALENDARS } from '../calendars.ts'
import type { Answer } from './answer-lines.ts'
import { answerDeadline } from './deadline-line.ts'

const ask = (question: object): Answer =>
  answerDeadline({ event: '2026-11-23', unit: 'working-day', ...question }, CALENDARS)
const skipped = (answer: Answer) => (answer.readings as { skipped: { day: string; reason: string }[] }[])[0]?.skipped

test('a deadline at the European institutions passes their days off at Easter, and says that 2026 is reckoned', () => {
  expect(ask({ event: '2026-04-01', count: 2, calendars: ['EU'] })).toMatchObject({
    due: '2026-04-08',
    readings: [{ doubts: [{ reason: 'holiday.eu.reckoned' }] }],
  })
})

test('a calendar that nobody keeps is answered with those that there are', () => {
  expect(ask({ count: 2, calendars: ['constructor'] })).toEqual({
    problem: {
      code: 'bad-calendar',
      message: 'There is no calendar "constructor"; there are BE, EU, EU-LUXEMBOURG, KR, KZ, US.',
    },
  })
})

describe('a post that is closed on Wednesdays and Saturdays and on one day besides', () => {
  const closings = ['wednesday', 'Saturday', '2026-11-26']

  test('works on none of them, and says which were its own', () => {
    const answer = ask({ count: 3, calendars: ['KR'], closings })
    expect(answer.due).toBe('2026-11-30')
    expect(skipped(answer)).toEqual([
      { day: '2026-11-25', reason: 'holiday.closed' },
      { day: '2026-11-26', reason: 'holiday.closed' },
      { day: '2026-11-28', reason: 'holiday.weekend' },
      { day: '2026-11-29', reason: 'holiday.weekend' },
    ])
  })

  test('moves a last day off a Wednesday', () => {
    expect(
      ask({ count: 2, unit: 'calendar-day', roll: 'forward', calendars: ['KR'], closings: ['wednesday'] }),
    ).toMatchObject({ due: '2026-11-26' })
  })

  test('is closed on a Saturday that the state works by order', () => {
    const worked = [...(CALENDARS.KZ?.workedWeekends?.keys() ?? [])].find((day) => new Date(day).getUTCDay() === 6)
    const eve = new Date(Date.parse(worked ?? '') - 86_400_000).toISOString().slice(0, 10)
    expect(ask({ event: eve, count: 1, calendars: ['KZ'] }).due).toBe(worked)
    const closed = ask({ event: eve, count: 1, calendars: ['KZ'], closings: ['saturday'] })
    expect(skipped(closed)?.[0]).toEqual({ day: worked, reason: 'holiday.closed' })
  })
})

test.each([
  [['someday'], 'The closing "someday" is neither a day nor a weekday; write 2026-12-31 or wednesday.'],
  [['2026-02-30'], 'The closing "2026-02-30" is neither a day nor a weekday; write 2026-12-31 or wednesday.'],
  [[3], 'The closing 3 is neither a day nor a weekday; write 2026-12-31 or wednesday.'],
  ['wednesday', 'calendars and closings are lists, such as ["KZ", "KR"] and ["2026-12-31", "wednesday"].'],
])('closings %j are refused with what to write instead', (closings, message) => {
  expect(ask({ count: 2, calendars: ['KZ'], closings })).toEqual({ problem: { code: 'bad-calendar', message } })
})

test('a post that is closed on every weekday is told that no day is ever worked', () => {
  const closings = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
  expect(ask({ count: 2, calendars: ['KZ'], closings })).toMatchObject({
    problem: { code: 'out-of-range', message: expect.stringContaining('no working day within a year') },
  })
})

test.each(['event', 'count', 'unit'])('a question without its %s is told so', (field) => {
  const { message } = ask({ count: 2, [field]: undefined }).problem as { message: string }
  expect(message).toMatch(new RegExp(`^The ${field} is missing; give .*\\.$`))
})

test('posts asked about in turns are each counted by their own calendar', () => {
  const closings = ['tuesday', 'wednesday', 'thursday', 'friday']
  const due = () => closings.map((closed) => ask({ count: 2, calendars: ['KZ'], closings: [closed] }).due)
  const first = due()
  expect(first).toEqual(['2026-11-26', '2026-11-26', '2026-11-25', '2026-11-25'])
  for (let day = 1; day <= 200; day++)
    ask({ count: 2, calendars: ['KZ'], closings: [`2027-01-${1 + (day % 31)}`, day] })
  expect(due()).toEqual(first)
  expect(answerDeadline({ event: '2026-11-23', count: 1, unit: 'week', calendars: ['KZ'] }, {})).toHaveProperty(
    'problem',
  )
})

test('a term whose word was misspelt is refused, not counted without it', () => {
  expect(ask({ count: 15, unit: 'calendar-day', rol: 'forward', calendars: ['KZ'] })).toEqual({
    problem: {
      code: 'unknown-field',
      field: 'rol',
      message: 'The question bears the unknown field "rol"; write "roll" if that is meant.',
    },
  })
})
