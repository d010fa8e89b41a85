// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addDays, plainDate } from '#src/standards/calendar/index.ts'
import type { Deadline, Term } from './index.ts'
import { adoptionReports, deadline, deadlineInHours } from './index.ts'

/** Weekends off, and the Independence Day of Kazakhstan. */
const post: WorkingCalendar = {
  weekend: [6, 7],
  holidays: new Map([[plainDate('2026-12-16'), 'holiday.kz.independence']]),
  knownUntil: plainDate('2027-06-01'),
}
const noHolidays: WorkingCalendar = { ...post, holidays: new Map() }

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

describe('twenty terms of law', () => {
  test.each<[string, string, Term, string, WorkingCalendar?]>([
    ['T01 a Schengen visa is decided within 15 days', '2026-12-08', days(15), '2026-11-23'],
    ['T02 or 45 when the term is prolonged', '2027-01-07', days(45), '2026-11-23'],
    ['T03 a last day on a Saturday moves to Monday', '2026-12-28', days(15, { roll: 'forward' }), '2026-12-11', post],
    ['T04 a consultation is silent for 7 days', '2026-11-30', days(7), '2026-11-23'],
    ['T05 an application at the earliest six months before', '2026-12-01', months(6, before), '2027-06-01'],
    ['T05 and at the latest 15 days before', '2027-05-17', days(15, before), '2027-06-01'],
    ['T06 six months before the end of August ends in February', '2027-02-28', months(6, before), '2027-08-31'],
    ['T07 a seafarer nine months before', '2026-09-01', months(9, before), '2027-06-01'],
    ['T08 an appointment within two weeks', '2026-12-07', { count: 2, unit: 'week' }, '2026-11-23'],
    ['T09 fingerprints serve for less than 59 months', '2026-12-15', months(59), '2022-01-15'],
    ['T10 ten days under a facilitation agreement', '2026-12-03', days(10), '2026-11-23'],
    ['T10 and thirty', '2026-12-23', days(30), '2026-11-23'],
    ['T11 five working days around Independence Day', '2026-12-22', workingDays(5), '2026-12-14', post],
    ['T11 and without that holiday', '2026-12-21', workingDays(5), '2026-12-14', noHolidays],
    ['T12 one working day from a Friday', '2026-11-30', workingDays(1), '2026-11-27', post],
    ['T13 five working days over a weekend', '2026-11-30', workingDays(5), '2026-11-23', post],
    ['T14 an invitation a year before', '2026-03-01', { count: 1, unit: 'year', ...before }, '2027-03-01'],
    ['T14 to two weeks before', '2027-02-15', { count: 2, unit: 'week', ...before }, '2027-03-01'],
    ['T15 a work permit is renewed from 60 days before', '2027-01-30', days(60, before), '2027-03-31'],
    ['T15 to 30 days before', '2027-03-01', days(30, before), '2027-03-31'],
    ['T16 a vacancy stands for 15 days', '2026-12-08', days(15), '2026-11-23'],
    ['T17 a host notifies within three working days', '2026-12-02', workingDays(3), '2026-11-27', post],
    ['T18 the thirtieth day when the crossing is day 1', '2026-12-21', days(30, { start: 'same-day' }), '2026-11-22'],
    ['T18 and when it is not', '2026-12-22', days(30), '2026-11-22'],
    ['T19 a departure is notified from 15 days before', '2026-02-05', days(15, before), '2026-02-20'],
    ['T19 to three', '2026-02-17', days(3, before), '2026-02-20'],
    ['T20 a ban of five years', '2031-11-22', { count: 5, unit: 'year' }, '2026-11-22'],
  ])('%s: %s', (_, expected, term, event, calendar) => expect(due(term, event, calendar)).toBe(expected))
})

test('where the law allows two readings both are given, and the safe one is the deadline', () => {
  const { due: safe, readings } = counted(days(30, { start: 'either' }), '2026-11-22')
  expect(readings.map(({ start, due: last }) => [start, last])).toEqual([
    ['same-day', '2026-12-21'],
    ['next-day', '2026-12-22'],
  ])
  expect(safe).toBe('2026-12-21')
})

test('a deadline says how it was counted, and what was left out', () => {
  const [reading] = counted(workingDays(5), '2026-12-14', post).readings
  expect(reading.how).toEqual([
    '5 working days after 2026-12-14: 2026-12-14 itself is not counted, 3 days of rest are left out (2026-12-16, 2026-12-19, 2026-12-20), and the last day is 2026-12-22.',
  ])
  expect(reading.skipped[0]).toEqual({ day: '2026-12-16', reason: 'holiday.kz.independence' })
})

test('a deadline that runs into days whose holidays are not yet published says so', () => {
  const [reading] = counted(workingDays(5), '2027-05-28', post).readings
  expect(reading.doubts).toEqual([{ from: '2027-06-01', reason: 'holiday.unpublished' }])
})

test('hours run through nights and end in the offset of the event', () => {
  expect(deadlineInHours({ count: 72, unit: 'hour' }, '2026-11-22T22:30+09:00')).toMatchObject({
    ok: true,
    value: { due: '2026-11-25T22:30+09:00' },
  })
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

  test('T4 no report is due on the eighteenth birthday', () => {
    expect(adoptionReports(plainDate('2010-03-15'), plainDate('1993-03-15'))).toEqual(['2010-09-15'])
  })
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
  ['no term at all', null, '2026-11-22'],
])('%s is refused with a sentence', (_, term, event) => {
  const outcome = deadline(term as Term, event as string)
  expect(outcome.ok ? '' : outcome.refusal.message).toMatch(/^\p{Lu}.*\.$/u)
})

test('counting n days and then none more is counting n days, for every n', () => {
  for (let count = 0; count < 400; count++)
    expect(due(days(count), '2024-01-31')).toBe(addDays(plainDate('2024-01-31'), count) as PlainDate)
})
