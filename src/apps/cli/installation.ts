// SPDX-License-Identifier: Apache-2.0
// What every command needs: the settings of the environment, a log, and the installation, open for one piece of work.
import type { Elshi } from '#src/apps/compose/index.ts'
import { kazakhstan, openElshi } from '#src/apps/compose/index.ts'
import type { RunningDatabase } from '#src/platform/database/index.ts'
import { openDatabase } from '#src/platform/database/index.ts'
import type { Log } from '#src/platform/logging/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import type { Progress } from '#src/platform/progress/index.ts'
import { showProgress } from '#src/platform/progress/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'
import { readSettings } from '#src/platform/settings/index.ts'

/** The settings, with what the command line says louder. */
export function ownSettings(overrides: Partial<Settings> = {}): Settings {
  return { ...readSettings(process.env), ...overrides }
}

/** A command speaks by what it prints; its log holds troubles only, and goes to standard error. */
export function commandLog(settings: Settings): Log {
  return createLog({ logLevel: settings.logLevel === 'info' ? 'warn' : settings.logLevel }, process.stderr)
}

/** A bar on the terminal for whatever takes long. */
export const progress: Progress = showProgress(process.stderr)

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
  const elshi = await openElshi(settings, { log, home: kazakhstan(), database, supervise: false })
  try {
    return await work(elshi)
  } finally {
    await elshi.stop()
  }
}

/** Answers with JSON when asked to, else with a sentence. */
export function say(asJson: unknown, facts: object, sentence: string): void {
  console.log(asJson === true ? JSON.stringify(facts) : sentence)
}
