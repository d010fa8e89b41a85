// SPDX-License-Identifier: Apache-2.0
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { Actor, Tx } from '#src/platform/database/index.ts'
import { asActor, asDisposal, asReader, systemActor } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { openKeyring } from '#src/platform/sealing/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { inspector, officer, reading } from '#testing/readings.ts'
import { listReadAlarms, listReads, reviewReadAlarm } from './inspect-reads.store.ts'
import type { ReadAlarm } from './read-log.ts'
import { openReadLog } from './read-log.ts'
import { listReadBatches } from './reads.store.ts'
import { verifyReads } from './verify-reads.ts'

const clock = stoppedClock(new Date('2026-11-22T09:00:00Z'))

let db: TestDatabase
let keyring: Keyring
beforeAll(async () => {
  db = await testDatabase()
  keyring = await openKeyring({ masterKeyFile: join(await mkdtemp(join(tmpdir(), 'elshi-audit-')), 'master.key') })
})
afterAll(() => db.close())
beforeEach(() => clock.advance(3_600_000))

const open = (options = {}) => openReadLog(db, { keyring, clock, ...options })
const inspect = <T>(work: (tx: Tx) => Promise<T>, actor = inspector) => asReader(db, actor, work)

test('a read is there to be inspected as soon as it is recorded: who, in which role, what, when and with which result', async () => {
  await open().record(reading({ ids: ['BUS-26-000001', 'BUS-26-000002'], result: 'refused' }))
  const [found] = await inspect((tx) => listReads(tx, keyring, { id: 'BUS-26-000002' }))
  expect(found).toMatchObject({
    actor: 'officer-1',
    kind: 'officer',
    roles: ['officer'],
    post: 'BUS',
    subjectKind: 'case',
    ids: ['BUS-26-000001', 'BUS-26-000002'],
    fields: ['contact'],
    result: 'refused',
    at: clock.now(),
    reason: undefined,
  })
})

test('officers see no record of reads, and an inspector sees the posts entrusted to him', async () => {
  const log = open()
  await log.record(reading({ ids: ['case-a'] }))
  await log.record(reading({ ids: ['case-a'], post: 'SEL' }))
  const listFor = (actor: Actor) => inspect((tx) => listReads(tx, keyring, { id: 'case-a' }), actor)
  expect(await listFor(officer)).toEqual([])
  expect((await listFor(inspector)).map((one) => one.post)).toEqual(['BUS'])
  expect(await listFor({ ...inspector, posts: ['BUS', 'SEL'] })).toHaveLength(2)
})

test('filters narrow together, and pages follow one another', async () => {
  const log = open()
  for (let i = 0; i < 5; i++) await log.record(reading({ actor: { ...officer, id: 'reader-f' }, ids: [`f-${i}`] }))
  const filter = { actor: 'reader-f', from: clock.now(), until: new Date(clock.now().getTime() + 1) }
  const first = await inspect((tx) => listReads(tx, keyring, { ...filter, limit: 3 }))
  const last = first.at(-1)
  const second = await inspect((tx) => listReads(tx, keyring, { ...filter, limit: 3, before: last }))
  expect([...first, ...second].flatMap((one) => one.ids)).toEqual(['f-4', 'f-3', 'f-2', 'f-1', 'f-0'])
  expect(await inspect((tx) => listReads(tx, keyring, { ...filter, subjectKind: 'person' }))).toEqual([])
})

test('a reason is read by the inspector, is not in the log in the clear, and goes without breaking the log', async () => {
  await open().record(reading({ ids: ['with-reason'], reason: 'mother of Aigerim Akhmetova asked' }))
  const list = () => inspect((tx) => listReads(tx, keyring, { id: 'with-reason' }))
  expect((await list())[0]?.reason).toEqual({ text: 'mother of Aigerim Akhmetova asked' })
  await withClient(db.owner, async (client) => {
    const { rows } = await client.query(
      'SELECT l::text AS log, r::text AS reason FROM read_log l LEFT JOIN read_reasons r USING (batch, place)',
    )
    expect(JSON.stringify(rows)).not.toContain('Akhmetova')
  })
  const [{ batch = '', place = 0 } = {}] = await list()
  await asDisposal(db, systemActor, (tx) =>
    tx.query('DELETE FROM read_reasons WHERE batch = $1 AND place = $2', [batch, place]),
  )
  expect((await list())[0]?.reason).toBe('erased')
  expect((await asReader(db, systemActor, (tx) => verifyReads(tx))).faults).toEqual([])
})

