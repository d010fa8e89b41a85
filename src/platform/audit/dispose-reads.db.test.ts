// SPDX-License-Identifier: Apache-2.0
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { stoppedClock } from '#src/platform/clock/index.ts'
import { asActor, asDisposal, asReader, systemActor } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { openKeyring } from '#src/platform/sealing/index.ts'
import { testDatabase } from '#testing/database.ts'
import { inspector, reading } from '#testing/readings.ts'
import { disposeReads } from './dispose-reads.store.ts'
import { listReads } from './inspect-reads.store.ts'
import { openReadLog } from './read-log.ts'
import { verifyReads } from './verify-reads.ts'

const clock = stoppedClock(new Date('2026-11-22T09:00:00Z'))

let keyring: Keyring
beforeAll(async () => {
  keyring = await openKeyring({ masterKeyFile: join(await mkdtemp(join(tmpdir(), 'elshi-audit-')), 'master.key') })
})

test('what is older than its term is disposed of by two hands, is written down, and leaves the rest verified', async () => {
  const fresh = await testDatabase()
  const log = openReadLog(fresh, { keyring, clock, alarmAt: 2 })
  const year = (n: number) => new Date(Date.UTC(2020 + n, 5, 1))
  const byAge = stoppedClock(year(0))
  const aged = openReadLog(fresh, { keyring, clock: byAge, alarmAt: 2 })
  for (const n of [0, 1, 2]) {
    byAge.advance(year(n).getTime() - byAge.now().getTime())
    await aged.record(reading({ ids: [`old-${n}`], reason: 'asked by telephone' }))
  }
  await log.record(reading({ ids: ['young'] }))
  const hands = { requestedBy: 'operator-1', approvedBy: 'inspector-1', basis: 'an invented order, item 7' }
  const dispose = (until: Date) => disposeReads(fresh, { until, at: new Date('2026-11-22T10:00:00Z'), ...hands })
  const verify = () => asReader(fresh, systemActor, (tx) => verifyReads(tx))
  expect(await dispose(new Date('2022-01-01T00:00:00Z'))).toEqual({ batches: 2, entries: 2 })
  const left = await asReader(fresh, inspector, (tx) => listReads(tx, keyring, {}))
  expect(left.flatMap(({ ids }) => ids)).toEqual(['young', 'old-2'])
  expect((await verify()).faults).toEqual([])
  expect(await dispose(new Date('2022-01-01T00:00:00Z'))).toEqual({ batches: 0, entries: 0 })
  await withClient(fresh.owner, async (client) => {
    const { rows } = await client.query('SELECT basis, requested_by, approved_by, entries FROM read_disposals')
    expect(rows).toEqual([
      { basis: 'an invented order, item 7', requested_by: 'operator-1', approved_by: 'inspector-1', entries: '2' },
    ])
    const { rowCount } = await client.query('SELECT FROM read_reasons')
    expect(rowCount).toBe(1)
    await expect(client.query('DELETE FROM read_disposals')).rejects.toThrow(/is refused/)
    await expect(client.query('DELETE FROM read_log')).rejects.toThrow(/is refused/)
  })
  const remove = (text: string) => asDisposal(fresh, systemActor, (tx) => tx.query(text))
  await expect(remove('DELETE FROM read_log')).rejects.toThrow(/is refused/)
  await expect(dispose(new Date('2026-01-01T00:00:00Z'))).rejects.toThrow(/keep_a_year/)
  await expect(asActor(fresh, systemActor, (tx) => tx.query('DELETE FROM read_log'))).rejects.toThrow(
    /permission denied/,
  )
  await fresh.close()
})

test('nothing from an alarm on that nobody has looked into is disposed of', async () => {
  const fresh = await testDatabase()
  const byAge = stoppedClock(new Date('2020-06-01T00:00:00Z'))
  const log = openReadLog(fresh, { keyring, clock: byAge, alarmAt: 2 })
  await log.record(reading({ ids: ['a'] }))
  byAge.advance(86_400_000)
  for (const id of ['b', 'c', 'd']) await log.record(reading({ ids: [id] }))
  const hands = { requestedBy: 'operator-1', approvedBy: 'inspector-1', basis: 'an invented order' }
  const now = new Date('2026-11-22T10:00:00Z')
  expect(await disposeReads(fresh, { until: new Date('2024-01-01T00:00:00Z'), at: now, ...hands })).toEqual({
    batches: 1,
    entries: 1,
    heldSince: new Date('2020-06-02T00:00:00Z'),
  })
  await fresh.close()
})
