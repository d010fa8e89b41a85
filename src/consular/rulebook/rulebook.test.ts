// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Happening } from '#src/law/instruments/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { decideEvent } from './decide-event.ts'
import type { DefinedEvent, InstrumentDefinition } from './definition.ts'
import { instrumentOn } from './instrument-on.ts'
import type { InstrumentBody, InstrumentState, OfficersEvent } from './instruments-book.ts'
import { instruments } from './instruments-book.ts'
import { nextSteps } from './next-steps.ts'
import { timeLineOf } from './time-line.ts'
import { toldDay, waitsOn } from './waits-on.ts'

const day = plainDate
const words = (said: string) => ({ kk: said, ru: said, en: said, ko: said })
const AGREEMENT: InstrumentDefinition = {
  id: 'aa-bb-example',
  kind: 'treaty-intergovernmental',
  parties: ['AA', 'BB'],
  about: ['BB'],
  titles: words('Example'),
  kindReason: words('invented'),
  entry: { kind: 'counted', from: 'last-notification', count: { by: 'nth-day', days: 30 } },
}
const SIGNED: DefinedEvent = {
  id: 'signed',
  kind: 'signed',
  on: day('2020-01-10'),
  source: 'example',
  confidence: 'high',
}

/** An instrument as these bodies leave it, the first recorded at nine, each next one an hour later. */
function leftBy(...bodies: readonly InstrumentBody[]): InstrumentState {
  return bodies.reduce<InstrumentState | undefined>(
    (state, body, index) =>
      instruments.evolve(state, {
        sequence: index + 1,
        commandId: `command-${index + 1}`,
        by: body.what === 'defined' ? 'system' : 'officer-1',
        recordedAt: `2026-11-23T${String(9 + index).padStart(2, '0')}:00:00.000Z`,
        body,
      }),
    undefined,
  ) as InstrumentState
}
const defined = (...events: readonly DefinedEvent[]): InstrumentBody => ({
  what: 'defined',
  instrument: AGREEMENT,
  events,
})
const event = (id: string, happening: Happening, more: Partial<OfficersEvent> = {}): OfficersEvent =>
  ({ ...happening, id, recordedAt: '2026-11-23T10:00:00.000Z', source: 'note 12', ...more }) as OfficersEvent
const recorded = (told: OfficersEvent): InstrumentBody => ({ what: 'recorded', event: told })
const note = (id: string, party: string, received: string, more: Partial<OfficersEvent> = {}) =>
  event(id, { kind: 'notified', party, dated: day(received), received: day(received) }, more)
const on = (state: InstrumentState, asked: string, knownAt?: string) => instrumentOn(state, { on: day(asked), knownAt })

