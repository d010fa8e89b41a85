// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Holder, TimeLimit } from '#src/consular/catalogue/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import type { WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addDays, daysBetween, plainDate } from '#src/standards/calendar/index.ts'
import type { Clock } from './clock.ts'
import { clockOf, endOfTerm } from './clock.ts'

// Many cases are tried, and a busy machine needs time for them.
vi.setConfig({ testTimeout: 30_000 })

const calendar: WorkingCalendar = {
  weekend: [6, 7],
  holidays: new Map([[plainDate('2026-12-16'), 'holiday.test.independence']]),
  knownUntil: plainDate('2027-01-01'),
}
const provision = { instrument: 'test', source: 'test', confidence: 'high' } as const
const limitOf = (value: Partial<TimeLimit>) => ({
  timeLimit: {
    known: true,
    value: {
      count: 5,
      unit: 'working-days',
      startsOn: 'lodging',
      stopsWhileHeldBy: ['applicant', 'authority'],
      ...value,
    },
    provision,
  } as const,
})

type Hand = readonly [holder: Holder, day: string]

/** A case that went through these hands: holder and day; a final step is held by nobody. */
function caseHeldBy(...hands: Hand[]): CaseState {
  const path = hands.map(([holder, day]) => ({
    step: holder,
    holder,
    final: holder === 'nobody' ? ('granted' as const) : null,
    enteredOn: plainDate(day),
    by: 'officer-1',
  }))
  const last = path.at(-1)
  return {
    lodgedOn: path[0]?.enteredOn,
    path,
    holder: last?.holder,
    final: last?.final,
    coSigners: [],
    evidence: [],
  } as unknown as CaseState
}

function running(state: CaseState, value: Partial<TimeLimit>, today: string): Clock {
  const clock = clockOf(state, limitOf(value), calendar, plainDate(today))
  if (!clock.known) throw new Error('The clock should be known.')
  return clock
}

describe('a limit in working days', () => {
  test('starts the day after lodging and passes weekends', () => {
    // Monday 23 November: 24, 25, 26, 27 and Monday 30.
    const clock = running(caseHeldBy(['post', '2026-11-23']), {}, '2026-11-25')
    expect(clock).toMatchObject({ dueOn: '2026-11-30', used: 2, daysLeft: 3, runs: 'running' })
    expect(clock.readings).toHaveLength(1)
  })

  test('passes a holiday and names it', () => {
    const clock = running(caseHeldBy(['post', '2026-12-14']), {}, '2026-12-14')
    expect(clock.dueOn).toBe('2026-12-22')
    expect(clock.how).toContainEqual({
      text: 'clock.day-off',
      details: { day: '2026-12-16', name: '@holiday.test.independence' },
    })
  })

  test('says so when it runs beyond the published holidays', () => {
    const clock = running(caseHeldBy(['post', '2026-12-28']), {}, '2026-12-28')
    expect(clock.how.map(({ text }) => text)).toContain('clock.calendar-known-until')
  })

  test('says so when it began before the recorded holidays', () => {
    const clock = clockOf(
      caseHeldBy(['post', '2026-11-23']),
      limitOf({}),
      { ...calendar, knownFrom: plainDate('2026-12-01') },
      plainDate('2026-11-25'),
    )
    expect(clock.how).toContainEqual({ text: 'clock.calendar-known-from', details: { day: '2026-12-01' } })
  })

  test('goes on counting when overdue', () => {
    expect(running(caseHeldBy(['post', '2026-11-23']), {}, '2026-12-02')).toMatchObject({ daysLeft: -2 })
  })
})

