// SPDX-License-Identifier: Apache-2.0
// A version of the program that makes something else of the same entries finds what the version before left, and mends it.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import { noProgress } from '#src/platform/progress/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import type { Book, Said } from './book.ts'
import { listWaiting, readThing, record, upkeep } from './index.ts'
import type { Books } from './verify-journal.action.ts'

type Kept = { readonly said: string; readonly length?: number }
type Body = { readonly what: 'made'; readonly words: string }

/** As the version before kept promises. */
const before: Book<Kept, Body> = {
  kind: 'promise',
  fold: 1,
  evolve: (_, { body }) => ({ said: body.words }),
  line: ({ said }) => ({ compartment: 'relations', about: ['BG'], isOpen: true, words: said }),
}
/** As this one does: more is kept, and a promise waits on somebody. */
const now: Book<Kept, Body> = {
  ...before,
  fold: 2,
  evolve: (_, { body }) => ({ said: body.words, length: body.words.length }),
  line: (state) => ({ ...before.line(state), waitingOn: 'BG' }),
}
const neverUsed: Book<Kept, Body> = { ...before, kind: 'wish' }
const books = [now, neverUsed] as unknown as Books

const officer: Actor = {
  id: 'desk-1',
  kind: 'officer',
  posts: [],
  compartments: ['relations'],
  roles: ['desk-officer'],
}

const open: TestDatabase[] = []
let db: TestDatabase
let journal: { db: TestDatabase; clock: ReturnType<typeof stoppedClock> }
beforeEach(async () => {
  db = await testDatabase()
  open.push(db)
  journal = { db, clock: stoppedClock(new Date('2026-11-23T09:00:00Z')) }
  for (const id of ['visas', 'roads'])
    await record(journal, officer, before as Book<Kept, Said & Body>, { id, commandId: randomUUID() }, () =>
      accept([{ what: 'made', words: `about ${id}` }]),
    )
  await upkeep.rebuildThings(db, [before] as unknown as Books, noProgress)
})
afterAll(() => Promise.all(open.map((one) => one.close())))

const start = () => upkeep.foldAnew(journal, books, noProgress)
const faults = async () => (await upkeep.verifyJournal(db, { books, sealed: new Map() }, noProgress)).faults
const numbers = async () =>
  (await asReader(db, systemActor, (tx) => tx.query('SELECT kind, fold FROM folds ORDER BY kind'))).rows
const waiting = async () =>
  (await listWaiting(journal, officer, { today: '2026-11-23', party: 'BG', most: 9 })).waiting.length

describe('what a version of the program folded that made something else of the same entries', () => {
  test('is folded anew at the next start, and the journal is sound', async () => {
    expect(await numbers()).toEqual([{ kind: 'promise', fold: 1 }])
    expect((await faults()).map(({ kind }) => kind)).toEqual(['state-differs', 'state-differs'])
    expect(await start()).toBe(2)
    expect(await faults()).toEqual([])
    expect((await readThing(journal, officer, now, 'visas'))?.state).toEqual({ said: 'about visas', length: 11 })
    expect(await waiting()).toBe(2)
  })
  test('gets the number of its fold, also a kind of which there is nothing yet, and the start after finds nothing to do', async () => {
    await start()
    expect(await numbers()).toEqual([
      { kind: 'promise', fold: 2 },
      { kind: 'wish', fold: 1 },
    ])
    expect(await start()).toBe(0)
  })
  test('is folded anew where that version kept no number, and by a rebuild that is asked for', async () => {
    await withClient(db.superuser, (client) => client.query('DELETE FROM folds'))
    expect(await upkeep.rebuildThings(db, books, noProgress)).toEqual({ things: 2, mended: 2 })
    expect(await start()).toBe(0)
    expect(await faults()).toEqual([])
  })
  test('stays as it is where somebody altered an entry, for verification to find', async () => {
    await withClient(db.superuser, async (client) => {
      await client.query("SET session_replication_role = 'replica'")
      await client.query("UPDATE entries SET body = replace(body, 'about', 'against') WHERE id = 'visas'")
    })
    expect(await start()).toBe(1)
    expect(await faults()).toEqual([{ kind: 'entry-edited', sequence: 1, thing: 'promise visas' }])
    expect((await readThing(journal, officer, now, 'visas'))?.state).toEqual({ said: 'about visas' })
  })
})

test('nobody but the system sees or writes by which number things were folded', async () => {
  const partner: Actor = { id: 'guest', kind: 'partner', posts: [], compartments: ['released.BG'], roles: [] }
  for (const actor of [officer, partner]) {
    const rows = await asReader(db, actor, (tx) => tx.query('SELECT FROM folds'))
    expect(rows.rowCount).toBe(0)
    await expect(asActor(db, actor, (tx) => tx.query("INSERT INTO folds VALUES ('promise', 9)"))).rejects.toThrow(
      /row-level security/,
    )
    expect((await asActor(db, actor, (tx) => tx.query('UPDATE folds SET fold = 9'))).rowCount).toBe(0)
  }
})
