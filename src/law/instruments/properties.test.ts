// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { dayFromNumber, dayNumber, plainDate } from '#src/standards/calendar/index.ts'
import type { EntryClause, Happening, Instrument, InstrumentEvent } from './index.ts'
import { lifeOf, stateOn } from './index.ts'

const FIRST = dayNumber(plainDate('2000-01-01'))
const days = fc.integer({ min: FIRST, max: FIRST + 9000 }).map(dayFromNumber)

const counts = fc.oneof(
  fc.constant({ by: 'that-day' } as const),
  fc.nat(90).map((count) => ({ by: 'nth-day', days: count }) as const),
  fc.nat(90).map((count) => ({ by: 'expiry-of-days', days: count }) as const),
  fc.nat(12).map((months) => ({ by: 'months', months }) as const),
  fc.integer({ min: 1, max: 3 }).map((nth) => ({ by: 'first-of-nth-month', nth }) as const),
  fc.nat(6).map((months) => ({ by: 'first-of-month-after-months', months }) as const),
)
const clauses: fc.Arbitrary<EntryClause> = counts.map((count) => ({
  kind: 'counted',
  from: 'last-notification',
  count,
}))

/** A life of two parties: signature, domestic steps, notes, suspensions; any of them may be missing. */
const happenings: fc.Arbitrary<Happening[]> = fc
  .record({
    signed: fc.option(days),
    notes: fc
      .subarray(['KZ', 'KR'])
      .chain((parties) =>
        fc.tuple(...parties.map((party) => days.map((received): Happening => ({ kind: 'notified', party, received })))),
      ),
    steps: fc.array(
      fc
        .record({ party: fc.constantFrom('KZ', 'KR'), on: days })
        .map(({ party, on }): Happening => ({ kind: 'domestic-step', party, step: 'adopted', on })),
      { maxLength: 3 },
    ),
    suspensions: fc.array(
      days.map((from): Happening => ({ kind: 'suspended', by: 'KR', from })),
      { maxLength: 2 },
    ),
  })
  .map(({ signed, notes, steps, suspensions }) => [
    ...(signed ? [{ kind: 'signed', on: signed } as const] : []),
    ...notes,
    ...steps,
    ...suspensions,
  ])

function recorded(list: readonly Happening[]): InstrumentEvent[] {
  return list.map((happening, index) => ({
    ...happening,
    id: `e${index}`,
    recordedAt: `2026-01-01T00:00:00.${String(index).padStart(3, '0')}Z`,
    source: 'example',
  }))
}

const treaty = (entry: EntryClause): Instrument => ({
  id: 'example',
  kind: 'treaty-intergovernmental',
  parties: ['KZ', 'KR'],
  entry,
})

test('the order of the records never matters', () => {
  fc.assert(
    fc.property(clauses, happenings, days, fc.gen(), (clause, list, day, gen) => {
      const events = recorded(list)
      const shuffled = gen(() => fc.shuffledSubarray(events, { minLength: events.length }))
      const state = (of: readonly InstrumentEvent[]) => ({
        ...stateOn(treaty(clause), of, day),
        overlays: new Set(stateOn(treaty(clause), of, day).overlays),
      })
      expect(state(shuffled)).toEqual(state(events))
      expect(lifeOf(treaty(clause), shuffled).entry).toEqual(lifeOf(treaty(clause), events).entry)
    }),
  )
})

test('nothing is in force before each party has given its note', () => {
  fc.assert(
    fc.property(clauses, happenings, days, (clause, list, day) => {
      const events = recorded(list)
      if (stateOn(treaty(clause), events, day).state !== 'in-force') return
      const received = (party: string): PlainDate[] =>
        events.flatMap((event) => (event.kind === 'notified' && event.party === party ? (event.received ?? []) : []))
      for (const party of ['KZ', 'KR']) expect(received(party).some((on) => on <= day)).toBe(true)
    }),
  )
})

test('a suspension never changes the main state, and never ends an instrument', () => {
  fc.assert(
    fc.property(clauses, happenings, days, (clause, list, day) => {
      const events = recorded(list)
      const without = events.filter(({ kind }) => kind !== 'suspended')
      const asked = stateOn(treaty(clause), events, day)
      expect(asked.state).toBe(stateOn(treaty(clause), without, day).state)
      expect(asked.effect).toBe(stateOn(treaty(clause), without, day).effect)
    }),
  )
})

test('a record that is struck out gives the earlier answers back, and what was known then is told as it was', () => {
  fc.assert(
    fc.property(clauses, happenings, days, fc.constantFrom('KZ', 'KR'), days, (clause, list, day, party, received) => {
      const before = recorded(list)
      const at = (second: string) => `2026-02-01T00:00:${second}.000Z`
      const wrong: InstrumentEvent = {
        kind: 'notified',
        party,
        received,
        id: 'wrong',
        recordedAt: at('01'),
        source: 'example',
      }
      const strike: InstrumentEvent = {
        kind: 'struck-out',
        replaces: 'wrong',
        id: 'strike',
        recordedAt: at('02'),
        source: 'example',
      }
      const all = [...before, wrong, strike]
      const asked = (events: readonly InstrumentEvent[], knownAt?: string) =>
        stateOn(treaty(clause), events, day, knownAt)
      expect(asked(all)).toEqual(asked(before))
      expect(asked(all, at('01'))).toEqual(asked([...before, wrong]))
    }),
  )
})
