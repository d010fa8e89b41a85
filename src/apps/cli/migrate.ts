// SPDX-License-Identifier: Apache-2.0

import { backUpBeforeMigration } from '#src/platform/backup/index.ts'
import { appliedMigrations, listMigrations, openDatabase } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { Typed } from './command.ts'
import { commandLog, ownSettings, progress, say } from './terminal.ts'

/** Migrates, and says what there is now. Nobody else may use the database meanwhile. */
export async function migrateNow({ options }: Typed): Promise<number> {
  const settings = ownSettings()
  const log = commandLog(settings)
  const beforeMigration = backUpBeforeMigration(settings, { log, progress })
  const db = await openDatabase(settings, { log, as: 'alone', beforeMigration })
  try {
    const applied = db.owner ? (await withClient(db.owner, appliedMigrations)).length : listMigrations().length
    say(options.json, { applied }, `The database is up to date: ${applied} migrations have run.`)
    return 0
  } finally {
    await db.stop()
  }
}