test('many concurrent reads share few inserts, and every one of them is stored', async () => {
  const log = open()
  const before = await inspect((tx) => listReadBatches(tx, undefined), systemActor)
  await Promise.all(
    Array.from({ length: 400 }, (_, i) =>
      log.record(reading({ actor: { ...officer, id: 'reader-g' }, ids: [`g-${i}`] })),
    ),
  )
  const stored = await inspect((tx) => listReads(tx, keyring, { actor: 'reader-g', limit: 1000 }))
  expect(new Set(stored.flatMap((one) => one.ids)).size).toBe(400)
  const since = () => inspect((tx) => listReadBatches(tx, before.at(-1)), systemActor)
  // Transactions of other test databases on the same server hold back what a follower may see yet, of the readings before too.
  const entries = async () => (await since()).reduce((sum, batch) => sum + batch.entries, 0)
  await expect.poll(entries, { timeout: 20_000 }).toBeGreaterThanOrEqual(400)
  expect((await since()).length).toBeLessThan(40)
})

test('a malformed record is refused alone and spoils nobody else’s', async () => {
  const log = open()
  const results = await Promise.allSettled([
    log.record(reading({ ids: ['good-1'] })),
    log.record(reading({ ids: ['Айгерім Ахметова'] })),
    log.record(reading({ ids: ['good-2'] })),
  ])
  expect(results.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('reading in mass raises one alarm an hour, which another inspector looks into', async () => {
  const alarms: ReadAlarm[] = []
  const log = open({ alarmAt: 20, onAlarm: (alarm: ReadAlarm) => alarms.push(alarm) })
  const busy = { ...inspector, id: 'reader-h' }
  for (let i = 0; i < 30; i++) await log.record(reading({ actor: busy, ids: [`h-${i}`] }))
  expect(alarms).toEqual([{ actor: 'reader-h', hour: new Date('2026-11-22T16:00:00Z'), post: 'BUS', ids: 21 }])
  const [alarm] = await inspect((tx) => listReadAlarms(tx))
  expect(alarm).toMatchObject({ actor: 'reader-h', ids: 21, total: 21, threshold: 20, reviewedBy: null })
  const review = (by: Actor) =>
    asActor(db, by, (tx) => reviewReadAlarm(tx, alarm as ReadAlarm, { by: by.id, at: clock.now() }))
  expect(await review(busy)).toBe(false)
  expect(await review(inspector)).toBe(true)
  expect(await review(inspector)).toBe(false)
  expect(await inspect((tx) => listReadAlarms(tx), officer)).toEqual([])
})

test('an alarm is seen at the posts that were read, each of which looks into its own, and nowhere else', async () => {
  const alarms: ReadAlarm[] = []
  const log = open({ alarmAt: 5, onAlarm: (alarm: ReadAlarm) => alarms.push(alarm) })
  const busy = { ...officer, id: 'reader-p' }
  const ids = (first: number) => Array.from({ length: 4 }, (_, n) => `p-${first + n}`)
  await log.record(reading({ actor: busy, ids: ids(0) }))
  await log.record(reading({ actor: busy, ids: ids(10), post: 'SEL' }))
  await log.record(reading({ actor: busy, ids: ids(20), post: undefined, subjectKind: 'person' }))
  await log.record(reading({ actor: busy, ids: ids(30), post: 'NYC' }))
  await log.record(reading({ actor: { ...busy, id: 'reader-q' }, ids: [...ids(40), ...ids(50)], post: undefined }))
  expect(alarms.map(({ actor, post }) => `${actor} ${post}`)).toEqual([
    'reader-p BUS',
    'reader-p SEL',
    'reader-p NYC',
    'reader-q *',
  ])
  const at = (post: string): Actor => ({ ...inspector, id: `inspector-of-${post}`, posts: [post] })
  const seenAt = async (post: string) => {
    const found = await inspect((tx) => listReadAlarms(tx), at(post))
    return found.filter(({ actor }) => /-[pq]$/.test(actor)).map((one) => `${one.actor} ${one.post}`)
  }
  expect(await seenAt('SEL')).toEqual(['reader-p SEL', 'reader-q *'])
  expect(await seenAt('BRU')).toEqual(['reader-q *'])
  const [alarm] = alarms
  const review = (by: Actor) =>
    asActor(db, by, (tx) => reviewReadAlarm(tx, alarm as ReadAlarm, { by: by.id, at: clock.now() }))
  expect([await review(at('SEL')), await review(at('BUS'))]).toEqual([false, true])
})

test('what is seen again in the same hour is not counted again; a look that finds nothing is', async () => {
  const alarms: ReadAlarm[] = []
  const log = open({ alarmAt: 20, onAlarm: (alarm: ReadAlarm) => alarms.push(alarm) })
  const again = { ...inspector, id: 'reader-again' }
  const page = Array.from({ length: 20 }, (_, place) => `again-${place}`)
  for (let load = 0; load < 6; load++) await log.record(reading({ actor: again, ids: page }))
  expect(alarms).toEqual([])
  await log.record(reading({ actor: again, ids: [] }))
  expect(alarms).toMatchObject([{ actor: 'reader-again', ids: 21 }])
  // In another hour the count begins anew, and what was seen before is forgotten.
  clock.advance(2 * 3_600_000)
  await log.record(reading({ actor: again, ids: page }))
  await log.record(
    reading({ actor: { ...again, kind: 'applicant' }, ids: Array.from({ length: 30 }, (_, n) => `own-${n}`) }),
  )
  expect(alarms).toHaveLength(1)
  const { rows } = await asReader(db, systemActor, (tx) => tx.query('SELECT DISTINCT hour FROM read_subjects'))
  expect(rows).toHaveLength(1)
  clock.advance(-2 * 3_600_000)
})

test('the application can neither change nor remove a record, nor can the owner of the table', async () => {
  await open().record(reading())
  for (const statement of [
    "UPDATE read_log SET actor = 'nobody'",
    'DELETE FROM read_log',
    'TRUNCATE read_log CASCADE',
    "UPDATE read_batches SET hash = '\\x00'",
    'DELETE FROM read_batches',
  ]) {
    await expect(asActor(db, systemActor, (tx) => tx.query(statement))).rejects.toThrow(/permission denied/)
    await expect(withClient(db.owner, (client) => client.query(statement))).rejects.toThrow(/is refused|violates/)
  }
})

test('an altered, removed or reordered record is found', async () => {
  const fresh = await testDatabase()
  const log = openReadLog(fresh, { keyring, clock })
  for (let i = 0; i < 6; i++) await log.record(reading({ ids: [`v-${i}`], reason: i === 3 ? 'because' : undefined }))
  const verify = () => asReader(fresh, systemActor, (tx) => verifyReads(tx))
  expect(await verify()).toEqual({ batches: 6, entries: 6, faults: [] })
  await withClient(fresh.superuser, async (client) => {
    await client.query("SET session_replication_role = 'replica'")
    await client.query("UPDATE read_log SET ids = '{somebody-else}' WHERE ids = '{v-1}'")
    await client.query("DELETE FROM read_log WHERE ids = '{v-2}'")
    await client.query("DELETE FROM read_batches b USING read_log l WHERE l.batch = b.batch AND l.ids = '{v-4}'")
  })
  expect((await verify()).faults).toEqual([
    { batch: '2', fault: 'altered' },
    { batch: '3', fault: 'entries-missing' },
    { batch: '6', fault: 'predecessor-missing' },
  ])
  await fresh.close()
})

test('a list of records that reads alike but was put together otherwise is found', async () => {
  const fresh = await testDatabase()
  const log = openReadLog(fresh, { keyring, clock })
  for (let i = 0; i < 5; i++)
    await log.record(reading({ ids: [`w-${i}`, 'beside'], post: i === 4 ? undefined : 'BUS' }))
  await withClient(fresh.superuser, async (client) => {
    await client.query("SET session_replication_role = 'replica'")
    await client.query("UPDATE read_log SET ids = ARRAY['w-0\",\"beside'] WHERE ids @> '{w-0}'")
    await client.query("UPDATE read_log SET ids = ARRAY[ids] WHERE ids @> '{w-1}'")
    await client.query("UPDATE read_log SET ids = ids || NULL::text WHERE ids @> '{w-2}'")
    await client.query("UPDATE read_log SET post = 'null' WHERE ids @> '{w-4}'")
  })
  const { faults } = await asReader(fresh, systemActor, (tx) => verifyReads(tx))
  expect(faults.map(({ batch, fault }) => `${batch} ${fault}`)).toEqual([
    '1 altered',
    '2 altered',
    '3 altered',
    '5 altered',
  ])
  await fresh.close()
})

test('when the database is lost no answer may leave, and recording goes on when it is back', async () => {
  const fresh = await testDatabase({ poolSize: 2 })
  const log = openReadLog(fresh, { keyring, clock })
  await log.record(reading({ ids: ['before'] }))
  await withClient(fresh.superuser, (client) =>
    client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'elshi_app' AND datname = current_database()",
    ),
  )
  await withClient(fresh.superuser, (client) => client.query(`REVOKE INSERT ON read_batches FROM elshi_app`))
  await expect(log.record(reading({ ids: ['during'] }))).rejects.toThrow()
  await withClient(fresh.superuser, (client) => client.query(`GRANT INSERT ON read_batches TO elshi_app`))
  await log.record(reading({ ids: ['after'] }))
  await log.close()
  await expect(log.record(reading())).rejects.toThrow(/closed/)
  const { entries, faults } = await asReader(fresh, systemActor, (tx) => verifyReads(tx))
  expect({ entries, faults }).toEqual({ entries: 2, faults: [] })
  await fresh.close()
})