describe('the book of instruments', () => {
  const both = leftBy(defined(SIGNED), recorded(note('a', 'AA', '2020-03-01')), recorded(note('b', 'BB', '2020-05-01')))

  test('the last note brings an agreement into force, and nobody is waited for any more', () => {
    expect(on(both, '2020-05-30')?.stateOn).toMatchObject({ effect: 'not-yet-in-force', entersOn: '2020-05-31' })
    expect(on(both, '2020-05-31')?.stateOn.effect).toBe('in-force')
    expect(instruments.line(both)).toMatchObject({ isOpen: false, on: '2020-01-10' })
    expect(instruments.line(both).waitingOn).toBeUndefined()
  })

  test('a state that hangs on what accounts recorded says so; what the definitions alone tell does not', () => {
    const entered = { ...SIGNED, id: 'in', kind: 'entered-into-force', on: day('2020-05-31') } as DefinedEvent
    const told = leftBy(defined(SIGNED, entered), recorded(note('a', 'AA', '2020-03-01')))
    expect(on(told, '2021-01-01')?.byAccounts).toEqual({ state: false, entry: false })
    expect(on(leftBy(defined(SIGNED)), '2021-01-01')?.byAccounts).toEqual({ state: false, entry: false })
    expect(on(both, '2020-05-31')?.byAccounts).toEqual({ state: true, entry: true })
    expect(on(both, '2020-01-01')?.byAccounts).toEqual({ state: false, entry: true })
  })

  test('until then it waits on the party whose note is missing, since that party’s own last step', () => {
    const one = leftBy(defined(SIGNED), recorded(note('a', 'AA', '2020-03-01')))
    expect(nextSteps(AGREEMENT, one.events, undefined)).toEqual([
      { step: 'begin-procedure', party: 'BB', since: '2020-01-10' },
    ])
    expect(instruments.line(one)).toMatchObject({ isOpen: true, waitingOn: 'BB', waitingSince: '2020-01-10' })
  })

  test('a step that both take together is one and waits on both; steps of each side wait each by itself; a gap in the records waits on nobody', () => {
    const { entry: _, ...unread } = AGREEMENT
    const dark = leftBy({ what: 'defined', instrument: unread, events: [SIGNED] })
    expect(instruments.line(dark)).toMatchObject({ isOpen: true, within: 'to-be-found' })
    expect(instruments.line(dark).waitingOn).toBeUndefined()
    const act = {
      ...SIGNED,
      id: 'act',
      kind: 'domestic-step',
      step: 'adopted',
      party: 'AA',
      on: day('2020-03-12'),
    } as DefinedEvent
    expect(instruments.line(leftBy(defined(SIGNED, act)))).toMatchObject({
      waitingOn: 'AA,BB',
      waitingSince: '2020-01-10',
    })
    expect(instruments.line(leftBy(defined(SIGNED, act))).within).toBeUndefined()
    const text = { ...SIGNED, kind: 'negotiations-opened' } as DefinedEvent
    expect(instruments.line(leftBy(defined(text)))).toMatchObject({ waitingOn: 'AA+BB' })
    expect(waitsOn({ step: 'agree-text' }, { parties: ['AA', 'BB', 'CC'] })).toEqual(['home'])
    expect(waitsOn({ step: 'wait-for-day' }, AGREEMENT)).toEqual([])
    expect(waitsOn({ step: 'find-day', party: 'BB' }, AGREEMENT)).toEqual([])
    const agreed = leftBy(defined({ ...SIGNED, kind: 'text-agreed' } as DefinedEvent))
    expect(nextSteps(AGREEMENT, agreed.events, undefined)).toEqual([{ step: 'sign', since: '2020-01-10' }])
    const half = leftBy(defined({ ...SIGNED, party: 'AA' } as DefinedEvent))
    expect(nextSteps(AGREEMENT, half.events, undefined)).toMatchObject([{ step: 'sign', party: 'BB' }])
  })

  test('what lies ahead of the last record has not happened: a note of ten years from now ends no waiting', () => {
    const ahead = leftBy(
      defined(SIGNED),
      recorded(note('a', 'AA', '2036-11-10')),
      recorded(note('b', 'BB', '2036-11-10')),
    )
    expect(instruments.line(ahead).waitingOn).toBe('AA,BB')
    expect(on(ahead, '2026-11-23')?.life.tracks.map(({ state }) => state)).toEqual(['not-started', 'not-started'])
  })

  test('since when it waits is told to the month or year where no source tells the day', () => {
    const within = (earliest: string, latest: string) =>
      toldDay(
        leftBy(defined({ ...SIGNED, on: { earliest: day(earliest), latest: day(latest) } } as DefinedEvent)).events,
        day(latest),
      )
    expect(within('1995-05-01', '1995-05-31')).toBe('1995-05')
    expect(within('1995-01-01', '1995-12-31')).toBe('1995')
    expect(within('1990-01-01', '1995-12-31')).toBeUndefined()
    expect(toldDay(leftBy(defined(SIGNED)).events, day('2020-01-10'))).toBe('2020-01-10')
  })

  test('of what is begun and has no record yet, the text comes next', () => {
    expect(nextSteps(AGREEMENT, [], undefined)).toEqual([{ step: 'agree-text' }])
  })

  test('of two who sign on different days, the other is waited for only from the first signature on', () => {
    const one = { ...SIGNED, party: 'AA' } as DefinedEvent
    const other = { ...SIGNED, id: 'signed-b', party: 'BB', on: day('2020-06-01') } as DefinedEvent
    const text: DefinedEvent = {
      ...SIGNED,
      id: 'text',
      kind: 'negotiations-opened',
      on: day('2019-01-01'),
    } as DefinedEvent
    const state = leftBy(defined(text, one, other))
    expect(on(state, '2019-06-01')?.nextSteps).toEqual([{ step: 'agree-text', since: '2019-01-01' }])
    expect(on(state, '2020-02-01')?.nextSteps).toMatchObject([{ step: 'sign', party: 'BB' }])
  })

  test('before anything happened nothing is waited for', () => {
    expect(on(both, '2020-01-09')?.nextSteps).toEqual([])
  })

  test('while it is applied provisionally, it stands so since that began', () => {
    const early = leftBy(
      defined(SIGNED),
      recorded(event('p', { kind: 'applied-provisionally', from: day('2020-02-01') })),
    )
    expect(on(early, '2020-03-01')).toMatchObject({ since: '2020-02-01', stateOn: { effect: 'provisional' } })
  })

  test('between the last note and the day, it waits for the day', () => {
    expect(on(both, '2020-05-02')?.nextSteps).toEqual([{ step: 'wait-for-day', day: '2020-05-31' }])
  })

  test('what was known at an instant is answered as it was known then', () => {
    expect(on(both, '2020-05-31', '2026-11-23T10:30:00.000Z')?.stateOn.effect).toBe('signed-pending')
    expect(on(both, '2020-05-31', '2026-11-23T11:00:00.000Z')?.stateOn.effect).toBe('in-force')
    expect(on(both, '2020-05-31', '2026-11-23T08:59:59.000Z')).toBeUndefined()
  })

  test('a correction takes the place of a record, which stays to be read', () => {
    const corrected = leftBy(
      defined(SIGNED),
      recorded(note('a', 'AA', '2020-03-01')),
      recorded(note('b', 'BB', '2020-05-01')),
      recorded(event('c', { kind: 'struck-out' }, { replaces: 'b', note: 'Received by another ministry.' })),
    )
    expect(on(corrected, '2020-05-31')?.stateOn.effect).toBe('signed-pending')
    expect(corrected.events.map(({ id }) => id)).toEqual(['signed', 'a', 'b', 'c'])
    expect(on(corrected, '2020-05-31', '2026-11-23T11:30:00.000Z')?.stateOn.effect).toBe('in-force')
  })
})

