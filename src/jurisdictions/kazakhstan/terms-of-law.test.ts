// SPDX-License-Identifier: Apache-2.0
// Terms of law of Kazakhstan, Korea and the Schengen states, counted in the working days of Kazakhstan as they are published.
import { describe, expect, test } from 'vitest'
import type { WorkingCalendar } from '#src/standards/calendar/index.ts'
import type { Term } from '#src/standards/deadlines/index.ts'
import { deadline } from '#src/standards/deadlines/index.ts'
import { HOLIDAYS } from './holidays.ts'

const weekendsAlone: WorkingCalendar = { ...HOLIDAYS, holidays: new Map(), workedWeekends: new Map() }

const days = (count: number, more: Partial<Term> = {}): Term => ({ count, unit: 'calendar-day', ...more })
const workingDays = (count: number): Term => ({ count, unit: 'working-day' })
const months = (count: number, more: Partial<Term> = {}): Term => ({ count, unit: 'month', ...more })
const before = { direction: 'before' } as const
const opening = { direction: 'before', bound: 'earliest' } as const

function due(term: Term, event: string, calendar?: WorkingCalendar): string {
  const outcome = deadline(term, event, calendar)
  if (!outcome.ok) throw new Error(outcome.refusal.message)
  return outcome.value.due
}

describe('twenty terms of law', () => {
  test.each<[string, string, Term, string, WorkingCalendar?]>([
    ['T01 a Schengen visa is decided within 15 days', '2026-12-08', days(15), '2026-11-23'],
    ['T02 or 45 when the term is prolonged', '2027-01-07', days(45), '2026-11-23'],
    [
      'T03 a last day on a Saturday moves to Monday',
      '2026-12-28',
      days(15, { roll: 'forward' }),
      '2026-12-11',
      HOLIDAYS,
    ],
    ['T04 a consultation is silent for 7 days', '2026-11-30', days(7), '2026-11-23'],
    ['T05 an application at the earliest six months before', '2026-12-01', months(6, opening), '2027-06-01'],
    ['T05 and at the latest 15 days before', '2027-05-17', days(15, before), '2027-06-01'],
    ['T06 six months before the end of August ends in February', '2027-02-28', months(6, opening), '2027-08-31'],
    ['T07 a seafarer nine months before', '2026-09-01', months(9, opening), '2027-06-01'],
    ['T08 an appointment within two weeks', '2026-12-07', { count: 2, unit: 'week' }, '2026-11-23'],
    ['T09 fingerprints serve for less than 59 months', '2026-12-15', months(59), '2022-01-15'],
    ['T10 ten days under a facilitation agreement', '2026-12-03', days(10), '2026-11-23'],
    ['T10 and thirty', '2026-12-23', days(30), '2026-11-23'],
    ['T11 five working days around Independence Day', '2026-12-22', workingDays(5), '2026-12-14', HOLIDAYS],
    ['T11 and without that holiday', '2026-12-21', workingDays(5), '2026-12-14', weekendsAlone],
    ['T12 one working day from a Friday', '2026-11-30', workingDays(1), '2026-11-27', HOLIDAYS],
    ['T13 five working days over a weekend', '2026-11-30', workingDays(5), '2026-11-23', HOLIDAYS],
    ['T14 an invitation a year before', '2026-03-01', { count: 1, unit: 'year', ...opening }, '2027-03-01'],
    ['T14 to two weeks before', '2027-02-15', { count: 2, unit: 'week', ...before }, '2027-03-01'],
    ['T15 a work permit is renewed from 60 days before', '2027-01-30', days(60, opening), '2027-03-31'],
    ['T15 to 30 days before', '2027-03-01', days(30, before), '2027-03-31'],
    ['T16 a vacancy stands for 15 days', '2026-12-08', days(15, { bound: 'earliest' }), '2026-11-23'],
    ['T17 a host notifies within three working days', '2026-12-02', workingDays(3), '2026-11-27', HOLIDAYS],
    ['T18 the thirtieth day when the crossing is day 1', '2026-12-21', days(30, { start: 'same-day' }), '2026-11-22'],
    ['T18 and when it is not', '2026-12-22', days(30), '2026-11-22'],
    ['T19 a departure is notified from 15 days before', '2026-02-05', days(15, opening), '2026-02-20'],
    ['T19 to three', '2026-02-17', days(3, before), '2026-02-20'],
    ['T20 a ban of five years', '2031-11-22', { count: 5, unit: 'year' }, '2026-11-22'],
  ])('%s: %s', (_, expected, term, event, calendar) => expect(due(term, event, calendar)).toBe(expected))
})
