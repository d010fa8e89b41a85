// SPDX-License-Identifier: Apache-2.0
import { books } from '#src/apps/compose/index.ts'
import { upkeep } from '#src/consular/journal/index.ts'
import { backUpBeforeMigration } from '#src/platform/backup/index.ts'
import { systemClock } from '#src/platform/clock/index.ts'
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
    // The schema and what stands beside the journal belong to one version of the program.
    await upkeep.foldAnew({ db, clock: systemClock }, books, progress)
    const applied = db.owner ? (await withClient(db.owner, appliedMigrations)).length : listMigrations().length
    say(options.json, { applied }, `The database is up to date: ${applied} migrations have run.`)
    return 0
  } finally {
    await db.stop()
  }
}