describe('a clock that stops', () => {
  const hands: readonly Hand[] = [
    ['post', '2026-11-23'],
    ['applicant', '2026-11-25'],
    ['post', '2026-11-30'],
  ]

  test('shows both readings where the law does not say whether part of a day counts, the earlier first', () => {
    // Counting part days: 24, 25, [26, 27 stand], 30, 1, 2. Whole days only: 24, 1, 2, 3, 4.
    const clock = running(caseHeldBy(...hands), {}, '2026-12-01')
    expect(clock.readings.map(({ due }) => due)).toEqual(['2026-12-02', '2026-12-04'])
    expect(clock).toMatchObject({ dueOn: '2026-12-02', used: 4, daysLeft: 1 })
    expect(clock.readings[1]?.assumes).toEqual([{ text: 'clock.partial-days.do-not-count' }])
  })

  test('shows one where the law says it', () => {
    const clock = running(caseHeldBy(...hands), { partialDays: 'do-not-count' }, '2026-12-01')
    expect(clock.readings).toEqual([{ due: '2026-12-04', assumes: [] }])
    expect(clock).toMatchObject({ used: 2, daysLeft: 3 })
  })

  test('stands while another holds the case, and keeps what was left', () => {
    const clock = running(caseHeldBy(...hands.slice(0, 2)), { partialDays: 'count' }, '2027-02-01')
    expect(clock).toMatchObject({ runs: 'stopped', used: 2, daysLeft: 3 })
    expect(clock.stops).toEqual([{ from: '2026-11-25', holder: 'applicant' }])
  })

  test('ends with the first final step, whatever follows', () => {
    const state = caseHeldBy(['post', '2026-11-23'], ['nobody', '2026-11-26'], ['post', '2027-03-01'])
    expect(running(state, {}, '2027-06-01')).toMatchObject({
      runs: 'ended',
      endedOn: '2026-11-26',
      used: 3,
      daysLeft: 2,
    })
  })
})

describe('an upheld appeal', () => {
  // Refused after three counted days (24, 25, 26), heard in December, open again since Monday 7 December.
  const refused = caseHeldBy(['post', '2026-11-23'], ['nobody', '2026-11-26'], ['post', '2026-12-01'])
  const again = caseHeldBy(['post', '2026-12-07'], ['nobody', '2026-12-09'])
  const [reopening, decided] = again.path.map((entry, index) =>
    index === 0 ? { ...entry, reopens: true as const } : entry,
  )
  const path = [...refused.path, ...(reopening ? [reopening] : [])]
  const reopened = { ...refused, path, holder: 'post', final: null } as CaseState
  const rule = (value: Partial<TimeLimit>) => ({ partialDays: 'do-not-count', ...value }) as const

  test('begins the limit anew where the service says so', () => {
    const clock = running(reopened, rule({ afterUpheldAppeal: 'begins-anew' }), '2026-12-08')
    expect(clock).toMatchObject({ runs: 'running', startedOn: '2026-12-07', dueOn: '2026-12-14', used: 1, stops: [] })
    expect(clock.how).toContainEqual({ text: 'clock.starts.appeal-upheld', details: { day: '2026-12-07' } })
  })

  test('lets it run on with the days that were left where the service says so', () => {
    // 24, 25, [26 to 7 stand], 8, 9, 10.
    const clock = running(reopened, rule({ afterUpheldAppeal: 'runs-on' }), '2026-12-08')
    expect(clock).toMatchObject({ runs: 'running', startedOn: '2026-11-23', dueOn: '2026-12-10', used: 3, daysLeft: 2 })
    expect(clock.stops).toEqual([{ from: '2026-11-26', until: '2026-12-07', holder: 'nobody' }])
    expect(clock.how).toContainEqual({
      text: 'clock.stopped-by-refusal',
      details: { from: '2026-11-26', until: '2026-12-07' },
    })
  })

  test('shows both readings where the service does not say, the earlier first', () => {
    const { readings, dueOn } = running(reopened, rule({}), '2026-12-08')
    expect(readings).toEqual([
      { due: '2026-12-10', assumes: [{ text: 'clock.after-appeal.runs-on' }] },
      { due: '2026-12-14', assumes: [{ text: 'clock.after-appeal.begins-anew' }] },
    ])
    expect(dueOn).toBe('2026-12-10')
  })

  test('ends again with the next end, while one that is only lodged leaves the clock at its end', () => {
    const ended = { ...reopened, path: [...path, ...(decided ? [decided] : [])] }
    expect(running(ended, rule({ afterUpheldAppeal: 'begins-anew' }), '2027-01-05')).toMatchObject({
      runs: 'ended',
      endedOn: '2026-12-09',
      used: 2,
    })
    expect(running(refused, rule({}), '2027-01-05')).toMatchObject({ runs: 'ended', endedOn: '2026-11-26' })
  })
})

