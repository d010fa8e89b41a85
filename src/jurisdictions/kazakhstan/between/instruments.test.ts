// SPDX-License-Identifier: Apache-2.0
// The definitions of instruments hold together, and what is told of each is what its sources tell.
import { describe, expect, test } from 'vitest'
import type { InstrumentState } from '#src/consular/rulebook/index.ts'
import { instrumentOn, instruments } from '#src/consular/rulebook/index.ts'
import { eventsKnownAt, recordEvent } from '#src/law/instruments/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { INSTRUMENTS } from './instruments.ts'
import { SOURCES } from './sources.ts'

const AT = '2026-11-23T09:00:00.000Z'
const sources = new Set(SOURCES.map(({ id }) => id))
const book = new Map(
  INSTRUMENTS.map(({ id, body }) => [
    id,
    instruments.evolve(undefined, { sequence: 1, commandId: 'defined', by: 'system', recordedAt: AT, body }),
  ]),
)
const state = (id: string) => book.get(id) as InstrumentState
const told = (id: string, on: string) => instrumentOn(state(id), { on: plainDate(on) })

test('every id stands once', () => expect(book.size).toBe(INSTRUMENTS.length))

describe.each(INSTRUMENTS)('$id', ({ id, body }) => {
  if (body.what !== 'defined') throw new Error('A definition defines.')
  const { instrument, events } = body

  test('rests on sources that are on record, for each of its events, provisions, acts and claims', () => {
    const named = [
      ...events.map(({ source }) => source),
      ...(instrument.provisions ?? []).flatMap((one) => one.sources),
      ...(instrument.acts ?? []).flatMap((one) => one.sources),
      ...(instrument.claims ?? []).flatMap((one) => one.sources),
      ...(instrument.texts?.sources ?? []),
    ]
    expect(named.filter((source) => !sources.has(source))).toEqual([])
    expect(events.length).toBeGreaterThan(0)
  })

  test('has a title that is its name alone: how it stands follows from its events', () => {
    for (const title of Object.values(instrument.titles)) expect(title).not.toMatch(/draft|проект|жоба|\(?안\)$|초안/i)
  })

  test('has all its words in four languages', () => {
    const all: unknown[] = []
    JSON.stringify(body, (_, value) => {
      if (value !== null && typeof value === 'object' && 'en' in value) all.push(value)
      return value
    })
    for (const said of all) expect(Object.keys(said as object)).toEqual(['kk', 'ru', 'en', 'ko'])
  })

  test('has events that do not contradict each other, and none that is only remembered', () => {
    expect(events.filter(({ confidence }) => confidence === 'low')).toEqual([])
    const recorded = eventsKnownAt(state(id).events)
    const inOrder = [...recorded].sort((one, other) => rank(one.kind) - rank(other.kind))
    let stand: readonly (typeof recorded)[number][] = []
    for (const event of inOrder) {
      const outcome = recordEvent(instrument, stand, event)
      expect(outcome, `${id} ${event.id}`).toMatchObject({ ok: true })
      if (outcome.ok) stand = outcome.value
    }
  })

  test('links to instruments that are defined', () => {
    expect((instrument.links ?? []).filter(({ to }) => !book.has(to))).toEqual([])
  })
})

function rank(kind: string): number {
  return ['signed', 'exchanged', 'domestic-step', 'entered-into-force', 'amended', 'superseded', 'expired'].indexOf(
    kind,
  )
}

