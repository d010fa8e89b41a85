// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ZstdCompress } from 'node:zlib'
import { createZstdCompress } from 'node:zlib'
import type pg from 'pg'
import { appliedMigrations } from '#src/platform/database/index.ts'
import type { Connection } from '#src/platform/postgresql/index.ts'
import { copyOut, withClient } from '#src/platform/postgresql/index.ts'
import type { Progress, Stage } from '#src/platform/progress/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'
import type { ArchivePart, ArchiveWriter } from './archive-writer.ts'
import { createArchive } from './archive-writer.ts'
import type { Table } from './describe-tables.ts'
import { listSequences, listTables } from './describe-tables.ts'
import type { Manifest } from './manifest.ts'
import { writeManifest } from './manifest.ts'
import { rankTransactions, selectRanked } from './transaction-numbers.ts'

/** What a backup is taken of. */
export type Installation = { readonly owner: Connection | undefined }

/**
 * Writes the whole installation as it was at one moment into one file, while work goes on: tables, files, signed heads. The keys are
 * not in it. The file is there whole or not at all.
 */
export async function backup(
  installation: Installation,
  settings: Pick<Settings, 'home' | 'headsFolder'>,
  file: string,
  progress: Progress,
): Promise<Manifest> {
  if (!installation.owner) {
    throw new Error(
      'A backup reads every row and only the owner sees them all: set ELSHI_OWNER_DATABASE_URL with the role elshi_owner.',
    )
  }
  return await withClient({ ...installation.owner, statement_timeout: 0 }, async (client) => {
    const moment = await beginSnapshot(client)
    const archive = await createArchive(file, moment.takenAt)
    try {
      const parts: ArchivePart[] = []
      const database = await writeTables(client, archive, parts, progress)
      // Files come after the tables: what the tables name lies in the folder by then, and what was erased since may be missing.
      await writeFolder(archive, parts, join(settings.home, 'files'), 'files')
      await writeFolder(archive, parts, settings.headsFolder, 'heads')
      const manifest = { ...moment, takenAt: moment.takenAt.toISOString(), ...database, parts }
      const text = writeManifest(manifest)
      await archive.add('manifest.json', [Buffer.from(text)])
      await archive.add('manifest.sha256', [Buffer.from(createHash('sha256').update(text).digest('hex'))])
      await archive.close()
      return JSON.parse(text) as Manifest
    } catch (error) {
      await archive.abandon()
      throw explained(error, file)
    }
  })
}

type Moment = Pick<Manifest, 'installation' | 'demonstration' | 'migrations'> & { readonly takenAt: Date }

async function beginSnapshot(client: pg.Client): Promise<Moment> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  // A row that a policy hides is an error, not a gap in the backup.
  await client.query('SET LOCAL row_security = off')
  const migrations = [...(await appliedMigrations(client))]
  if (migrations.length === 0) throw new Error('There is nothing to back up: the database holds no installation yet.')
  const { rows } = await client.query<Omit<Moment, 'migrations'>>(
    'SELECT id AS installation, demonstration, now() AS "takenAt" FROM installation',
  )
  const [born] = rows
  if (!born) throw new Error('The database does not say which installation it is: its table "installation" is empty.')
  return { ...born, migrations }
}

async function writeTables(client: pg.Client, archive: ArchiveWriter, parts: ArchivePart[], progress: Progress) {
  const found = await listTables(client)
  const ranks = await rankTransactions(client, found)
  const tables: Manifest['tables'] = []
  const stage = progress.begin('Backing up rows')
  for (const table of found) {
    const part = `database/${table.schema}.${table.name}.copy.zst`
    const rows = await writeTable(client, archive, parts, { table, part, ranks, stage })
    tables.push({ schema: table.schema, name: table.name, columns: table.columns, part, rows })
  }
  stage.end()
  return { tables, sequences: await listSequences(client), transactions: ranks.length + 1 }
}

type Copied = { readonly table: Table; readonly part: string; readonly ranks: readonly string[]; readonly stage: Stage }

async function writeTable(
  client: pg.Client,
  archive: ArchiveWriter,
  parts: ArchivePart[],
  copied: Copied,
): Promise<number> {
  const packed = createZstdCompress()
  const [part, rows] = await Promise.all([archive.add(copied.part, packed), pack(client, copied, packed)])
  parts.push(part)
  return rows
}

// Rows come one by one; the compressor is handed a good piece at a time.
async function pack(client: pg.Client, { table, ranks, stage }: Copied, packed: ZstdCompress): Promise<number> {
  try {
    let piece: Buffer[] = []
    let bytes = 0
    const flush = () => {
      const goesOn = packed.write(Buffer.concat(piece))
      piece = []
      bytes = 0
      return goesOn ? undefined : once(packed, 'drain').then(() => undefined)
    }
    const rows = await copyOut(client, `COPY (${selectRanked(table, ranks)}) TO STDOUT`, (row) => {
      stage.step()
      piece.push(Buffer.from(row))
      bytes += row.length
      return bytes < 65_536 ? undefined : flush()
    })
    await flush()
    packed.end()
    return rows
  } catch (error) {
    packed.destroy(error as Error)
    throw error
  }
}

async function writeFolder(archive: ArchiveWriter, parts: ArchivePart[], folder: string, name: string): Promise<void> {
  if (!existsSync(folder)) return
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile() || /\.(tmp|draft)$/.test(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    const file = await open(path).catch((error: NodeJS.ErrnoException) => {
      // Erased since the folder was read.
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (file) parts.push(await archive.add(`${name}/${relative(folder, path)}`, file.createReadStream()))
  }
}

function explained(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC') {
    return new Error(`The disk is full and no backup was made: free some space, or name another place than ${file}.`, {
      cause: error,
    })
  }
  if (code === '42501' && /row-level security/.test((error as Error).message)) {
    return new Error('The owner role does not see every row: give it BYPASSRLS (ALTER ROLE elshi_owner BYPASSRLS).', {
      cause: error,
    })
  }
  return error
}
