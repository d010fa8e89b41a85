// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Holder, TimeLimit } from '#src/consular/catalogue/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import type { WorkingCalendar } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { clockOf } from './clock.ts'

const calendar: WorkingCalendar = {
  weekend: [6, 7],
  holidays: new Map([[plainDate('2026-12-16'), 'holiday.test.independence']]),
  knownUntil: plainDate('2027-01-01'),
}

/** The days of rest that a clock tells: of a case that went through these hands, under a limit. */
function restsOf(
  hands: readonly (readonly [holder: Holder, day: string])[],
  value: Partial<TimeLimit>,
  known: WorkingCalendar = calendar,
) {
  const path = hands.map(([holder, day]) => ({
    step: holder,
    holder,
    final: null,
    enteredOn: plainDate(day),
    by: 'officer-1',
  }))
  const [first, last] = [path[0], path.at(-1)]
  const held = { path, lodgedOn: first?.enteredOn, holder: last?.holder, final: null }
  const state = { ...held, coSigners: [], evidence: [] } as unknown as CaseState
  const limit = {
    count: 5,
    unit: 'working-days',
    startsOn: 'lodging',
    stopsWhileHeldBy: ['applicant'],
    ...value,
  } as const
  const provision = { instrument: 'test', source: 'test', confidence: 'high' } as const
  const timeLimit = { known: true, value: limit, provision } as const
  return clockOf(state, { timeLimit }, known, last?.enteredOn ?? plainDate('2026-11-23'))
    .how.filter(({ text }) => /^clock\.(weekend|day-off)/.test(text))
    .map(({ text, details = {} }) => [text, ...Object.values(details)])
}

describe('the weekends on the way', () => {
  test('are told by their days, in their place among the holidays, so that anybody can count without a calendar', () => {
    // Complete on Friday 6 November, two working days.
    expect(restsOf([['post', '2026-11-06']], { count: 2 })).toEqual([
      ['clock.weekend', '2026-11-07', '@weekday.6', '2026-11-08', '@weekday.7'],
    ])
    expect(restsOf([['post', '2026-12-14']], { count: 6 })).toEqual([
      ['clock.day-off', '2026-12-16', '@holiday.test.independence'],
      ['clock.weekend', '2026-12-19', '@weekday.6', '2026-12-20', '@weekday.7'],
    ])
  })

  test('are counted together in a long term, and of a worked one the day of rest alone is told', () => {
    expect(restsOf([['post', '2026-11-02']], { count: 19 })).toEqual([
      ['clock.weekend', '2026-11-07', '@weekday.6', '2026-11-08', '@weekday.7'],
      ['clock.weekend', '2026-11-14', '@weekday.6', '2026-11-15', '@weekday.7'],
      ['clock.weekend', '2026-11-21', '@weekday.6', '2026-11-22', '@weekday.7'],
    ])
    expect(restsOf([['post', '2026-11-02']], { count: 20 })).toEqual([
      ['clock.weekends', 8, '2026-11-07', '2026-11-29'],
    ])
    const worked = { ...calendar, workedWeekends: new Map([[plainDate('2026-11-07'), 'worked.test']]) }
    expect(restsOf([['post', '2026-11-06']], { count: 2 }, worked)).toEqual([
      ['clock.weekend-day', '2026-11-08', '@weekday.7'],
    ])
  })

  test('are passed over where the clock stood, and in a limit of calendar days', () => {
    const stood = [
      ['post', '2026-11-23'],
      ['applicant', '2026-11-26'],
      ['post', '2026-11-30'],
    ] as const
    expect(restsOf(stood, { count: 3, partialDays: 'do-not-count' })).toEqual([])
    expect(restsOf([['post', '2026-11-06']], { count: 4, unit: 'calendar-days', endOnRestDay: 'stays' })).toEqual([])
  })
})
