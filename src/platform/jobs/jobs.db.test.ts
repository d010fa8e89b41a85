// SPDX-License-Identifier: Apache-2.0
import { setTimeout as pause } from 'node:timers/promises'
import { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { asActor, systemActor } from '#src/platform/database/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import type { Jobs } from './open-jobs.ts'
import { openJobs } from './open-jobs.ts'
import type { JobData, Queue } from './queue.ts'

const queue = (name: string, parts: Partial<Queue> = {}): Queue => ({
  name,
  retries: 0,
  pause: 1,
  longestPause: 1,
  expires: 30,
  ...parts,
})
const queues = {
  plain: queue('do-work'),
  stubborn: queue('do-work-again', { retries: 2 }),
  failing: queue('fail-always'),
  slow: queue('work-slowly'),
  single: queue('work-once', { onePerSubject: true }),
  later: queue('work-later'),
  timed: queue('work-on-time'),
}
const quiet = createLog({ logLevel: 'silent' })
const givenUp: string[] = []

let db: TestDatabase
let jobs: Jobs
beforeAll(async () => {
  db = await testDatabase()
  jobs = open()
})
afterAll(async () => {
  await jobs.stop()
  await db.close()
})

const open = (graceSeconds = 5) =>
  openJobs(db, {
    log: quiet,
    queues: Object.values(queues),
    graceSeconds,
    pollSeconds: 0.5,
    onGivenUp: (name) => givenUp.push(name),
  })
const enqueue = (to: Queue, data: JobData, when = {}) =>
  asActor(db, systemActor, (tx) => jobs.enqueue(tx, to, data, when))
const until = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 20 })

test('the migrations make exactly the tables that the library expects', async () => {
  const boss = new PgBoss({
    ...db.app.options,
    pipeline: false,
    max: 1,
    migrate: false,
    createSchema: false,
    supervise: false,
  } as never)
  boss.on('error', () => undefined)
  await boss.start()
  expect(await boss.detectSchemaDrift()).toMatchObject({ ok: true })
  await boss.stop()
})

test('a job is done once its transaction commits, within a second, and never when it rolls back', async () => {
  const done: unknown[] = []
  await jobs.work(queues.plain, { batch: 5, lanes: 2 }, async ({ data }) => void done.push(data.n))
  await asActor(db, systemActor, async (tx) => {
    await jobs.enqueue(tx, queues.plain, { n: 1 })
    throw new Error('changed our mind')
  }).catch(() => undefined)
  const start = performance.now()
  await enqueue(queues.plain, { n: 2 })
  await until(() => expect(done).toEqual([2]))
  expect(performance.now() - start).toBeLessThan(1900)
  await Promise.all(Array.from({ length: 40 }, (_, n) => enqueue(queues.plain, { n: n + 3 })))
  await until(() => expect(done.length).toBe(41))
  expect(new Set(done).size).toBe(41)
})

test('queues that could not be opened are opened by the next who asks', async () => {
  const options = { ...db.app.options, password: db.app.options.password, database: 'nowhere' }
  const late = openJobs({ ...db, app: { options } } as never, { log: quiet, queues: [queues.plain], supervise: false })
  await expect(late.enqueuing(queues.plain, { n: 1 })).rejects.toThrow(/nowhere/)
  Object.assign(options, { database: db.app.options.database })
  await expect(late.enqueuing(queues.plain, { n: 1 })).resolves.toMatchObject({ name: expect.any(String) })
  await late.stop()
})

test('a failed job is tried again, and others of its batch are not', async () => {
  const attempts: string[] = []
  await jobs.work(queues.stubborn, { batch: 10, lanes: 1 }, async ({ data, attempt }) => {
    attempts.push(`${data.name}${attempt}`)
    if (data.name === 'bad' && attempt < 2) throw new Error('not yet')
  })
  await enqueue(queues.stubborn, { name: 'good' })
  await enqueue(queues.stubborn, { name: 'bad' })
  await until(() => expect(attempts.toSorted()).toEqual(['bad1', 'bad2', 'good1']))
})

