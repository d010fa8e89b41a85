// SPDX-License-Identifier: Apache-2.0
import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { backUpKeys, backup } from '#src/platform/backup/index.ts'
import { makeFolder } from '#src/platform/disk/index.ts'
import type { Typed } from './command.ts'
import { withDatabase } from './installation.ts'
import { ownSettings, progress, say } from './terminal.ts'

/** Backs the installation up, and its keys when asked to. */
export async function backUpNow({ options }: Typed): Promise<number> {
  const settings = ownSettings()
  const moment = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const file = typeof options.to === 'string' ? resolve(options.to) : join(settings.backupFolder, `${moment}.tar`)
  makeFolder(dirname(file))
  const manifest = await withDatabase(settings, (db) => backup(db, settings, file, progress))
  const { size } = await stat(file)
  const keys = typeof options.keys === 'string' ? await backUpKeys(settings, resolve(options.keys)) : 0
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  const withKeys = keys > 0 ? ` ${keys} keys were copied to ${String(options.keys)}.` : ' The keys are not in it.'
  say(
    options.json,
    { file, bytes: size, rows, takenAt: manifest.takenAt, keys },
    `Backed up ${rows} rows to ${file} (${Math.ceil(size / 1024)} KB).${withKeys}`,
  )
  return 0
}
