// SPDX-License-Identifier: Apache-2.0
import { createWriteStream, existsSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import type { RunningDatabase } from '#src/platform/database/index.ts'
import { listMigrations, migrate, openDatabase } from '#src/platform/database/index.ts'
import { makeFolder } from '#src/platform/disk/index.ts'
import type { Connection, Log } from '#src/platform/postgresql/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { Progress } from '#src/platform/progress/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'
import type { ArchiveReader } from './archive-reader.ts'
import { openArchive } from './archive-reader.ts'
import type { Erasure } from './erasure-ledger.ts'
import { keepErasureLedger, missingErasures } from './erasure-ledger.ts'
import { loadTables } from './load-tables.ts'
import type { Manifest } from './manifest.ts'
import { passTransaction } from './transaction-numbers.ts'

export type RestoreOptions = {
  readonly log: Log
  readonly progress: Progress
  /** Erases again, in the engine's own way, what was erased after the backup was taken. */
  readonly replay: (db: RunningDatabase, erasures: readonly Erasure[]) => Promise<void>
}

type Restored = { readonly manifest: Manifest; readonly erasuresReplayed: number }

/**
 * Brings a backup back into an empty installation: the schema at the backup's level, the rows, the files; then the migrations since, then
 * the erasures since. Until the last step is done no program serves the installation, and restoring again starts from nothing.
 */
export async function restore(file: string, settings: Settings, options: RestoreOptions): Promise<Restored> {
  const archive = await openArchive(file, options.progress)
  refuseUnknownLevel(archive.manifest)
  const db = await openDatabase(settings, { log: options.log, as: 'alone', migrate: false })
  try {
    const { owner } = db
    if (!owner) throw new Error('A restore makes tables: set ELSHI_OWNER_DATABASE_URL with the role elshi_owner.')
    await clearGround(owner, settings)
    const names = archive.manifest.migrations.map(({ name }) => name)
    await migrate(owner, { log: options.log, only: names })
    await writeFiles(archive, settings)
    await withClient({ ...owner, statement_timeout: 0 }, (client) => load(client, archive, options.progress))
    await migrate(owner, { log: options.log })
    const erasuresReplayed = await replayErasures(db, owner, settings, options)
    return { manifest: archive.manifest, erasuresReplayed }
  } finally {
    await db.stop()
  }
}

function refuseUnknownLevel({ migrations }: Manifest): void {
  const known = new Map(listMigrations().map(({ name, digest }) => [name, digest]))
  for (const { name, digest } of migrations) {
    if (known.get(name) !== digest) {
      throw new Error(
        `The backup was made by another Elshi: its migration ${name} is not this version's. Restore it with the version that made it, or a newer one.`,
      )
    }
  }
}

// Only nothing, or what an unfinished restore left, may be written over.
async function clearGround(owner: Connection, settings: Settings): Promise<void> {
  const files = join(settings.home, 'files')
  const state = await withClient(owner, stateOf)
  if (state === 'in-use') {
    throw new Error(
      `The installation in ${settings.home} is not empty: restore into another ELSHI_HOME or an empty database; nothing was changed.`,
    )
  }
  if (state === 'unfinished') {
    await rm(files, { recursive: true, force: true })
    await withClient(owner, (client) =>
      client.query('DROP SCHEMA IF EXISTS pgboss CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public'),
    )
  } else if (existsSync(files) && readdirSync(files).length > 0) {
    throw new Error(
      `${files} holds files of another installation: restore into another ELSHI_HOME; nothing was changed.`,
    )
  }
}

async function stateOf(client: pg.Client): Promise<'empty' | 'unfinished' | 'in-use'> {
  const { rows } = await client.query<{ tables: number; born: boolean }>(
    `SELECT count(*)::int AS tables, count(*) FILTER (WHERE relname IN ('installation', 'restorations')) = 2 AS born
     FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  )
  if (rows[0]?.tables === 0) return 'empty'
  if (!rows[0]?.born) return 'in-use'
  const { rows: found } = await client.query<{ lives: boolean }>(
    'SELECT EXISTS (SELECT FROM installation) AND NOT EXISTS (SELECT FROM restorations WHERE finished_at IS NULL) AS lives',
  )
  return found[0]?.lives ? 'in-use' : 'unfinished'
}

async function load(client: pg.Client, archive: ArchiveReader, progress: Progress): Promise<void> {
  await passTransaction(client, archive.manifest.transactions)
  await client.query('BEGIN')
  await loadTables(client, archive, progress)
  await client.query('INSERT INTO restorations (backup_taken_at) VALUES ($1)', [archive.manifest.takenAt])
  await client.query('COMMIT')
  await client.query('ANALYZE')
}

async function writeFiles(archive: ArchiveReader, settings: Settings): Promise<void> {
  // Signed heads that are here already are younger than the backup's, and prove more.
  const heads = !existsSync(settings.headsFolder) || readdirSync(settings.headsFolder).length === 0
  const targets: Record<string, string> = {
    files: join(settings.home, 'files'),
    ...(heads ? { heads: settings.headsFolder } : {}),
  }
  for (const { name } of archive.manifest.parts) {
    const [top = '', ...rest] = name.split('/')
    const folder = targets[top]
    if (folder === undefined) continue
    if (rest.some((step) => step === '..' || step === ''))
      throw new Error(`The backup holds a file outside its folder: ${name}.`)
    const path = join(folder, ...rest)
    makeFolder(dirname(path))
    await pipeline(archive.open(name), createWriteStream(path, { mode: 0o600, flush: true }))
  }
}

async function replayErasures(
  db: RunningDatabase,
  owner: Connection,
  settings: Settings,
  options: RestoreOptions,
): Promise<number> {
  const missing = await missingErasures(db, settings.erasureLedger)
  if (missing.length > 0) await options.replay(db, missing)
  const left = await missingErasures(db, settings.erasureLedger)
  if (left.length > 0) {
    throw new Error(
      `${left.length} of ${missing.length} erasures since the backup could not be repeated, so the restore is not finished: see the messages above, then restore again.`,
    )
  }
  await withClient(owner, (client) =>
    client.query('UPDATE restorations SET erasures_replayed = $1, finished_at = now() WHERE finished_at IS NULL', [
      missing.length,
    ]),
  )
  await keepErasureLedger(db, settings.erasureLedger)
  return missing.length
}
