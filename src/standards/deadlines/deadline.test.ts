// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addDays, plainDate } from '#src/standards/calendar/index.ts'
import type { Deadline, Term } from './index.ts'
import { adoptionReports, deadline, deadlineInHours, seriesOf } from './index.ts'

/** Weekends off, and the Independence Day of Kazakhstan. */
const post: WorkingCalendar = {
  weekend: [6, 7],
  holidays: new Map([[plainDate('2026-12-16'), 'holiday.kz.independence']]),
  knownUntil: plainDate('2027-06-01'),
}

function counted(term: Term, event: string, calendar?: WorkingCalendar): Deadline {
  const outcome = deadline(term, event, calendar)
  if (!outcome.ok) throw new Error(outcome.refusal.message)
  return outcome.value
}

const due = (term: Term, event: string, calendar?: WorkingCalendar) => counted(term, event, calendar).due
const days = (count: number, more: Partial<Term> = {}): Term => ({ count, unit: 'calendar-day', ...more })
const workingDays = (count: number): Term => ({ count, unit: 'working-day' })
const months = (count: number, more: Partial<Term> = {}): Term => ({ count, unit: 'month', ...more })
const before = { direction: 'before' } as const

test('where the law allows two readings both are given, and the safe one is the deadline', () => {
  const { due: safe, readings } = counted(days(30, { start: 'either' }), '2026-11-22')
  expect(readings.map(({ start, due: last }) => [start, last])).toEqual([
    ['same-day', '2026-12-21'],
    ['next-day', '2026-12-22'],
  ])
  expect(safe).toBe('2026-12-21')
})

test('where a term opens, the safe one of two first days is the later: whoever waits for it is not too early by any reading', () => {
  const opens = days(60, { ...before, start: 'either', bound: 'earliest' })
  const { due: safe, readings } = counted(opens, '2027-03-31')
  expect(readings.map(({ due: first }) => first)).toEqual(['2027-01-31', '2027-01-30'])
  expect(safe).toBe('2027-01-31')
  expect(due({ ...opens, bound: 'latest' }, '2027-03-31')).toBe('2027-01-30')
  expect(due(days(15, { start: 'either', bound: 'earliest' }), '2026-11-23')).toBe('2026-12-08')
  expect(readings[0].how).toEqual([
    '60 calendar days before 2027-03-31: 2027-03-31 counts as day 1, and the first day is 2027-01-31.',
  ])
})

test.each([
  ['2027-01-31', '2027-02-28'],
  ['2027-01-30', '2027-02-28'],
  ['2027-01-29', '2027-02-28'],
  ['2027-01-28', '2027-02-27'],
  ['2028-01-31', '2028-02-29'],
  ['2027-02-01', '2027-02-28'],
  ['2027-03-31', '2027-04-30'],
])('a month from %s, which counts as its first day, ends on %s: with the last month at the latest', (event, last) => {
  expect(due(months(1, { start: 'same-day' }), event)).toBe(last)
})

test('a month that ends on the day of the event as its last is that month', () => {
  expect(due(months(1, { ...before, start: 'same-day' }), '2027-03-31')).toBe('2027-03-01')
})

test('a deadline says how it was counted, and what was left out', () => {
  const [reading] = counted(workingDays(5), '2026-12-14', post).readings
  expect(reading.how).toEqual([
    '5 working days after 2026-12-14: 2026-12-14 itself is not counted, 3 days of rest are left out (2026-12-16, 2026-12-19, 2026-12-20), and the last day is 2026-12-22.',
  ])
  expect(counted(workingDays(1), '2026-12-15', post).readings[0].how[0]).toContain(
    '1 day of rest is left out (2026-12-16)',
  )
  expect(reading.skipped[0]).toEqual({ day: '2026-12-16', reason: 'holiday.kz.independence' })
})

test.each([{}, 'KZ', null, [], 7])('what is no calendar (%j) is refused with a sentence, not with a crash', (given) => {
  const outcome = deadline({ count: 5, unit: 'working-day' }, '2026-11-22', given as unknown as WorkingCalendar)
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'no-calendar', message: expect.stringMatching(/\.$/) } })
})

test('a deadline that runs into days whose holidays are not yet published says so', () => {
  const [reading] = counted(workingDays(5), '2027-05-28', post).readings
  expect(reading.doubts).toEqual([{ from: '2027-06-01', reason: 'holiday.unpublished' }])
})

test('holidays that are not yet published put a term in doubt only where the calendar was asked', () => {
  const doubts = (term: Term, event: string) =>
    counted(term, event, post).readings[0].doubts.map(({ reason }) => reason)
  expect(doubts(days(30), '2027-05-28')).toEqual([])
  expect(doubts(months(2), '2027-05-28')).toEqual([])
  expect(doubts(days(3, { roll: 'forward' }), '2027-05-25')).toEqual([])
  expect(doubts(days(30, { roll: 'forward' }), '2027-05-28')).toEqual(['holiday.unpublished'])
  expect(doubts(workingDays(1), '2027-05-31')).toEqual(['holiday.unpublished'])
  expect(doubts({ ...workingDays(1), ...before }, '2027-06-01')).toEqual([])
})

