// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor } from '#src/platform/database/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import type { Book } from './book.ts'
import { define, listInFile, listWaiting, readThing, record } from './index.ts'

type Kept = { readonly isDone: boolean }
type Body = { readonly what: 'made' } | { readonly what: 'done' }

const promises: Book<Kept, Body> = {
  kind: 'promise',
  fold: 1,
  evolve: (_, { body }) => ({ isDone: body.what === 'done' }),
  line: ({ isDone }) => ({
    compartment: 'relations',
    about: ['BG'],
    isOpen: !isDone,
    words: '',
    ...(!isDone && { waitingOn: 'BG' }),
  }),
}

const deskOfficer: Actor = {
  id: 'desk-1',
  kind: 'officer',
  posts: [],
  compartments: ['relations'],
  roles: ['desk-officer'],
}

let database: TestDatabase
let journal: { db: TestDatabase; clock: ReturnType<typeof stoppedClock> }
let last = 0
const say = (id: string, what: Body['what']) =>
  record(journal, deskOfficer, promises, { id, commandId: `begun-test-${++last}` }, () => accept([{ what }]))

beforeAll(async () => {
  database = await testDatabase()
  journal = { db: database, clock: stoppedClock(new Date('2026-11-23T09:00:00Z')) }
})
afterAll(() => database?.close())

describe('who began a thing', () => {
  const defined = (id: string) => [{ id, body: { what: 'made' as const } }]
  const isDefined = async (id: string) => (await readThing(journal, deskOfficer, promises, id))?.isDefined

  test('is told with it, whoever recorded of it later', async () => {
    await define(journal, promises, defined('from-definitions'))
    await say('from-definitions', 'done')
    expect(await isDefined('from-definitions')).toBe(true)
    expect(await say('from-an-account', 'made')).toMatchObject({ value: { isDefined: false } })
    await define(journal, promises, defined('from-an-account'))
    expect(await isDefined('from-an-account')).toBe(false)
  })
  test('stands in every list of things', async () => {
    const asked = { party: 'BG', order: 'newest', most: 9 } as const
    const told = (things: readonly { id: string; isDefined: boolean }[]) =>
      Object.fromEntries(things.map((one) => [one.id, one.isDefined]))
    const both = { 'from-definitions': true, 'from-an-account': false }
    expect(told((await listInFile(journal, deskOfficer, promises, asked)).things)).toEqual(both)
    const { waiting } = await listWaiting(journal, deskOfficer, { today: '2026-11-23', party: 'BG', most: 9 })
    expect(told(waiting)).toEqual({ 'from-an-account': false })
  })
  test('is never passed off as a definition by an account, nor changed', async () => {
    const forged = (statement: string) => asActor(database, deskOfficer, (tx) => tx.query(statement))
    await expect(
      forged(`INSERT INTO things (kind, id, sequence, hash, compartment, about, state, is_open, is_defined)
              VALUES ('promise', 'forged', 1, sha256('x'), 'relations', '{BG}', '{}', true, true)`),
    ).rejects.toThrow(/row-level security/)
    await expect(
      forged("UPDATE things SET is_defined = true, sequence = sequence + 1 WHERE id = 'from-an-account'"),
    ).rejects.toThrow(/goes on by an entry/)
  })
})