test('a job given up stands in the list with its error and nothing personal, and is tried again on demand', async () => {
  let mended = false
  await jobs.work(queues.failing, { batch: 1, lanes: 1 }, async () => {
    if (!mended)
      throw Object.assign(new Error('no person Aigerim Akhmetova'), { code: 'ECONNREFUSED', detail: 'Akhmetova' })
  })
  await enqueue(queues.failing, { mail: 'a-1' })
  await vi.waitFor(async () => expect(await jobs.listFailed()).toHaveLength(1), { timeout: 10_000 })
  const [failed] = await jobs.listFailed()
  expect(failed).toMatchObject({
    queue: 'fail-always',
    data: { mail: 'a-1' },
    attempts: 1,
    error: { type: 'Error', code: 'ECONNREFUSED' },
  })
  expect(JSON.stringify(failed)).not.toContain('Akhmetova')
  expect(givenUp).toContain('fail-always')
  expect((await jobs.count())['fail-always']).toMatchObject({ failed: 1 })
  mended = true
  expect(await jobs.retry(failed?.id ?? '')).toBe(true)
  await vi.waitFor(async () => expect(await jobs.listFailed()).toHaveLength(0), { timeout: 15_000 })
  expect(await jobs.retry(failed?.id ?? '')).toBe(false)
})

test('a payload that is more than ids and codes is refused before anything is stored', async () => {
  await expect(enqueue(queues.plain, { to: 'aigerim@mail.example' })).rejects.toThrow(/field to of a job for do-work/)
  await expect(enqueue(queues.plain, { name: 'Айгерім Ахметова' })).rejects.toThrow(/no id, code or figure/)
})

test('of jobs about one subject only one waits', async () => {
  await enqueue(queues.single, { n: 1 }, { subject: 'mail-1' })
  await enqueue(queues.single, { n: 2 }, { subject: 'mail-1' })
  await enqueue(queues.single, { n: 3 }, { subject: 'mail-2' })
  expect((await jobs.count())['work-once']).toEqual({ waiting: 2, active: 0, failed: 0 })
})

test('a job for later waits until then', async () => {
  const done: number[] = []
  await jobs.work(queues.later, { batch: 1, lanes: 1 }, async () => void done.push(Date.now()))
  const due = new Date(Date.now() + 1500)
  await enqueue(queues.later, {}, { after: due })
  await until(() => expect(done).toHaveLength(1))
  expect(done[0]).toBeGreaterThanOrEqual(due.getTime())
})

test('a schedule is kept once for the installation', async () => {
  await jobs.schedule(queues.timed, '0 18 * * *', {}, 'Asia/Seoul')
  await jobs.schedule(queues.timed, '30 18 * * *', {}, 'Asia/Seoul')
  await withClient(db.owner, async (client) => {
    const { rows } = await client.query("SELECT cron, timezone FROM pgboss.schedule WHERE name = 'work-on-time'")
    expect(rows).toEqual([{ cron: '30 18 * * *', timezone: 'Asia/Seoul' }])
  })
})

test('a stop takes no new job and lets the one in hand end', async () => {
  const first = open()
  const ended: unknown[] = []
  await first.work(queues.slow, { batch: 1, lanes: 1 }, async ({ data }) => {
    await pause(1000)
    ended.push(data.n)
  })
  await enqueue(queues.slow, { n: 1 })
  await vi.waitFor(async () => expect((await jobs.count())['work-slowly']?.active).toBe(1), {
    timeout: 10_000,
    interval: 20,
  })
  await enqueue(queues.slow, { n: 2 })
  await first.stop()
  expect(ended).toEqual([1])
  expect((await jobs.count())['work-slowly']).toEqual({ waiting: 1, active: 0, failed: 0 })
})

test('after every connection was cut, jobs are done again', async () => {
  const before = (await jobs.count())['do-work']
  expect(before).toEqual({ waiting: 0, active: 0, failed: 0 })
  await withClient(db.superuser, (client) =>
    client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'elshi_app' AND datname = current_database()",
    ),
  )
  await vi.waitFor(() => enqueue(queues.plain, { n: 99 }), { timeout: 10_000 })
  await vi.waitFor(async () => expect((await jobs.count())['do-work']?.waiting).toBe(0), { timeout: 20_000 })
})