describe('a limit in calendar days or months', () => {
  test('shows both readings when it ends on a day of rest and the law does not say whether it moves on', () => {
    // Ten days from Wednesday 25 November end on Saturday 5 December.
    const value = { count: 10, unit: 'calendar-days' } as const
    const state = caseHeldBy(['post', '2026-11-25'])
    expect(running(state, value, '2026-11-25').readings.map(({ due }) => due)).toEqual(['2026-12-05', '2026-12-07'])
    expect(running(state, { ...value, endOnRestDay: 'stays' }, '2026-11-25')).toMatchObject({
      dueOn: '2026-12-05',
      count: 10,
    })
    expect(running(state, { ...value, endOnRestDay: 'moves-on' }, '2026-11-25')).toMatchObject({
      dueOn: '2026-12-07',
      count: 12,
    })
  })

  test('a month from 31 January ends on the last day of February', () => {
    const value = { count: 1, unit: 'months', endOnRestDay: 'stays' } as const
    expect(running(caseHeldBy(['post', '2027-01-31']), value, '2027-01-31').dueOn).toBe('2027-02-28')
  })
})

describe('an unknown clock', () => {
  test('says that no limit is recorded, and why', () => {
    const clock = clockOf(
      caseHeldBy(['post', '2026-11-23']),
      { timeLimit: { known: false, reason: 'test.limit-not-published' } },
      calendar,
      plainDate('2026-11-23'),
    )
    expect(clock).toEqual({
      known: false,
      because: 'no-limit',
      how: [{ text: 'test.limit-not-published' }],
    })
  })

  test('a limit from the complete file starts when the last needed piece and signature is there', () => {
    const state = caseHeldBy(['post', '2026-11-23'])
    const piece = { evidence: 'photo', subject: 'applicant', needed: true, awaited: false } as const
    const signer = { signer: 'member-1', stands: 'signed', on: plainDate('2026-11-26'), hasSlip: true } as const
    const incomplete = { ...state, evidence: [{ ...piece, stands: 'missing' as const }] }
    const value = { startsOn: 'complete-file' } as const
    expect(clockOf(incomplete, limitOf(value), calendar, plainDate('2026-11-30')).known).toBe(false)
    const given = { ...piece, stands: 'received' as const, givenOn: plainDate('2026-11-25') }
    const complete = { ...state, evidence: [given], coSigners: [signer] }
    expect(running(complete, value, '2026-11-30')).toMatchObject({ startedOn: '2026-11-26', dueOn: '2026-12-03' })
    const unsigned = { ...complete, coSigners: [{ ...signer, stands: 'declined' as const }] }
    expect(clockOf(unsigned, limitOf(value), calendar, plainDate('2026-11-30')).known).toBe(false)
  })
})

test('a term that nothing stops ends by the earliest reading', () => {
  const limit = limitOf({ count: 10, unit: 'calendar-days' }).timeLimit.value
  expect(endOfTerm(limit, plainDate('2026-11-25'), calendar)).toBe('2026-12-05')
})

test('whatever the path: no pause is negative, used and left make the count, and overdue means past the due date', () => {
  const holders = fc.constantFrom<Holder>('post', 'applicant', 'authority', 'co-signer', 'nobody')
  const moves = fc.array(fc.tuple(holders, fc.integer({ min: -3, max: 20 })), { maxLength: 8 })
  const limits = fc.record(
    {
      count: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('working-days', 'calendar-days', 'months'),
      partialDays: fc.constantFrom('count', 'do-not-count'),
      endOnRestDay: fc.constantFrom('moves-on', 'stays'),
      afterUpheldAppeal: fc.constantFrom('begins-anew', 'runs-on'),
    } as const,
    { requiredKeys: ['count', 'unit'] },
  )
  const day = plainDate('2026-01-15')
  fc.assert(
    fc.property(moves, limits, fc.nat(400), (list, limit, later) => {
      let at = day
      const hands = list.map(([holder, days]): Hand => {
        at = addDays(at, days)
        return [holder, at]
      })
      const today = addDays(day, later)
      const tried = caseHeldBy(['post', day], ...hands)
      // Whoever holds the case after an end holds it because an appeal was upheld.
      const withAppeals = tried.path.map((entry, index) =>
        entry.final === null && tried.path[index - 1]?.final ? { ...entry, reopens: true as const } : entry,
      )
      const clock = running(
        { ...tried, path: withAppeals },
        { ...limit, count: limit.unit === 'months' ? 2 : limit.count },
        today,
      )
      for (const { from, until } of clock.stops) expect(until === undefined || daysBetween(from, until) >= 0).toBe(true)
      expect(clock.used + clock.daysLeft).toBe(clock.count)
      expect(clock.dueOn >= addDays(day, 1)).toBe(true)
      if (clock.daysLeft < 0) expect((clock.endedOn ?? today) > clock.dueOn).toBe(true)
      expect(clock.readings.every(({ due }) => due >= clock.dueOn)).toBe(true)
    }),
  )
})
