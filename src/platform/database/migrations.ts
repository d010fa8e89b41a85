// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import type { Connection, Log } from '#src/platform/postgresql/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'

/** A step of the schema: SQL in a file, run once, never edited. */
export type Migration = { readonly name: string; readonly digest: string; readonly sql: string }

const folder = new URL('./migrations/', import.meta.url)
const fileName = /^(\d{8}T\d{4}-[a-z0-9]+(?:-[a-z0-9]+)+)\.sql$/
// Any number will do, as long as no other program in this database takes the same.
const migrationLock = 748_301_122

/** Every migration that this version of the program knows, oldest first. */
export function listMigrations(): readonly Migration[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const name = fileName.exec(file)?.[1]
      if (!name) throw new Error(`migrations/${file} is not named like 20261122T0930-create-cases.sql: rename it.`)
      const sql = readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n')
      return { name, sql, digest: createHash('sha256').update(sql).digest('hex') }
    })
}

export type MigrateOptions = {
  readonly log: Log
  /** What a new installation is marked as for ever. Without it none is born: a restore brings its own. */
  readonly birth?: { readonly demonstration: boolean }
  /** Only these; a restore builds the schema of the backup first. */
  readonly only?: readonly string[]
  /** Called before a database that holds anything is changed, with the names of what is about to run. */
  readonly before?: (pending: readonly string[]) => Promise<void>
}

/** Brings the schema up to this version, in one transaction: an upgrade happens whole or not at all. Returns what ran. */
export async function migrate(owner: Connection, options: MigrateOptions): Promise<readonly string[]> {
  return await withClient(owner, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    const known = listMigrations().filter(({ name }) => options.only?.includes(name) ?? true)
    const applied = await appliedMigrations(client)
    const pending = pendingMigrations(known, applied)
    if (pending.length > 0 && applied.length > 0) await options.before?.(pending.map(({ name }) => name))
    await client.query('BEGIN')
    await client.query(`CREATE TABLE IF NOT EXISTS elshi_migrations
      (name text NOT NULL CONSTRAINT elshi_migrations_key PRIMARY KEY, digest text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`)
    for (const migration of pending) await apply(client, migration)
    if (options.birth && applied.length === 0) {
      await client.query('INSERT INTO installation (demonstration) VALUES ($1)', [options.birth.demonstration])
    }
    await client.query('COMMIT')
    for (const { name } of pending) if (applied.length > 0) options.log.info(`Migrated: ${name}`)
    return pending.map(({ name }) => name)
  })
}

export type AppliedMigration = { readonly name: string; readonly digest: string }

/** What has run in this database; nothing if it is empty. */
export async function appliedMigrations(client: Pick<pg.Client, 'query'>): Promise<readonly AppliedMigration[]> {
  const { rows: found } = await client.query<{ table: string | null }>(
    "SELECT to_regclass('elshi_migrations') AS table",
  )
  if (!found[0]?.table) return []
  const { rows } = await client.query<AppliedMigration>('SELECT name, digest FROM elshi_migrations ORDER BY name')
  return rows
}

/** What is still to run, or one sentence why these files and this database do not belong together. */
export function pendingMigrations(
  known: readonly Migration[],
  applied: readonly AppliedMigration[],
): readonly Migration[] {
  const byName = new Map(known.map((migration) => [migration.name, migration]))
  for (const { name, digest } of applied) {
    const file = byName.get(name)
    if (!file) {
      throw new Error(
        `The database was changed by a newer Elshi (migration ${name} is unknown here): start that version, or restore a backup made before it.`,
      )
    }
    if (file.digest !== digest) {
      throw new Error(
        `The migration ${name} was edited after it ran in this database: put the file back as it was and write the change as a new migration.`,
      )
    }
  }
  const done = new Set(applied.map(({ name }) => name))
  const newest = applied.at(-1)?.name ?? ''
  const pending = known.filter(({ name }) => !done.has(name))
  const late = pending.find(({ name }) => name < newest)
  if (late) {
    throw new Error(
      `The migration ${late.name} is older than ${newest}, which has run already: give it a later time in its name.`,
    )
  }
  return pending
}

async function apply(client: pg.Client, { name, digest, sql }: Migration): Promise<void> {
  try {
    await client.query(sql)
  } catch (error) {
    const at =
      error instanceof pg.DatabaseError && error.position
        ? `, line ${sql.slice(0, Number(error.position)).split('\n').length}`
        : ''
    throw new Error(`The migration ${name}${at} failed and nothing was changed: ${(error as Error).message}`, {
      cause: error,
    })
  }
  // Checks that wait for the end of the transaction would stand in the way of the next file's ALTER TABLE.
  await client.query('SET CONSTRAINTS ALL IMMEDIATE')
  await client.query('INSERT INTO elshi_migrations (name, digest) VALUES ($1, $2)', [name, digest])
}
