// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import type { KeptItem } from './books.ts'
import { programmeItems } from './books.ts'
import type { ItemBody, ItemCommand } from './commands.ts'
import type { ItemRefusal } from './decide-item.ts'
import { decideItem } from './decide-item.ts'
import type { Item, Programme } from './programme.ts'
import { lackOf } from './programme.ts'

const today = plainDate('2026-11-23')
const programme: Programme = {
  about: ['AA'],
  names: { en: 'Programme' },
  of: 'committee',
  sources: ['s1'],
  confidence: 'high',
}
const exhibition: Item = {
  programme: 'p1',
  about: ['AA'],
  area: 'records',
  kind: 'exhibition',
  names: { en: 'Joint exhibition' },
  organisers: [
    { side: 'HH', body: 'archive', names: { en: 'Archive' } },
    { side: 'AA', body: 'archive', names: { en: 'National archives' } },
  ],
  state: 'idea',
  exchange: {},
  evidence: [],
  sources: ['s1'],
  confidence: 'high',
}
const catalogue = { on: '2026-11-20', words: { en: 'Catalogue' } }
const decide = (item: Item | undefined, command: ItemCommand, of: Programme | undefined = programme) =>
  decideItem(item, command, { today, programme: of })
const refused = (decided: Outcome<unknown, ItemRefusal>) => (decided.ok ? undefined : decided.refusal.code)

function taken(item: Item, ...commands: readonly ItemCommand[]): Item {
  let state: KeptItem = programmeItems.evolve(undefined, entry({ what: 'defined', item }))
  for (const command of commands) {
    const decided = decide(state.now, command)
    if (!decided.ok) throw new Error(`refused: ${decided.refusal.code}`)
    for (const body of decided.value) state = programmeItems.evolve(state, entry(body))
  }
  return state.now
}
const entry = (body: ItemBody) => ({ sequence: 1, commandId: 'c', by: 'x', recordedAt: '', body })

describe('an item of a programme', () => {
  test('goes from an idea to what was reported, step by step', () => {
    const reported = taken(
      exhibition,
      { do: 'agree' },
      { do: 'fund' },
      { do: 'schedule', from: '2026-11-01', until: '2026-11-20' },
      { do: 'hold', on: '2026-11-01', evidence: catalogue, visitors: 1200 },
      { do: 'report', evidence: { words: { en: 'Report' } } },
    )
    expect(reported).toMatchObject({ state: 'reported', visitors: 1200, exchange: { delivered: '2026-11-01' } })
    expect(reported.evidence).toHaveLength(2)
  })
  test('waits for evidence once it is agreed, and counts as held when the catalogue has arrived', () => {
    expect(lackOf(exhibition, today)).toBeUndefined()
    expect(lackOf(taken(exhibition, { do: 'agree' }), today)).toBe('evidence')
    expect(refused(decide(exhibition, { do: 'hold', on: '2026-11-01' }))).toBe('evidence-needed')
    const held = taken(exhibition, { do: 'add-evidence', evidence: catalogue }, { do: 'hold', on: '2026-11-01' })
    expect(held).toMatchObject({ state: 'held', exchange: { delivered: '2026-11-01' }, from: '2026-11-01' })
    expect(lackOf(held, today)).toBeUndefined()
  })
  test('is late when its time is over and nothing shows that it was held, and not before', () => {
    const { exchange: _, ...concert } = exhibition
    const agreed = { ...concert, state: 'agreed', from: '2022' } as const
    expect(lackOf(agreed, today)).toBe('late')
    expect(lackOf({ ...agreed, until: '2026' }, today)).toBeUndefined()
    expect(lackOf({ ...agreed, evidence: [catalogue] }, today)).toBeUndefined()
    expect(lackOf({ ...agreed, state: 'cancelled' }, today)).toBeUndefined()
  })
  test('is not held on a day that lies ahead, nor reported before it was held', () => {
    expect(refused(decide(exhibition, { do: 'hold', on: '2026-12', evidence: catalogue }))).toBe('day-ahead')
    expect(refused(decide(exhibition, { do: 'report', evidence: catalogue }))).toBe('report-needed')
  })
  test('of a committee is agreed by organisers of both sides; one of a city needs none of the other', () => {
    const oneSided = { ...exhibition, organisers: exhibition.organisers.slice(0, 1) }
    expect(refused(decide(oneSided, { do: 'agree' }))).toBe('one-side-organises')
    expect(refused(decide(oneSided, { do: 'agree' }, { ...programme, of: 'cities-and-foundations' }))).toBeUndefined()
  })
  test('never goes back, and is not called off once it was held', () => {
    const held = taken(exhibition, { do: 'hold', on: '2026-11-01', evidence: catalogue })
    expect(refused(decide(held, { do: 'agree' }))).toBe('step-behind')
    expect(refused(decide(held, { do: 'cancel', reason: 'rain' }))).toBe('held-already')
    const cancelled = taken(exhibition, { do: 'cancel', reason: 'rain' })
    expect(refused(decide(cancelled, { do: 'agree' }))).toBe('item-ended')
  })
  test('may be owned by any ministry, and then waits on it by name', () => {
    const owned = taken(exhibition, { do: 'own', owner: 'Ministry of Culture', language: 'en' })
    expect(programmeItems.line({ now: owned, defined: owned, later: [] })).toMatchObject({
      waitingOn: 'authority:Ministry of Culture',
      within: 'p1',
    })
  })
  test('begins within a programme that is there, and ends no earlier than it begins', () => {
    const {
      about: _about,
      evidence: _evidence,
      state: _state,
      sources: _sources,
      confidence: _confidence,
      ...item
    } = exhibition
    expect(refused(decideItem(undefined, { do: 'begin', item }, { today, programme: undefined }))).toBe(
      'programme-not-there',
    )
    const backwards = { ...item, from: '2026-05', until: '2025' }
    expect(refused(decide(undefined, { do: 'begin', item: backwards }))).toBe('days-backwards')
    expect(decide(undefined, { do: 'begin', item })).toMatchObject({
      value: [{ item: { about: ['AA'], state: 'idea' } }],
    })
  })
})
