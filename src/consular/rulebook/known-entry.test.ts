// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EntryClause, Happening } from '#src/law/instruments/index.ts'
import { lifeOf } from '#src/law/instruments/index.ts'
import { dayFromNumber, dayNumber, plainDate } from '#src/standards/calendar/index.ts'
import type { InstrumentDefinition } from './definition.ts'
import { instrumentOn } from './instrument-on.ts'
import type { InstrumentState, RecordedEvent } from './instruments-book.ts'
import { isGap } from './waits-on.ts'

const FIRST = dayNumber(plainDate('2010-01-01'))
const days = fc.integer({ min: FIRST, max: FIRST + 2000 }).map(dayFromNumber)
const words = { en: 'Example' }
const COUNTED: EntryClause = { kind: 'counted', from: 'last-notification', count: { by: 'nth-day', days: 30 } }
const RECORDED_AT = '2026-11-23T09:00:00.000Z'
/** When the entry into force was recorded: a day after the rest. */
const ENTRY_AT = '2026-11-24T09:00:00.000Z'

function stateOf(
  kind: InstrumentDefinition['kind'],
  entry: EntryClause | undefined,
  list: readonly Happening[],
): InstrumentState {
  const definition: InstrumentDefinition = {
    id: 'aa-bb-example',
    kind,
    parties: ['AA', 'BB'],
    about: ['BB'],
    titles: words,
    kindReason: words,
    ...(entry && { entry }),
  }
  const events = list.map(
    (happening, index): RecordedEvent => ({
      ...happening,
      id: `e${index}`,
      recordedAt: happening.kind === 'entered-into-force' ? ENTRY_AT : RECORDED_AT,
      recordedBy: 'system',
      source: 'example',
      defined: `e${index}`,
    }),
  )
  return { definition, definedAt: RECORDED_AT, earlier: [], events }
}

const SIGNED: Happening = { kind: 'signed', on: plainDate('2014-06-19') }
const ENTERED: Happening = { kind: 'entered-into-force', on: plainDate('2014-11-29') }

test('between signature and a recorded entry into force the day is waited for; nothing is to be found', () => {
  for (const kind of ['treaty-intergovernmental', 'domestic-act'] as const)
    expect(instrumentOn(stateOf(kind, undefined, [SIGNED, ENTERED]), { on: plainDate('2014-08-01') })).toMatchObject({
      stateOn: { state: 'signed', effect: 'not-yet-in-force', entersOn: '2014-11-29' },
      nextSteps: [{ step: 'wait-for-day', day: '2014-11-29' }],
    })
})

test('a step that nobody recorded was not waited for before a known entry into force; one that was recorded later was', () => {
  const adopted: Happening = { kind: 'domestic-step', party: 'AA', step: 'adopted', on: plainDate('2014-07-01') }
  const note: Happening = { kind: 'notified', party: 'AA', received: plainDate('2014-10-01') }
  const nextOf = (...list: Happening[]) =>
    instrumentOn(stateOf('treaty-intergovernmental', COUNTED, list), { on: plainDate('2014-08-01') })?.nextSteps
  expect(nextOf(SIGNED, adopted, ENTERED)).toEqual([{ step: 'wait-for-day', day: '2014-11-29' }])
  expect(nextOf(SIGNED, adopted, note, ENTERED)).toEqual([{ step: 'send-note', party: 'AA', since: '2014-07-01' }])
})

test('as known before the entry was recorded, its day is to be found', () => {
  const asked = { on: plainDate('2014-08-01'), knownAt: RECORDED_AT }
  expect(instrumentOn(stateOf('treaty-intergovernmental', undefined, [SIGNED, ENTERED]), asked)).toMatchObject({
    stateOn: { effect: 'signed-pending' },
    nextSteps: [{ step: 'find-day', since: '2014-06-19' }],
  })
})

const happenings = fc
  .record({
    signed: fc.option(days),
    notes: fc.array(fc.record({ party: fc.constantFrom('AA', 'BB'), on: days }), { maxLength: 3 }),
    adopted: fc.array(fc.record({ party: fc.constantFrom('AA', 'BB'), on: days }), { maxLength: 2 }),
    entered: fc.option(fc.tuple(days, fc.nat(400))),
  })
  .map(({ signed, notes, adopted, entered }): Happening[] => [
    ...(signed ? [{ kind: 'signed', on: signed } as const] : []),
    ...notes.map(({ party, on }): Happening => ({ kind: 'notified', party, received: on })),
    ...adopted.map(({ party, on }): Happening => ({ kind: 'domestic-step', party, step: 'adopted', on })),
    ...(entered ? [enteredWithin(...entered)] : []),
  ])

function enteredWithin(earliest: ReturnType<typeof plainDate>, span: number): Happening {
  const latest = dayFromNumber(dayNumber(earliest) + span)
  return { kind: 'entered-into-force', on: span === 0 ? earliest : { earliest, latest } }
}

test('on no day before a known entry into force does anything wait to be found', () => {
  const kinds = fc.constantFrom('treaty-intergovernmental' as const, 'domestic-act' as const)
  fc.assert(
    fc.property(kinds, fc.constantFrom(undefined, COUNTED), happenings, days, (kind, clause, list, on) => {
      const state = stateOf(kind, clause, list)
      const { between } = lifeOf(state.definition, state.events).entry
      if (between === undefined || on >= between) return
      expect(instrumentOn(state, { on })?.nextSteps.filter(isGap)).toEqual([])
    }),
  )
})
