// SPDX-License-Identifier: Apache-2.0
import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asActor, listMigrations, migrate, openDatabase, systemActor } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import { noProgress } from '#src/platform/progress/index.ts'
import { readSettings } from '#src/platform/settings/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { databaseSettings, emptyTestDatabase, testDatabase } from '#testing/database.ts'
import { identifier, listTables } from './describe-tables.ts'
import type { Erasure } from './index.ts'
import { backUpBeforeMigration, backup, keepErasureLedger, restore } from './index.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

let folder: string
let db: TestDatabase
let file: string
const settingsIn = (home: string) => readSettings({ ELSHI_HOME: join(folder, home) }, false)
const settingsOf = (target: TestDatabase, home: string) => ({ ...settingsIn(home), ...databaseSettings(target) })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'elshi-'))
  db = await testDatabase()
  await withClient(db.owner, (client) => client.query(invented))
  const { home } = settingsIn('first')
  mkdirSync(join(home, 'files', 'ab'), { recursive: true })
  writeFileSync(join(home, 'files', 'ab', 'abcdef'), Buffer.alloc(700, 7))
  writeFileSync(join(home, 'files', 'empty'), '')
  mkdirSync(join(home, 'heads'))
  writeFileSync(join(home, 'heads', 'heads.log'), 'head\n')
  file = join(folder, 'backup.tar')
  await backup(db, settingsIn('first'), file, noProgress)
})
afterAll(async () => {
  await db.close()
  rmSync(folder, { recursive: true, force: true })
})

// Invented rows in every kind of table: keys, a guarded log with numbers of transactions, a follower, sequences, a job.
const invented = `
  SELECT elshi_open_case_numbers('{BUS}');
  SELECT nextval('case_numbers_bus'), nextval('case_numbers_bus');
  INSERT INTO cases (post, number, service, service_digest, compartment, handling_post, sequence, hash)
    VALUES ('BUS', 26000001, 'library-card', 'd', 'open', 'BUS', 2, decode(repeat('00', 32), 'hex'));
  INSERT INTO events (post, number, sequence, kind, schema_version, actor, command_id, occurred_on, recorded_at, body, previous, hash)
    SELECT 'BUS', 26000001, n, 'case-lodged', 1, 'invented', 'command-' || n, '2026-11-22', now(), E'{"a":"line\\\\nand\\ttab"}',
           decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex') FROM generate_series(1, 2) n;
  INSERT INTO followers (name, transaction, position) SELECT 'sealer', transaction, position FROM events WHERE sequence = 1;
  INSERT INTO people (id, posts, sealed, wrapped, recorded_by) VALUES ('p1', '{BUS}', '\\x00ff', '\\x01', 'invented');
  INSERT INTO person_names (token, person) VALUES ('akhmetov', 'p1');
  SELECT pgboss.create_queue('deliver', '{"policy":"standard"}');
  INSERT INTO pgboss.job (name, data) VALUES ('deliver', '{"mail":"1"}');`

/** Every row of every table as text, but for what a restore itself writes. */
async function contentOf(target: TestDatabase): Promise<Record<string, string[]>> {
  return await withClient(target.owner, async (client) => {
    const content: Record<string, string[]> = {}
    for (const table of await listTables(client)) {
      if (['elshi_migrations', 'restorations'].includes(table.name)) continue
      const columns = table.columns.filter((column) => !table.stamped.includes(column)).map((column) => `"${column}"`)
      const { rows } = await client.query<{ row: string }>(
        `SELECT t::text AS row FROM (SELECT ${columns.join(', ')} FROM ${identifier(table)}) t ORDER BY 1`,
      )
      content[table.name] = rows.map(({ row }) => row)
    }
    return content
  })
}

async function restored(
  more: { file?: string; home?: string; replay?: (erasures: readonly Erasure[]) => Promise<void> } = {},
) {
  const target = await emptyTestDatabase()
  const settings = settingsOf(target, more.home ?? target.name)
  const done = await restore(more.file ?? file, settings, {
    log: quiet,
    progress: noProgress,
    replay: (_db, erasures) => more.replay?.(erasures) ?? Promise.reject(new Error('There was something to erase.')),
  }).catch(async (error: unknown) => {
    await target.close()
    throw error
  })
  return { target, settings, done }
}

