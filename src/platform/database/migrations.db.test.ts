// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { emptyTestDatabase } from '#testing/database.ts'
import { appliedMigrations, isDemonstration, listMigrations, migrate } from './index.ts'

let db: TestDatabase
beforeEach(async () => {
  db = await emptyTestDatabase()
})
afterEach(() => db.close())

const said: string[] = []
const note = (message: string) => void said.push(message)
const log = { info: note, warn: note, error: note }
const birth = { demonstration: true }
const names = listMigrations().map(({ name }) => name)

describe('migrating', () => {
  it('an empty database gets every step, in order, and is marked as what it was born as', async () => {
    expect(await migrate(db.owner, { log, birth })).toEqual(names)
    expect((await withClient(db.app.options, appliedMigrations)).map(({ name }) => name)).toEqual(names)
    expect(await isDemonstration(db)).toBe(true)
  })

  it('a second run finds nothing to do', async () => {
    await migrate(db.owner, { log, birth })
    expect(await migrate(db.owner, { log, birth })).toEqual([])
  })

  it('two programs that start at the same moment migrate once', async () => {
    const [one, other] = await Promise.all([migrate(db.owner, { log, birth }), migrate(db.owner, { log, birth })])
    expect([one.length, other.length].toSorted((a, b) => a - b)).toEqual([0, names.length])
  })

  it('a database that holds anything is announced before it is changed, and stays as it was if that fails', async () => {
    await migrate(db.owner, { log, birth, only: names.slice(0, 2) })
    const before = (pending: readonly string[]) => Promise.reject(new Error(`no backup before ${pending.length}`))
    await expect(migrate(db.owner, { log, before })).rejects.toThrow(`no backup before ${names.length - 2}`)
    expect(await withClient(db.owner, appliedMigrations)).toHaveLength(2)
    await migrate(db.owner, { log, before: () => Promise.resolve() })
    expect(await withClient(db.owner, appliedMigrations)).toHaveLength(names.length)
  })

  it('what a demonstration was born as cannot be changed, not even by the owner', async () => {
    await migrate(db.owner, { log, birth })
    const change = withClient(db.owner, (client) => client.query('UPDATE installation SET demonstration = false'))
    await expect(change).rejects.toThrow(/kept as they were written/)
  })
})
