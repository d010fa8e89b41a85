// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { Happening } from '#src/law/instruments/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { decideEvent } from './decide-event.ts'
import { instrumentOn } from './instrument-on.ts'
import type { InstrumentBody, InstrumentState, OfficersEvent } from './instruments-book.ts'
import { instruments, TO_BE_FOUND } from './instruments-book.ts'

const day = plainDate
const words = { en: 'Example' }
const DEFINED: InstrumentBody = {
  what: 'defined',
  instrument: {
    id: 'aa-bb-example',
    kind: 'treaty-intergovernmental',
    parties: ['AA', 'BB'],
    about: ['BB'],
    titles: words,
    kindReason: words,
    entry: { kind: 'counted', from: 'last-notification', count: { by: 'nth-day', days: 30 } },
  },
  events: [{ id: 'signed', kind: 'signed', on: day('2020-01-10'), source: 'example', confidence: 'high' }],
}
const told = (id: string, happening: Happening, more: object = {}): OfficersEvent =>
  ({ ...happening, id, recordedAt: '2026-11-23T10:00:00.000Z', source: 'note 12', ...more }) as OfficersEvent
const note = (party: string, received: string) => told(party, { kind: 'notified', party, received: day(received) })
const entered = (more: object = {}) =>
  told('in', { kind: 'entered-into-force', on: day('2020-06-01'), ...more } as Happening)

/** A treaty that was signed, with what an officer recorded of it. */
function signedWith(...events: readonly OfficersEvent[]): InstrumentState {
  const bodies = [DEFINED, ...events.map((event): InstrumentBody => ({ what: 'recorded', event }))]
  return bodies.reduce<InstrumentState | undefined>(
    (state, body, at) =>
      instruments.evolve(state, {
        sequence: at + 1,
        commandId: `command-${at}`,
        by: at === 0 ? 'system' : 'officer-1',
        recordedAt: `2026-11-23T1${at}:00:00.000Z`,
        body,
      }),
    undefined,
  ) as InstrumentState
}
const in2021 = (state: InstrumentState) => instrumentOn(state, { on: day('2021-01-01') })
const REASONED = entered({ steps: 'not-recorded', reason: 'Told by the ministry.' })

test('an entry into force that lacks a step is refused, with the party whose step is missing, and said at the tick for that', () => {
  const state = signedWith(note('AA', '2020-03-01'))
  expect(decideEvent(state, entered())).toMatchObject({
    refusal: { code: 'steps-missing', details: { parties: 'BB' }, fields: { steps: {} } },
  })
  expect(decideEvent(state, REASONED).ok).toBe(true)
  expect(decideEvent(signedWith(note('AA', '2020-03-01'), note('BB', '2020-05-01')), entered()).ok).toBe(true)
})

test('an entry into force without steps, with its reason, is in force as recorded, and the steps are looked for until they are found', () => {
  const state = signedWith(note('AA', '2020-03-01'), REASONED)
  expect(in2021(state)).toMatchObject({
    stateOn: { effect: 'in-force' },
    nextSteps: [{ step: 'find-steps', party: 'BB', since: '2020-06-01' }],
  })
  expect(instruments.line(state)).toMatchObject({ within: TO_BE_FOUND })
  expect(instruments.line(state).waitingOn).toBeUndefined()
  const found = signedWith(note('AA', '2020-03-01'), REASONED, note('BB', '2020-05-01'))
  expect(in2021(found)?.nextSteps).toEqual([])
})

test('an entry into force rests on steps that stand: one that is struck out later is looked for again', () => {
  const struck = told('c', { kind: 'struck-out' }, { replaces: 'BB', note: 'Another note.' })
  const state = signedWith(note('AA', '2020-03-01'), note('BB', '2020-05-01'), entered(), struck)
  expect(in2021(state)?.nextSteps).toMatchObject([{ step: 'find-steps', party: 'BB' }])
})