describe('a restored backup', () => {
  it('has every row, file and counter that there was, and new work goes on after them', async () => {
    const { target, settings } = await restored()
    expect(await contentOf(target)).toEqual(await contentOf(db))
    expect(readFileSync(join(settings.home, 'files/ab/abcdef'))).toEqual(Buffer.alloc(700, 7))
    expect(readFileSync(join(settings.home, 'heads/heads.log'), 'utf8')).toBe('head\n')
    await asActor(target, systemActor, async (tx) => {
      expect((await tx.query("SELECT nextval('case_numbers_bus') AS next")).rows).toEqual([{ next: '3' }])
    })
    await target.close()
  })

  it('lets a follower of the log read on where it was, and new events come after the old ones', async () => {
    const { target } = await restored()
    await asActor(target, systemActor, (tx) => tx.query(addEvent))
    const read = () =>
      asActor(target, systemActor, (tx) =>
        tx.query(`SELECT sequence FROM events WHERE (transaction, position) > (SELECT transaction, position FROM followers WHERE name = 'sealer')
        AND transaction < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY transaction, position`),
      )
    // Transactions of other test databases on the same server may still be open below the new event.
    await expect.poll(async () => (await read()).rows, { timeout: 10_000 }).toEqual([{ sequence: 2 }, { sequence: 3 }])
    await target.close()
  })

  it('still guards its logs', async () => {
    const { target } = await restored()
    await expect(withClient(target.owner, (client) => client.query('DELETE FROM events'))).rejects.toThrow(
      /kept as they were written/,
    )
    await expect(
      withClient(target.owner, (client) => client.query("DELETE FROM people WHERE id = 'p1'")),
    ).rejects.toThrow(/person_names_person/)
    await target.close()
  })

  it('of an earlier version is brought up to this one, with every row that it had', async () => {
    const older = await emptyTestDatabase()
    const names = listMigrations().map(({ name }) => name)
    // The level that was released first.
    const released = names.filter((name) => name <= '20261122T1210-create-applicant-accounts.sql')
    await migrate(older.owner, { log: quiet, only: released, birth: { demonstration: false } })
    await withClient(older.owner, (client) => client.query(invented))
    const had = Object.entries(await contentOf(older)).map(([table, rows]) => [table, rows.length] as const)
    const early = join(folder, 'early.tar')
    await backup(older, settingsIn('older'), early, noProgress)
    await older.close()
    const { target, done } = await restored({ file: early })
    expect(done.manifest.migrations).toHaveLength(released.length)
    const has = await contentOf(target)
    expect(had.map(([table]) => [table, has[table]?.length ?? 0])).toEqual(had)
    expect(has.events?.join()).toContain('line')
    const { rows } = await withClient(target.owner, (client) =>
      client.query('SELECT name FROM elshi_migrations ORDER BY name'),
    )
    expect(rows.map(({ name }) => name)).toEqual(names)
    await target.close()
  })
})

const addEvent = `INSERT INTO events (post, number, sequence, kind, schema_version, actor, command_id, occurred_on, recorded_at, body, previous, hash)
  SELECT post, number, 3, kind, 1, actor, 'command-3', occurred_on, recorded_at, body, previous, hash FROM events WHERE sequence = 2`