describe('what the sources tell', () => {
  test.each([
    ['kr-kz-extradition-2003', '2012-09-10'],
    ['kr-kz-legal-assistance-2003', '2012-09-10'],
    ['kr-kz-official-passports-2007', '2008-12-05'],
    ['kr-kz-visa-waiver-2014', '2014-11-29'],
    ['kr-kz-temporary-labour-2014', '2016-04-08'],
    ['cn-kz-visa-waiver-2023', '2023-11-10'],
    ['us-su-consular-convention-1964', '1968-07-13'],
    ['kz-fr-culture-1993', '1998-04-23'],
    ['eu-kz-partnership-2015', '2020-03-01'],
    ['kz-charter-2016', '2016-04-25'],
  ])('%s is in force from %s and not a day earlier', (id, day) => {
    expect(told(id, day)?.stateOn.effect).toBe('in-force')
    const [year, month, date] = day.split('-').map(Number) as [number, number, number]
    const before = new Date(Date.UTC(year, month - 1, date - 1)).toISOString().slice(0, 10)
    expect(told(id, before)?.stateOn.effect).not.toBe('in-force')
  })

  test('the period of voluntary departure from Korea lasted to the end of February 2026', () => {
    const id = 'kr-voluntary-departure-2026'
    const effects = ['2026-02-28', '2026-03-01'].map((day) => told(id, day)?.stateOn.effect)
    expect(effects).toEqual(['in-force', 'ended'])
  })

  test('the partnership with the Union was applied provisionally before it entered into force', () => {
    expect(told('eu-kz-partnership-2015', '2018-01-01')?.stateOn.effect).toBe('provisional')
  })

  test('the transfer treaty with Korea is not in force as far as is recorded, and waits on both: on Korea since its signature', () => {
    const treaty = told('kr-kz-sentenced-persons-2019', '2026-11-22')
    expect(treaty?.stateOn.effect).toBe('signed-pending')
    expect(treaty?.life.entry.between).toBeUndefined()
    expect(treaty?.nextSteps).toEqual([
      { step: 'begin-procedure', party: 'KR', since: '2019-04-22' },
      { step: 'send-note', party: 'KZ', since: '2021-03-12' },
    ])
    expect(instruments.line(state('kr-kz-sentenced-persons-2019'))).toMatchObject({
      waitingOn: 'KR,KZ',
      waitingSince: '2019-04-22',
      isOpen: true,
      about: ['KR'],
    })
  })

  test('the day of the visa waiver that the ministry of labour gave stands beside that of the register of laws', () => {
    const { definition } = state('kr-kz-visa-waiver-2014')
    expect(definition.claims?.map(({ value, saidBy }) => [value, saidBy])).toContainEqual(['2014-11-14', 'KZ'])
  })

  test('on a day between the first and the last on which a convention can have begun to bind, nobody can tell, and nothing comes next', () => {
    const on = (day: string) => told('cis-sentenced-persons-1998', day)
    expect(on('1998-03-05')?.stateOn.effect).toBe('none')
    const within = on('2024-01-01')
    expect(within?.stateOn).toMatchObject({ state: 'entry-unknown', effect: 'unknown', knownFrom: '2025-04-25' })
    expect(within?.since).toBeUndefined()
    expect(within?.nextSteps).toEqual([])
    expect(on('2025-04-25')?.stateOn.effect).toBe('in-force')
  })

  test('a draft waits on both who write it', () => {
    expect(told('eu-kz-visa-facilitation', '2026-11-22')?.nextSteps).toEqual([
      { step: 'agree-text', since: '2025-12-02' },
    ])
    expect(instruments.line(state('eu-kz-visa-facilitation')).waitingOn).toBe('EU+KZ')
  })

  test('of an agreement of which no step was found the day must be found, since the last of what is known', () => {
    expect(told('kr-kz-culture-1995', '2026-11-22')?.nextSteps).toEqual([{ step: 'find-day', since: '1995-12-31' }])
  })

  test('on a day of the past, what comes next is what came next then', () => {
    expect(told('kr-kz-sentenced-persons-2019', '2020-01-01')?.nextSteps).toEqual([
      { step: 'find-day', since: '2019-04-22' },
    ])
    // Of its notes nothing is on record; it entered into force all the same, so nobody’s step is told as missing.
    for (const day of ['2014-08-01', '2014-10-10'])
      expect(told('kr-kz-visa-waiver-2014', day)).toMatchObject({
        stateOn: { effect: 'not-yet-in-force', entersOn: '2014-11-29' },
        nextSteps: [{ step: 'wait-for-day', day: '2014-11-29' }],
      })
  })
})