test('hours run through nights and end in the offset of the event', () => {
  expect(deadlineInHours({ count: 72, unit: 'hour' }, '2026-11-22T22:30+09:00')).toMatchObject({
    ok: true,
    value: { due: '2026-11-25T22:30+09:00' },
  })
})

test.each<[string, Partial<Term>]>([
  ['a start that is one of days', { start: 'either' }],
  ['the day of the event as the first', { start: 'same-day' }],
  ['an end moved off a day of rest', { roll: 'forward' }],
])('hours with %s are refused with a sentence, not counted without it', (_, more) => {
  const outcome = deadlineInHours({ count: 72, unit: 'hour', ...more }, '2026-11-22T10:00Z')
  expect(outcome.ok ? '' : outcome.refusal.message).toMatch(/^Hours run .*; leave out the (start|roll) .*\.$/)
})

test('hours whose end stays where it falls are counted', () => {
  expect(deadlineInHours({ count: 72, unit: 'hour', roll: 'none' }, '2026-11-22T10:00Z').ok).toBe(true)
})

test.each([
  '2026-02-30T10:00Z',
  '2026-11-22 10:00',
  '9999-12-31T10:00Z',
  '2026-11-22',
])('hours from %s are refused with a sentence', (event) => {
  const outcome = deadlineInHours({ count: 72, unit: 'hour' }, event)
  expect(outcome.ok ? '' : outcome.refusal.message).toMatch(/^\p{Lu}.*\.$/u)
})

describe('reports on an adopted child', () => {
  test('T1 half-yearly for three years, then yearly until the child is eighteen', () => {
    const reports = adoptionReports(plainDate('2010-03-15'), plainDate('2008-09-02'))
    expect(reports).toHaveLength(19)
    expect(reports.slice(0, 7)).toEqual([
      '2010-09-15',
      '2011-03-15',
      '2011-09-15',
      '2012-03-15',
      '2012-09-15',
      '2013-03-15',
      '2014-03-15',
    ])
    expect(reports.at(-1)).toBe('2026-03-15')
  })

  test('T2 the end of August comes back after every February', () => {
    expect(adoptionReports(plainDate('2010-08-31'), plainDate('2008-09-02')).slice(0, 7)).toEqual([
      '2011-02-28',
      '2011-08-31',
      '2012-02-29',
      '2012-08-31',
      '2013-02-28',
      '2013-08-31',
      '2014-08-31',
    ])
  })

  test('T3 a child of nearly seventeen is reported on twice', () => {
    expect(adoptionReports(plainDate('2010-03-15'), plainDate('1993-06-01'))).toEqual(['2010-09-15', '2011-03-15'])
  })

  test('a child born on 29 February is eighteen on 1 March, as its age says: on 28 February a report is still due', () => {
    expect(adoptionReports(plainDate('2009-08-28'), plainDate('1992-02-29')).at(-1)).toBe('2010-02-28')
    expect(adoptionReports(plainDate('2009-09-01'), plainDate('1992-02-29'))).toEqual([])
  })

  test('T4 no report is due on the eighteenth birthday', () => {
    expect(adoptionReports(plainDate('2010-03-15'), plainDate('1993-03-15'))).toEqual(['2010-09-15'])
  })
})

test.each([
  0,
  -6,
  0.5,
  Number.NaN,
])('a series that repeats every %d months is refused, not counted for ever', (every) => {
  const [start, before] = [plainDate('2026-01-31'), plainDate('2030-01-01')]
  expect(() => seriesOf(start, [{ every, from: 1 }], before)).toThrow(/^A series cannot repeat every .*\.$/)
})

test.each<[string, unknown, unknown]>([
  ['an unknown unit', { count: 5, unit: 'fortnight' }, '2026-11-22'],
  ['half a day', { count: 0.5, unit: 'calendar-day' }, '2026-11-22'],
  ['a count below nothing', { count: -3, unit: 'calendar-day' }, '2026-11-22'],
  ['a count beyond sense', { count: 1e9, unit: 'year' }, '2026-11-22'],
  ['a day that does not exist', { count: 5, unit: 'calendar-day' }, '2026-02-30'],
  ['working days without a calendar', { count: 5, unit: 'working-day' }, '2026-11-22'],
  ['a day beyond the year 9999', { count: 100, unit: 'year' }, '9950-01-01'],
  ['hours from a day', { count: 5, unit: 'hour' }, '2026-11-22'],
  ['an unknown bound', { count: 5, unit: 'week', bound: 'sometime' }, '2026-11-22'],
  ['no term at all', null, '2026-11-22'],
])('%s is refused with a sentence', (_, term, event) => {
  const outcome = deadline(term as Term, event as string)
  expect(outcome.ok ? '' : outcome.refusal.message).toMatch(/^\p{Lu}.*\.$/u)
})

test('counting n days and then none more is counting n days, for every n', () => {
  for (let count = 0; count < 400; count++)
    expect(due(days(count), '2024-01-31')).toBe(addDays(plainDate('2024-01-31'), count) as PlainDate)
})