describe('a definition that was changed', () => {
  test('replaces what it told before, adds what is new, strikes out what it no longer tells', () => {
    const later = { ...SIGNED, on: day('2020-02-20') }
    const entered: DefinedEvent = {
      id: 'in-force',
      kind: 'entered-into-force',
      on: day('2021-01-01'),
      source: 'example',
      confidence: 'high',
    }
    const changed = leftBy(defined(SIGNED), defined(later, entered))
    expect(on(changed, '2021-01-01')?.life.signed).toBe('2020-02-20')
    expect(on(changed, '2021-01-01')?.stateOn.effect).toBe('in-force')
    expect(on(changed, '2021-01-01', '2026-11-23T09:30:00.000Z')?.life.signed).toBe('2020-01-10')
    const dropped = leftBy(defined(SIGNED, entered), defined(SIGNED))
    expect(on(dropped, '2021-01-01')?.stateOn.effect).toBe('signed-pending')
    const again = leftBy(defined(SIGNED, entered), defined(SIGNED), defined(SIGNED, entered))
    expect(on(again, '2021-01-01')?.stateOn.effect).toBe('in-force')
    expect(new Set(again.events.map(({ id }) => id)).size).toBe(again.events.length)
  })
  test('tells nothing twice when the same comes again, in whatever order its names stand', () => {
    const { source, confidence, ...rest } = SIGNED
    expect(leftBy(defined(SIGNED), defined({ confidence, source, ...rest } as DefinedEvent)).events).toHaveLength(1)
  })
  test('leaves what officers recorded, and what they put in place of it', () => {
    const state = leftBy(
      defined(SIGNED),
      recorded(
        event('mine', { kind: 'signed', on: day('2020-01-11') }, { replaces: 'signed', note: 'Seen in the original.' }),
      ),
      defined({ ...SIGNED, on: day('2020-01-12') }),
    )
    expect(on(state, '2020-02-01')?.life.signed).toBe('2020-01-11')
  })
})

