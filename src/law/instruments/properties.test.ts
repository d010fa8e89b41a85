// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { dayFromNumber, dayNumber, plainDate } from '#src/standards/calendar/index.ts'
import type { EntryClause, Happening, Instrument, InstrumentEvent } from './index.ts'
import { lifeOf, problemOfMissingSteps, stateOn } from './index.ts'

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

test('between the first and the last day on which it can have entered into force nobody can tell; before it is not in force, after it is', () => {
  fc.assert(
    fc.property(clauses, happenings, days, days, days, (clause, list, one, other, asked) => {
      const [earliest, latest] = one <= other ? [one, other] : [other, one]
      const entered: Happening = { kind: 'entered-into-force', on: { earliest, latest } }
      const told = recorded([...list.filter(({ kind }) => kind === 'signed'), entered])
      const { effect, knownFrom } = stateOn(treaty(clause), told, asked)
      if (asked >= latest) expect(effect).toBe('in-force')
      else if (asked >= earliest) expect([effect, knownFrom]).toEqual(['unknown', latest])
      else expect(['none', 'not-yet-in-force']).toContain(effect)
    }),
  )
})

test('what is known of the days of a life only grows with the days: it is never in force, then unknown, then in force again', () => {
  const order = ['none', 'not-yet-in-force', 'unknown', 'in-force', 'ended']
  fc.assert(
    fc.property(happenings, days, days, fc.option(days), (list, one, other, end) => {
      const [earliest, latest] = one <= other ? [one, other] : [other, one]
      const span: Happening = { kind: 'entered-into-force', on: { earliest, latest } }
      const ends: Happening[] = end && end > latest ? [{ kind: 'terminated', on: end }] : []
      const told = recorded([...list.filter(({ kind }) => kind === 'signed'), span, ...ends])
      const asked = [earliest, latest, one, other, end ?? latest, plainDate('1999-01-01'), plainDate('2030-01-01')]
      const ranks = asked
        .toSorted()
        .map((on) => order.indexOf(stateOn(treaty({ kind: 'special', reason: 'x' }), told, on).effect))
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    }),
  )
})

test('before the day of a known entry into force an instrument that is signed is not in force yet, and says from when; where none is known it says that', () => {
  fc.assert(
    fc.property(clauses, happenings, fc.option(days), days, (clause, list, entered, day) => {
      const entry: Happening[] = entered ? [{ kind: 'entered-into-force', on: entered }] : []
      const told = recorded([...list, ...entry])
      const life = lifeOf(treaty(clause), told)
      const { effect, entersOn } = stateOn(treaty(clause), told, day)
      const { between } = life.entry
      if (between && day < between && life.signed && life.signed <= day)
        expect([effect, entersOn]).toEqual(['not-yet-in-force', between])
      else expect([effect === 'not-yet-in-force', entersOn]).toEqual([false, undefined])
      if (between) expect(effect).not.toBe('signed-pending')
    }),
  )
})

test('an entry into force that passes without a reason has the note of each party by its day', () => {
  fc.assert(
    fc.property(clauses, happenings, days, (clause, list, on) => {
      const events = recorded(list)
      const entered = recorded([...list, { kind: 'entered-into-force', on }]).at(-1) as InstrumentEvent
      const found = problemOfMissingSteps(treaty(clause), events, entered)
      const silent = ['KZ', 'KR'].filter(
        (party) => !list.some((one) => one.kind === 'notified' && one.party === party && (one.received ?? on) <= on),
      )
      expect(found?.details.parties ?? '').toBe(silent.join('+'))
    }),
  )
})
