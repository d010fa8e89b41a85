// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import type { Book } from './book.ts'
import {
  byWords,
  define,
  listInFile,
  listLatest,
  listLatestPlaces,
  listWaiting,
  readEntries,
  readThing,
  record,
} from './index.ts'

type Promise_ = { text: string; state: 'open' | 'done'; party: string; restricted?: boolean }
type Body = { what: 'made'; text: string; party: string; restricted?: boolean } | { what: 'done' }

const promises: Book<Promise_, Body> = {
  kind: 'promise',
  fold: 1,
  evolve: (state, { body }) => {
    if (body.what === 'made') {
      const { what: _what, ...made } = body
      return { ...made, state: 'open' }
    }
    return { ...(state as Promise_), state: 'done' }
  },
  line: ({ text, party, state, restricted }) => ({
    compartment: restricted ? 'positions' : 'relations',
    about: [party],
    isOpen: state === 'open',
    words: text,
    ...(state === 'open' && { waitingOn: party }),
  }),
}

const deskOfficer: Actor = {
  id: 'desk-1',
  kind: 'officer',
  posts: [],
  compartments: ['relations'],
  roles: ['desk-officer'],
}
const cleared: Actor = { ...deskOfficer, id: 'desk-2', compartments: ['relations', 'positions'] }
const consul: Actor = {
  id: 'consul-1',
  kind: 'officer',
  posts: ['BUS'],
  compartments: ['general', 'relations'],
  roles: ['officer'],
}
const investor: Actor = {
  id: 'investor-1',
  kind: 'officer',
  posts: [],
  compartments: ['investment'],
  roles: ['investment-officer'],
}
const clock = stoppedClock(new Date('2026-11-23T09:00:00Z'))

let database: TestDatabase
let journal: { db: TestDatabase; clock: typeof clock }
let last = 0
const command = (id: string, expected?: number) => ({ id, commandId: `promise-test-${++last}`, expected })
const make = (id: string, body: Omit<Extract<Body, { what: 'made' }>, 'what'>, actor = deskOfficer) =>
  record(journal, actor, promises, command(id, 0), () => accept([{ what: 'made', ...body }]))

beforeAll(async () => {
  database = await testDatabase()
  journal = { db: database, clock }
})
afterAll(() => database?.close())

describe('a thing of the journal', () => {
  test('is what its entries make of it, and each of them stays to be read', async () => {
    await make('permits', { text: 'solve the permit', party: 'AA' })
    const done = await record(journal, deskOfficer, promises, command('permits', 1), () => accept([{ what: 'done' }]))
    expect(done).toMatchObject({ ok: true, value: { sequence: 2, state: { state: 'done' } } })
    expect(await readThing(journal, deskOfficer, promises, 'permits')).toMatchObject({ sequence: 2 })
    expect((await readEntries(journal, deskOfficer, promises, 'permits')).map(({ body }) => body.what)).toEqual([
      'made',
      'done',
    ])
  })
  test('that moved on since somebody looked takes nothing from them, and says where it stands', async () => {
    await make('moved', { text: 'one', party: 'AA' })
    await record(journal, deskOfficer, promises, command('moved', 1), () => accept([{ what: 'done' }]))
    const late = await record(journal, deskOfficer, promises, command('moved', 1), () => accept([{ what: 'done' }]))
    expect(late).toEqual({ ok: false, refusal: { code: 'moved-on', sequence: 2 } })
  })
  test('of two who begin it at once, one begins it and the other is told', async () => {
    const both = await Promise.all([make('both', { text: 'a', party: 'AA' }), make('both', { text: 'b', party: 'AA' })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'moved-on' } })
  })
  test('takes a command that is sent again once', async () => {
    const same = command('again', 0)
    const body: Body = { what: 'made', text: 'once', party: 'AA' }
    const first = await record(journal, deskOfficer, promises, same, () => accept([body]))
    expect(await record(journal, deskOfficer, promises, same, () => accept([body]))).toEqual(first)
    expect(await readEntries(journal, deskOfficer, promises, 'again')).toHaveLength(1)
    expect(await record(journal, deskOfficer, promises, { ...same, id: 'other' }, () => accept([body]))).toEqual({
      ok: false,
      refusal: { code: 'command-already-used' },
    })
  })
  test('of which something is refused stays as it was', async () => {
    await make('kept', { text: 'kept', party: 'AA' })
    const refused = await record(journal, deskOfficer, promises, command('kept'), () => refuse('no evidence'))
    expect(refused).toEqual({ ok: false, refusal: 'no evidence' })
    expect(await readThing(journal, deskOfficer, promises, 'kept')).toMatchObject({ sequence: 1 })
  })
  test('waits on somebody as long as its line says so, and stands in the file of each party', async () => {
    await make('waits', { text: 'waits', party: 'WW' })
    expect(await listWaiting(journal, deskOfficer, { today: '2026-11-23', party: 'WW', most: 10 })).toMatchObject({
      waiting: [{ id: 'waits', kind: 'promise', waitingOn: 'WW' }],
      all: 1,
    })
    expect(
      await listInFile(journal, deskOfficer, promises, { party: 'WW', isOpen: true, order: 'newest', most: 10 }),
    ).toMatchObject({ all: 1, things: [{ id: 'waits' }] })
    await record(journal, deskOfficer, promises, command('waits', 1), () => accept([{ what: 'done' }]))
    expect(await listWaiting(journal, deskOfficer, { today: '2026-11-23', party: 'WW', most: 10 })).toEqual({
      waiting: [],
      all: 0,
    })
  })
})

