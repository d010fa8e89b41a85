// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Commitment, Letter } from '#src/relations/commitments/index.ts'
import type { Round, Series } from '#src/relations/rounds/index.ts'
import { addDays, plainDate } from '#src/standards/calendar/index.ts'
import { nextRoundOf, nextRoundsOf, remindersOf } from './reminders.ts'

const day = plainDate
const said = <T>(value: T) => ({ value, sources: [], confidence: 'high' as const })
const basis = { sources: [], confidence: 'high' as const }
const series: Series & { id: string } = {
  id: 'aa-bb',
  names: { en: 'Consultations' },
  parties: ['AA', 'BB'],
  home: 'AA',
  supporters: [],
  topic: 'consular',
  numbering: 'ordinal',
  alternation: 'usual',
}
const round = (ordinal: number, more: Partial<Round> = {}): Round & { id: string } => ({
  id: `aa-bb.${ordinal}`,
  series: 'aa-bb',
  parties: ['AA', 'BB'],
  home: 'AA',
  kind: 'round',
  ordinal,
  step: 'planned',
  planned: [],
  announced: [],
  held: [],
  published: [],
  signed: [],
  heads: [],
  bodies: [],
  agenda: [],
  sideMeetings: [],
  took: [],
  exits: [],
  basis,
  ...more,
})
const held = (ordinal: number, on: string) => round(ordinal, { step: 'closed', held: [said(on)] })
const promise = (due: Commitment['due'], more: Partial<Commitment> = {}): Commitment & { id: string } => ({
  id: 'aa-bb.1.permits',
  series: 'aa-bb',
  round: 'aa-bb.1',
  made: '2025-01-10',
  parties: ['AA', 'BB'],
  home: 'AA',
  sides: ['AA'],
  words: { en: 'Solve it' },
  due,
  parts: [],
  evidence: [],
  theirs: {},
  letters: [],
  carried: [],
  basis,
  ...more,
})
const letter = (sent: string, replyDue: Letter['replyDue'], more: Partial<Letter> = {}): Letter & { id: string } => ({
  id: 'letter-1',
  commitment: 'aa-bb.1.permits',
  about: ['BB'],
  authority: 'Invented authority',
  subject: 'Permits',
  ourNumber: '1',
  sent: day(sent),
  replyDue,
  ...more,
})
const nothing = { series: [series], rounds: [], commitments: [], letters: [] }
const kinds = (on: string, given: Partial<typeof nothing> | object) =>
  remindersOf({ ...nothing, ...given, on: day(on) }).map(({ kind }) => kind)

describe('a reminder by age', () => {
  test('tells that no round was held for eighteen months, our own rule, or for longer than the interval on record of the series, and which of the two', () => {
    const rounds = [held(1, '2025-01-10')]
    expect(kinds('2026-07-10', { rounds })).toEqual([])
    expect(remindersOf({ ...nothing, rounds, on: day('2026-07-11') })).toEqual([
      { kind: 'no-round', series: 'aa-bb', since: '2025-01-10', months: 18, after: 18, isUsual: false },
    ])
    const own = { ...nothing, rounds, series: [{ ...series, usualMonths: 12 }] }
    expect(remindersOf({ ...own, on: day('2026-02-01') })).toMatchObject([
      { kind: 'no-round', months: 12, after: 12, isUsual: true },
    ])
  })
  test('is silent where a day is agreed, and speaks again when that day has gone by', () => {
    const rounds = [held(1, '2024-01-10'), round(2, { planned: [said('2026-09-01')], step: 'dates-agreed' })]
    expect(kinds('2026-08-30', { rounds })).toEqual([])
    expect(kinds('2026-09-02', { rounds })).toEqual(['no-round'])
  })
  test('says nothing of a series of which no round is known', () => {
    expect(kinds('2026-09-02', {})).toEqual([])
    expect(kinds('2026-09-02', { rounds: [round(1)] })).toEqual([])
  })
  test('tells a letter that no reply came to, after its day, or after a month where none was set', () => {
    expect(kinds('2026-02-10', { letters: [letter('2026-01-10', day('2026-02-10'))] })).toEqual([])
    expect(kinds('2026-02-11', { letters: [letter('2026-01-10', day('2026-02-10'))] })).toEqual(['no-reply'])
    expect(kinds('2026-02-09', { letters: [letter('2026-01-10', 'no-limit')] })).toEqual([])
    expect(kinds('2026-02-10', { letters: [letter('2026-01-10', 'no-limit')] })).toEqual(['no-reply'])
    const replied = letter('2026-01-10', 'no-limit', { reply: { on: day('2026-01-12'), words: 'Yes' } })
    expect(kinds('2026-02-10', { letters: [replied] })).toEqual([])
  })
  test('tells what is promised and due before the next round or at it, and nothing that is due later', () => {
    const rounds = [held(1, '2026-01-10'), round(2, { planned: [said('2026-12-01')] })]
    const due = (due: Commitment['due'], more = {}) =>
      kinds('2026-06-01', { rounds, commitments: [promise(due, more)] })
    expect(due({ precision: 'next-round' })).toEqual(['due-before-round'])
    expect(due({ precision: 'day', on: '2026-12-01' })).toEqual(['due-before-round'])
    expect(due({ precision: 'day', on: '2026-12-02' })).toEqual([])
    expect(due({ precision: 'unspecified' })).toEqual([])
    const evidence = [{ shows: 'done' as const, on: '2026-03-01', sources: [], words: {} }]
    expect(due({ precision: 'next-round' }, { evidence })).toEqual([])
  })
  test('never goes away by waiting', () => {
    const given = { ...nothing, rounds: [held(1, '2024-01-10')], letters: [letter('2026-01-10', 'no-limit')] }
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (days, more) => {
        const on = addDays(day('2024-02-01'), days)
        const before = remindersOf({ ...given, on }).length
        expect(remindersOf({ ...given, on: addDays(on, more) }).length).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

test('the next round is the one after the last that was held; what was cancelled is none', () => {
  const rounds = [round(2, { step: 'cancelled' }), held(1, '2024-01-10'), round(4), round(3)]
  expect(nextRoundOf('aa-bb', rounds)?.id).toBe('aa-bb.3')
  expect(nextRoundOf('cc-dd', rounds)).toBeUndefined()
})

test('a round without a day comes before a later one of its series that has one, and before other series that meet later', () => {
  const other = { ...round(3, { planned: [said('2027-05-01')] }), id: 'aa-cc.3', series: 'aa-cc' }
  const rounds = [round(9, { planned: [said('2027-03')] }), other, round(8), held(7, '2024-01-10')]
  expect(nextRoundsOf(rounds).map(({ id }) => id)).toEqual(['aa-bb.8', 'aa-cc.3'])
  expect(nextRoundsOf([other, round(8)]).map(({ id }) => id)).toEqual(['aa-cc.3', 'aa-bb.8'])
})
