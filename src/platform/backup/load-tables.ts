// SPDX-License-Identifier: Apache-2.0
import { createZstdDecompress } from 'node:zlib'
import pg from 'pg'
import { copyIn } from '#src/platform/postgresql/index.ts'
import type { Progress, Stage } from '#src/platform/progress/index.ts'
import type { ArchiveReader } from './archive-reader.ts'
import { identifier, listForeignKeys, listSequences } from './describe-tables.ts'
import type { Manifest } from './manifest.ts'

// What has run here is known here; everything else comes from the backup, what migrations put into tables included.
const isKept = ({ schema, name }: { schema: string; name: string }) =>
  schema === 'public' && name === 'elshi_migrations'

/**
 * Fills the empty tables of the backup's own level of the schema. Runs in the caller's transaction. Foreign keys are taken away and put
 * back, which checks every row; triggers that guard logs are silent meanwhile.
 */
export async function loadTables(client: pg.Client, archive: ArchiveReader, progress: Progress): Promise<void> {
  const tables = archive.manifest.tables.filter((table) => !isKept(table))
  const keys = await listForeignKeys(client)
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
  for (const table of tables) await client.query(`ALTER TABLE ${identifier(table)} DISABLE TRIGGER USER`)
  await client.query(`TRUNCATE ${tables.map(identifier).join(', ')}`)
  const sizes = new Map(archive.manifest.parts.map(({ name, bytes }) => [name, bytes]))
  const stage = progress.begin(
    'Loading tables',
    tables.reduce((total, { part }) => total + (sizes.get(part) ?? 0), 0),
  )
  for (const table of tables) await loadTable(client, archive, table, stage)
  stage.end()
  for (const table of tables) await client.query(`ALTER TABLE ${identifier(table)} ENABLE TRIGGER USER`)
  const checking = progress.begin('Checking references', keys.length)
  for (const { table, name, definition } of keys) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`)
    checking.step()
  }
  checking.end()
  await setSequences(client, archive.manifest.sequences)
}

async function loadTable(
  client: pg.Client,
  archive: ArchiveReader,
  table: Manifest['tables'][number],
  stage: Stage,
): Promise<void> {
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  const packed = archive.open(table.part)
  const unpacked = packed.pipe(createZstdDecompress())
  packed.on('data', (chunk) => stage.step(chunk.length))
  packed.on('error', (error) => unpacked.destroy(error))
  const rows = await copyIn(client, `COPY ${identifier(table)} (${columns}) FROM STDIN`, unpacked)
  if (rows !== table.rows) {
    throw new Error(`The backup names ${table.rows} rows of ${table.name} and holds ${rows}: take another backup.`)
  }
}

async function setSequences(client: pg.Client, sequences: Manifest['sequences']): Promise<void> {
  const present = new Set((await listSequences(client)).map(identifier))
  for (const sequence of sequences) {
    const name = identifier(sequence)
    // Some are made while the program runs, such as the case numbers of a post.
    if (!present.has(name)) await client.query(`CREATE SEQUENCE ${name} AS ${typeOf(sequence.type)}`)
    if (!present.has(name)) {
      for (const { role, privilege } of sequence.grants) {
        await client.query(`GRANT ${privilegeOf(privilege)} ON SEQUENCE ${name} TO ${pg.escapeIdentifier(role)}`)
      }
    }
    await client.query('SELECT setval($1::regclass, $2, $3)', [name, sequence.last, sequence.called])
  }
}

function oneOf(allowed: readonly string[], word: string): string {
  if (!allowed.includes(word))
    throw new Error(`The backup names ${JSON.stringify(word)} where one of ${allowed.join(', ')} belongs.`)
  return word
}

const typeOf = (type: string) => oneOf(['smallint', 'integer', 'bigint'], type)
const privilegeOf = (privilege: string) => oneOf(['USAGE', 'SELECT', 'UPDATE'], privilege)
