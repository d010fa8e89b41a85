// SPDX-License-Identifier: Apache-2.0
// The installation, open for one piece of work beside a running program.
import type { Elshi } from '#src/apps/compose/index.ts'
import { kazakhstan, openElshi } from '#src/apps/compose/index.ts'
import type { RunningDatabase } from '#src/platform/database/index.ts'
import { openDatabase } from '#src/platform/database/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'
import { commandLog, progress } from './terminal.ts'

/** The database, looked into beside a running program; closed in the end. */
export async function withDatabase<T>(settings: Settings, work: (db: RunningDatabase) => Promise<T>): Promise<T> {
  const db = await openDatabase(settings, { log: commandLog(settings), as: 'visit', poolSize: 4 })
  try {
    return await work(db)
  } finally {
    await db.stop()
  }
}

/** The whole program without its server, beside a running one; closed in the end. */
export async function withElshi<T>(settings: Settings, work: (elshi: Elshi) => Promise<T>): Promise<T> {
  const log = commandLog(settings)
  const database = await openDatabase(settings, { log, as: 'visit', poolSize: 8 })
  const elshi = await openElshi(settings, { log, home: kazakhstan(), database, supervise: false, progress })
  try {
    return await work(elshi)
  } finally {
    await elshi.stop()
  }
}
