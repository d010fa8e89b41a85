// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Connection } from '#src/platform/postgresql/index.ts'
import { roles, withClient } from '#src/platform/postgresql/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { emptyTestDatabase, testDatabase } from '#testing/database.ts'
import { appliedMigrations, isDemonstration, listMigrations, openDatabase } from './index.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const log = { log: quiet }

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

function urlOf(connection: Connection, user: string): string {
  if (connection.connectionString === undefined) {
    return `postgresql:///${connection.database}?host=${connection.host}&port=${connection.port}&user=${user}`
  }
  const url = new URL(connection.connectionString)
  url.username = user
  return url.href
}

const settings = (owner: Connection, named: { app?: string; disposal?: string; withOwner?: boolean } = {}) => ({
  home: '/nonexistent',
  databaseUrl: urlOf(owner, named.app ?? roles.app),
  disposalDatabaseUrl: urlOf(owner, named.disposal ?? roles.disposal),
  ownerDatabaseUrl: named.withOwner ? urlOf(owner, roles.owner) : undefined,
})

describe('an installation on a database elsewhere', () => {
  it('several programs serve it at once, and none can be alone beside them', async () => {
    const first = await openDatabase(settings(db.owner), log)
    const second = await openDatabase(settings(db.owner), log)
    expect(await isDemonstration(second)).toBe(false)
    await expect(openDatabase(settings(db.owner), { ...log, as: 'alone' })).rejects.toThrow(
      new RegExp(`in use by process ${process.pid}`),
    )
    await first.stop()
    await second.stop()
    await (await openDatabase(settings(db.owner), { ...log, as: 'alone' })).stop()
  })

  it.each([
    [{ app: roles.owner }, /ELSHI_DATABASE_URL enters the database as elshi_owner: use the role elshi_app/],
    [
      { disposal: roles.app },
      /ELSHI_DISPOSAL_DATABASE_URL enters the database as elshi_app: use the role elshi_disposal/,
    ],
  ])('the wrong role is refused: %o', async (named, sentence) => {
    await expect(openDatabase(settings(db.owner, named), log)).rejects.toThrow(sentence)
  })

  it('an empty database without its owner is refused with what to do; with its owner it is migrated', async () => {
    const empty = await emptyTestDatabase()
    await expect(openDatabase(settings(empty.owner), log)).rejects.toThrow(
      /run elshi migrate with ELSHI_OWNER_DATABASE_URL set/,
    )
    await (await openDatabase(settings(empty.owner, { withOwner: true }), log)).stop()
    expect(await withClient(empty.owner, appliedMigrations)).toHaveLength(listMigrations().length)
    await empty.close()
  })
})