describe('the walls of the journal', () => {
  test('a position is seen by whom that compartment was opened to, and by nobody else', async () => {
    await make('red-line', { text: 'example text', party: 'AA', restricted: true }, cleared)
    expect(await readThing(journal, cleared, promises, 'red-line')).toBeDefined()
    for (const actor of [deskOfficer, investor, consul])
      expect(await readThing(journal, actor, promises, 'red-line'), actor.id).toBeUndefined()
  })
  test('an officer of a post, a partner and an applicant see nothing of it', async () => {
    await make('ordinary', { text: 'ordinary', party: 'AA' })
    const others: Actor[] = [
      consul,
      investor,
      { ...deskOfficer, kind: 'partner' },
      { ...deskOfficer, kind: 'applicant' },
      { ...deskOfficer, compartments: [] },
    ]
    for (const actor of others) expect(await readThing(journal, actor, promises, 'ordinary'), actor.id).toBeUndefined()
  })
  test('nobody writes in another’s name, nor where they may not read', async () => {
    await make('mine', { text: 'mine', party: 'AA' })
    const forged = asActor(database, deskOfficer, (tx) =>
      tx.query(`INSERT INTO entries SELECT kind, id, 9, compartment, 'forged-command', 'desk-2', now(), body, previous, hash
                FROM entries WHERE id = 'mine'`),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
    await expect(make('hidden', { text: 'hidden', party: 'AA', restricted: true })).rejects.toThrow(
      /row-level security/,
    )
  })
  test('an entry is neither changed nor removed, not by the program itself', async () => {
    await make('stays', { text: 'stays', party: 'AA' })
    for (const statement of [`UPDATE entries SET body = '{}'`, 'DELETE FROM entries', 'TRUNCATE entries'])
      await expect(asActor(database, systemActor, (tx) => tx.query(statement))).rejects.toThrow(/permission denied/)
  })
  test('each entry carries the hash that the next one follows', async () => {
    await make('chained', { text: 'chained', party: 'AA' })
    await record(journal, deskOfficer, promises, command('chained', 1), () => accept([{ what: 'done' }]))
    const { rows } = await asReader(database, systemActor, (tx) =>
      tx.query<{ follows: boolean }>(
        `SELECT b.previous = a.hash AND t.hash = b.hash AS follows FROM entries a JOIN entries b USING (kind, id) JOIN things t USING (kind, id)
         WHERE id = 'chained' AND a.sequence = 1 AND b.sequence = 2`,
      ),
    )
    expect(rows).toEqual([{ follows: true }])
  })
})

describe('what the definitions say', () => {
  const defined = (text: string) => [{ id: 'defined', body: { what: 'made' as const, text, party: 'DD' } }]

  test('is taken once, again only when it was changed, and what officers recorded stays', async () => {
    expect(await define(journal, promises, defined('first'))).toBe(1)
    expect(await define(journal, promises, defined('first'))).toBe(0)
    expect(await define(journal, promises, defined('second'))).toBe(1)
    clock.moveTo(new Date('2026-11-23T13:00:00Z'))
    expect(await define(journal, promises, defined('first'))).toBe(1)
    expect(await readEntries(journal, deskOfficer, promises, 'defined')).toHaveLength(3)
  })

  test('leaves the file of a party that it is no longer about, and stands in that of the other', async () => {
    const about = (party: string) => [{ id: 'moves', body: { what: 'made' as const, text: 'moves', party } }]
    const filesOf = async () => {
      const found = await Promise.all(
        ['MA', 'MB'].map((party) => listInFile(journal, deskOfficer, promises, { party, order: 'newest', most: 10 })),
      )
      return found.map(({ all }) => all)
    }
    await define(journal, promises, about('MA'))
    expect(await filesOf()).toEqual([1, 0])
    await define(journal, promises, about('MB'))
    expect(await filesOf()).toEqual([0, 1])
  })

  test('is taken whole or not at all, however much it is', async () => {
    const many = Array.from({ length: 2100 }, (_, index) => ({
      id: `many-${index}`,
      body: { what: 'made' as const, text: `many ${index}`, party: 'MM' },
    }))
    const kept = async () =>
      (await listInFile(journal, deskOfficer, promises, { party: 'MM', order: 'newest', most: 1 })).all
    const [last] = many.slice(-1)
    await expect(define(journal, promises, [...many, { ...last, id: 'no id at all' } as never])).rejects.toThrow(
      /things_id_is_short/,
    )
    expect(await kept()).toBe(0)
    expect(await define(journal, promises, many)).toBe(2100)
    expect(await define(journal, promises, many)).toBe(0)
    expect(await kept()).toBe(2100)
  })
})

describe('over many files', () => {
  const parties = Array.from(
    { length: 80 },
    (_, index) => `W${String.fromCharCode(65 + (index % 26), 65 + index / 26)}`,
  )

  test('a word is found in the files of some parties, however many they are, the latest first', async () => {
    await define(
      journal,
      promises,
      parties.map((party) => ({ id: `found-${party}`, body: { what: 'made' as const, text: 'sought after', party } })),
    )
    const find = async (among: readonly string[], most: number) =>
      (await byWords.find(journal, deskOfficer, { words: ['sought'], parties: among, kinds: ['promise'], most })).map(
        ({ about }) => about[0],
      )
    const sorted = parties.toSorted()
    expect(await find(sorted.slice(0, 3), 100)).toEqual(sorted.slice(0, 3))
    expect(await find(sorted.slice(0, 40), 100)).toEqual(sorted.slice(0, 40))
    // More of others come before than were looked through at first.
    expect(await find(sorted.slice(40), 5)).toEqual(sorted.slice(40, 45))
    expect(await find(['XX', ...sorted.slice(60)], 100)).toEqual(sorted.slice(60))
  })

  test('the latest within each are the same, whether a few or many are asked for', async () => {
    type Met = { party: string; on?: string }
    const meetings: Book<Met, { what: 'met' } & Met, { met: { with: string[]; days: { on: string }[] } }> = {
      kind: 'meeting',
      fold: 1,
      evolve: (_state, { body: { what: _what, ...met } }) => met,
      line: ({ party, on }) => ({
        compartment: 'relations',
        about: [party],
        within: `series-${party}`,
        ...(on && { on: plainDate(on) }),
        isOpen: true,
        words: '',
      }),
      outline: ({ party, on }) => ({ met: { with: [party], days: on === undefined ? [] : [{ on }] } }),
    }
    const days = ['2024-01-01', '2025-01-01', '2026-01-01', undefined]
    await define(
      journal,
      meetings,
      parties.flatMap((party) =>
        days.map((on, at) => ({ id: `met-${party}-${at}`, body: { what: 'met' as const, party, ...(on && { on }) } })),
      ),
    )
    const latest = async (among: readonly string[]) => {
      const of = among.map((party) => ({ party, within: `series-${party}` }))
      return (await listLatest(journal, deskOfficer, meetings, { of, most: 2 })).map(({ id }) => id)
    }
    const ofEach = parties.flatMap((party) => [1, 2, 3].map((at) => `met-${party}-${at}`)).toSorted()
    expect(await latest(parties)).toEqual(ofEach)
    expect((await Promise.all([latest(parties.slice(0, 40)), latest(parties.slice(40))])).flat().toSorted()).toEqual(
      ofEach,
    )
    // Some places of each alone tell the same.
    const read = ([party, on]: readonly string[]) => `${party} ${on}`
    const places = { name: 'met', under: 'met', places: ['with.0', 'days.0.on'], read }
    for (const among of [parties, parties.slice(0, 40)]) {
      const of = among.map((party) => ({ party, within: `series-${party}` }))
      const told = await listLatestPlaces(journal, deskOfficer, meetings, { of, most: 2, places })
      expect(told.map(({ id, state }) => `${id} ${state}`)).toEqual(
        among
          .flatMap((party) => [1, 2, 3].map((at) => `met-${party}-${at} ${party} ${days[at] ?? ''}`))
          .toSorted((one, other) => (one < other ? -1 : 1)),
      )
    }
  })
})
