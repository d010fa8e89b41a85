// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Round } from '#src/relations/rounds/index.ts'
import { daysAtNextRound } from './at-next-round.ts'

const said = (value: string) => [{ value, sources: [], confidence: 'high' as const }]
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
  basis: { sources: [], confidence: 'high' },
  ...more,
})
const held = (ordinal: number, on: string) => round(ordinal, { step: 'closed', held: said(on) })
const promise = { series: 'aa-bb', round: 'aa-bb.1', made: '2025-01-10', carried: [] } as const
const first = held(1, '2025-01-10')

describe('what is due at the next round is due', () => {
  test('on the day that is agreed for it', () => {
    expect(daysAtNextRound([first, round(2, { planned: said('2027-03-04') })])(promise)).toBe('2027-03-04')
  })
  test('on no day while the round has none, or only a month', () => {
    expect(daysAtNextRound([first, round(2)])(promise)).toBeUndefined()
    expect(daysAtNextRound([first, round(2, { planned: said('2027-03') })])(promise)).toBeUndefined()
    expect(daysAtNextRound([first])(promise)).toBeUndefined()
  })
  test('on no day of a round that was postponed, called off, or of another series', () => {
    const planned = said('2027-03-04')
    for (const step of ['postponed', 'cancelled'] as const)
      expect(daysAtNextRound([first, round(2, { planned, step })])(promise)).toBeUndefined()
    expect(daysAtNextRound([first, round(2, { planned, series: 'aa-cc' })])(promise)).toBeUndefined()
  })
  test('on the day of the round that was held since, and not at the one after it', () => {
    const third = round(3, { planned: said('2027-03-04') })
    expect(daysAtNextRound([first, held(2, '2026-05-06'), third])(promise)).toBe('2026-05-06')
    expect(daysAtNextRound([first, held(2, '2026-05'), third])(promise)).toBeUndefined()
  })
  test('at the round to which it was carried over', () => {
    const rounds = [first, held(2, '2026-05-06'), round(3, { planned: said('2027-03-04') })]
    const carried = [{ to: 'aa-bb.3', on: '2026-05-07' as never }]
    expect(daysAtNextRound(rounds)({ ...promise, carried })).toBe('2027-03-04')
  })
})
