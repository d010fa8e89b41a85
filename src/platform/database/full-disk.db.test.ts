// SPDX-License-Identifier: Apache-2.0
// A disk that is really full: a small one, which only root may mount.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { withClient } from '#src/platform/postgresql/index.ts'
import { asActor, DatabaseUnavailable, openDatabase, systemActor } from './index.ts'

const nowhere = { databaseUrl: undefined, ownerDatabaseUrl: undefined, disposalDatabaseUrl: undefined }
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

const disk = mkdtempSync(join(tmpdir(), 'elshi-'))
const mounted =
  process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', disk]).status === 0
afterAll(() => {
  if (mounted) execFileSync('umount', ['-l', disk])
  rmSync(disk, { recursive: true, force: true })
})

describe.runIf(mounted)('a full disk', () => {
  const ballast = join(disk, 'ballast')

  it('is a clear state while it lasts, loses nothing acknowledged, and work goes on when there is room', async () => {
    const db = await openDatabase({ home: join(disk, 'elshi'), ...nowhere }, { log: quiet })
    await withClient(db.owner ?? {}, (client) =>
      client.query('CREATE TABLE test_log (id integer, filling text); GRANT SELECT, INSERT ON test_log TO elshi_app'),
    )
    const write = (id: number) =>
      asActor(db, systemActor, (tx) =>
        tx.query(`INSERT INTO test_log SELECT $1, string_agg(md5(random()::text), '') FROM generate_series(1, 30000)`, [
          id,
        ]),
      )
    let kept = 0
    const failure = await (async () => {
      for (let id = 1; ; id++) {
        try {
          await write(id)
          kept = id
        } catch (error) {
          return error
        }
      }
    })()
    expect(failure).toBeInstanceOf(DatabaseUnavailable)
    expect((failure as DatabaseUnavailable).message).toMatch(/disk of the database is full|database does not answer/)

    execFileSync('mount', ['-o', 'remount,size=400m', disk])
    while (
      await write(0).then(
        () => false,
        () => true,
      )
    )
      await sleep(50)
    const { rows } = await db.app.query<{ kept: number }>(
      'SELECT count(*)::int AS kept FROM test_log WHERE id BETWEEN 1 AND $1',
      [kept],
    )
    expect(rows[0]?.kept).toBe(kept)
    await db.stop()
  })

  it('at the first start says which disk', async () => {
    execFileSync('mount', ['-o', 'remount,size=450m', disk])
    const free = Number(execFileSync('df', ['--output=avail', '-k', disk], { encoding: 'utf8' }).split('\n')[1])
    writeFileSync(ballast, Buffer.alloc((free - 10_000) * 1024))
    const start = openDatabase({ home: join(disk, 'another'), ...nowhere }, { log: quiet })
    await expect(start).rejects.toThrow(`The disk that holds ${disk}/another/database is full`)
  })
})