describe('a restore', () => {
  it('erases again what was erased after the backup was taken', async () => {
    const erasure = {
      post: 'BUS',
      number: 26_000_001,
      id: 'e1',
      subjects: ['applicant'],
      ground: 'retention-ended',
      requestedBy: 'officer-a',
      approvedBy: 'officer-b',
    }
    const erase = (target: TestDatabase) =>
      withClient(target.owner, (client) =>
        client.query(
          'INSERT INTO erasures (id, post, number, subjects, ground, requested_by, approved_by) VALUES ($1, $2, $3, $4, $5, $6, $7)',
          [
            erasure.id,
            erasure.post,
            erasure.number,
            erasure.subjects,
            erasure.ground,
            erasure.requestedBy,
            erasure.approvedBy,
          ],
        ),
      )
    const living = await restored()
    await erase(living.target)
    const ledger = living.settings.erasureLedger
    expect(await keepErasureLedger(living.target, ledger)).toBe(1)
    expect(await keepErasureLedger(living.target, ledger)).toBe(0)
    writeFileSync(ledger, '{"post":"BU', { flag: 'a' })

    const target = await emptyTestDatabase()
    const settings = { ...settingsOf(target, 'after-erasure'), erasureLedger: ledger }
    const forgetful = { log: quiet, progress: noProgress, replay: () => Promise.resolve() }
    await expect(restore(file, settings, forgetful)).rejects.toThrow(
      '1 of 1 erasures since the backup could not be repeated',
    )
    await expect(openDatabase(settings, { log: quiet })).rejects.toThrow(/restore of this installation was cut short/)

    const seen: Erasure[] = []
    const replay = async (_db: unknown, erasures: readonly Erasure[]) => {
      seen.push(...erasures)
      await erase(target)
    }
    const { erasuresReplayed } = await restore(file, settings, { log: quiet, progress: noProgress, replay })
    expect(erasuresReplayed).toBe(1)
    expect(seen).toMatchObject([erasure])
    await (await openDatabase(settings, { log: quiet })).stop()
    await living.target.close()
    await target.close()
  })

  it('refuses an installation that is in use, and changes nothing', async () => {
    const before = await contentOf(db)
    const into = restore(file, settingsOf(db, 'first'), {
      log: quiet,
      progress: noProgress,
      replay: () => Promise.resolve(),
    })
    await expect(into).rejects.toThrow(/is not empty/)
    expect(await contentOf(db)).toEqual(before)
  })

  it('refuses a folder that holds files of another installation', async () => {
    await expect(restored({ home: 'first' })).rejects.toThrow(/holds files of another installation/)
  })

  it.each([
    ['cut short', (path: string) => truncateSync(path, 20_000), /is no whole backup: it is cut short/],
    ['altered', (path: string) => alter(path), /is no whole backup: .* is damaged/],
  ])('refuses a backup that was %s', async (_what, harm, sentence) => {
    const harmed = join(folder, 'harmed.tar')
    copyFileSync(file, harmed)
    harm(harmed)
    await expect(restored({ file: harmed })).rejects.toThrow(sentence)
  })
})

function alter(path: string): void {
  const bytes = readFileSync(path)
  const at = bytes.indexOf('database/public.events.copy.zst') + 512 + 20
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  writeFileSync(path, bytes)
}

describe('a backup', () => {
  it('opens with any tar and any zstd, and holds no keys', () => {
    const names = execFileSync('tar', ['tf', file], { encoding: 'utf8' }).trim().split('\n')
    expect(names).toContain('database/public.events.copy.zst')
    expect(names).toContain('files/ab/abcdef')
    expect(names.filter((name) => /key/.test(name) && !name.startsWith('database/'))).toEqual([])
  })

  it('overwrites nothing', async () => {
    await expect(backup(db, settingsIn('first'), file, noProgress)).rejects.toThrow(/exists already/)
  })

  it('is taken before a database that holds anything is migrated', async () => {
    const older = await emptyTestDatabase()
    const names = listMigrations().map(({ name }) => name)
    await migrate(older.owner, { log: quiet, only: names.slice(0, -1), birth: { demonstration: false } })
    const settings = settingsOf(older, 'upgraded')
    const beforeMigration = backUpBeforeMigration(settings, { log: quiet, progress: noProgress })
    await (await openDatabase(settings, { log: quiet, beforeMigration })).stop()
    expect(readdirSync(settings.backupFolder)).toEqual([
      expect.stringMatching(new RegExp(`Z-before-${names.at(-1)}\\.tar$`)),
    ])
    await older.close()
  })

  const disk = mkdtempSync(join(tmpdir(), 'elshi-'))
  const mounted =
    process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=40k', 'tmpfs', disk]).status === 0
  afterAll(() => {
    if (mounted) execFileSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true, force: true })
  })
  it.runIf(mounted)('that finds the disk full leaves nothing half', async () => {
    await expect(backup(db, settingsIn('first'), join(disk, 'backup.tar'), noProgress)).rejects.toThrow(
      /disk is full and no backup was made/,
    )
    expect(readdirSync(disk)).toEqual([])
  })
})
