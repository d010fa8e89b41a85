// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, withClient } from '#src/platform/postgresql/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { databaseSettings, emptyTestDatabase, testDatabase } from '#testing/database.ts'
import { appliedMigrations, isDemonstration, listMigrations, openDatabase } from './index.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const log = { log: quiet }

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

const settings = (db: TestDatabase, users: Parameters<typeof databaseSettings>[1] = {}) => ({
  home: '/nonexistent',
  ...databaseSettings(db, users),
  ownerDatabaseUrl: undefined,
})

describe('an installation on a database elsewhere', () => {
  it('several programs serve it at once, and none can be alone beside them', async () => {
    const first = await openDatabase(settings(db), log)
    const second = await openDatabase(settings(db), log)
    expect(await isDemonstration(second)).toBe(false)
    await expect(openDatabase(settings(db), { ...log, as: 'alone' })).rejects.toThrow(
      new RegExp(`in use by process ${process.pid}`),
    )
    await first.stop()
    await second.stop()
    await (await openDatabase(settings(db), { ...log, as: 'alone' })).stop()
  })

  it.each([
    [{ app: roles.owner }, /ELSHI_DATABASE_URL enters the database as elshi_owner: use the role elshi_app/],
    [
      { disposal: roles.app },
      /ELSHI_DISPOSAL_DATABASE_URL enters the database as elshi_app: use the role elshi_disposal/,
    ],
  ])('the wrong role is refused: %o', async (named, sentence) => {
    await expect(openDatabase(settings(db, named), log)).rejects.toThrow(sentence)
  })

  it('an empty database without its owner is refused with what to do; with its owner it is migrated', async () => {
    const empty = await emptyTestDatabase()
    await expect(openDatabase(settings(empty), log)).rejects.toThrow(
      /run elshi migrate with ELSHI_OWNER_DATABASE_URL set/,
    )
    await (await openDatabase({ home: '/nonexistent', ...databaseSettings(empty) }, log)).stop()
    expect(await withClient(empty.owner, appliedMigrations)).toHaveLength(listMigrations().length)
    await empty.close()
  })
})