describe('an event that is told', () => {
  const state = leftBy(defined(SIGNED))

  test('is refused where it contradicts what stands, with the field at which a form says it', () => {
    const before = decideEvent(state, note('x', 'AA', '2019-12-31'))
    expect(before).toMatchObject({
      ok: false,
      refusal: {
        code: 'before-signature',
        text: 'rulebook.problem.before-signature',
        details: { day: '2019-12-31', signed: '2020-01-10' },
        fields: { dated: { text: 'rulebook.problem.before-signature' } },
      },
    })
    expect(decideEvent(state, note('x', 'CC', '2020-12-31'))).toMatchObject({
      refusal: { code: 'not-a-party', fields: { party: {} }, details: { party: 'CC' } },
    })
  })
  test('as a correction says why', () => {
    expect(decideEvent(state, event('x', { kind: 'struck-out' }, { replaces: 'signed' }))).toMatchObject({
      refusal: { code: 'correction-without-reason', fields: { note: {} } },
    })
  })
  test('needs an instrument', () => {
    expect(decideEvent(undefined, event('x', { kind: 'struck-out' }))).toMatchObject({
      refusal: { code: 'instrument-not-found' },
    })
  })
})

test('the picture has a lane for each party; what concerns all stands in each', () => {
  const state = leftBy(
    defined(SIGNED),
    recorded(note('a', 'AA', '2020-03-01')),
    recorded(note('b', 'BB', '2020-05-01')),
    recorded(event('s', { kind: 'suspended', by: 'BB', from: day('2021-01-01'), until: day('2021-02-01') })),
  )
  const found = on(state, '2021-01-15')
  if (!found) throw new Error('It is known.')
  const { lanes, stretches } = timeLineOf(found)
  expect(lanes.map(({ party, marks }) => [party, marks.map(({ event }) => event.id)])).toEqual([
    ['AA', ['signed', 'a']],
    ['BB', ['signed', 'b', 's']],
  ])
  expect(stretches).toEqual([
    { effect: 'not-yet-in-force', from: '2020-01-10', until: '2020-05-31' },
    { effect: 'in-force', from: '2020-05-31' },
  ])
})

test('between the first and the last day on which it can have entered into force, the picture says that nobody can tell', () => {
  const entered: DefinedEvent = {
    id: 'in-force',
    kind: 'entered-into-force',
    on: { earliest: day('2020-03-01'), latest: day('2021-03-01') },
    source: 'example',
    confidence: 'inferred',
  }
  const found = on(leftBy(defined(SIGNED, entered)), '2022-01-01')
  if (!found) throw new Error('It is known.')
  expect(found.since).toBe('2021-03-01')
  expect(toldDay(found.events, day('2021-03-01'))).toBeUndefined()
  expect(timeLineOf(found).stretches).toEqual([
    { effect: 'not-yet-in-force', from: '2020-01-10', until: '2020-03-01' },
    { effect: 'unknown', from: '2020-03-01', until: '2021-03-01' },
    { effect: 'in-force', from: '2021-03-01' },
  ])
})
