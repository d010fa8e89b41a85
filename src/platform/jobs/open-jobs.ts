// SPDX-License-Identifier: Apache-2.0
/** Work that is done after the transaction that asked for it: kept in PostgreSQL by pg-boss, tried again, never lost. */
import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss'
import type { Database, SqlStatement, Tx } from '#src/platform/database/index.ts'
import type { Log } from '#src/platform/logging/index.ts'
import { describeError } from '#src/platform/logging/index.ts'
import type { FailedJob } from './jobs.store.ts'
import { countJobs, findFailedJobs, findFailedQueue } from './jobs.store.ts'
import type { Job, JobData, Queue } from './queue.ts'
import { assertPlainData } from './queue.ts'

type When = { readonly subject?: string; readonly after?: Date }

/** The queues of the installation, as the rest of the program uses them. */
export type Jobs = {
  /** Puts a job into a queue, in the caller's transaction: it exists when that commits, and never otherwise. */
  enqueue(tx: Tx, queue: Queue, data: JobData, when?: When): Promise<void>
  /** The statement that does so, for a transaction that is about to end. */
  enqueuing(queue: Queue, data: JobData, when?: When): Promise<SqlStatement>
  /** Takes jobs from a queue, `batch` at a time in each of `lanes` lanes; throwing fails that one job. */
  work<Data extends JobData>(
    queue: Queue,
    how: { batch: number; lanes: number },
    handle: (job: Job<Data>) => Promise<void>,
  ): Promise<void>
  /** Puts a job into a queue at the times of a cron expression in a zone, one for all programs of the installation. */
  schedule(queue: Queue, cron: string, data: JobData, timeZone: string): Promise<void>
  listFailed(limit?: number): Promise<readonly FailedJob[]>
  /** Tries a failed job once more; false when there is none of that id. */
  retry(id: string): Promise<boolean>
  count(): ReturnType<typeof countJobs>
  /** Ends what takes jobs, as if nobody had asked for it yet. */
  letGo(): Promise<void>
  /** Takes no more jobs, waits for those in hand, and leaves what does not end in time to be tried again. */
  stop(): Promise<void>
}

export type JobsOptions = {
  readonly log: Log
  readonly queues: readonly Queue[]
  /** False for a program that only enqueues. */
  readonly supervise?: boolean
  /** How often jobs are looked for; those that this program enqueues are taken at once. */
  readonly pollSeconds?: number
  /** How long a stop waits for jobs in hand. */
  readonly graceSeconds?: number
  /** Told of each job that is given up. */
  readonly onGivenUp?: (queue: string) => void
}

/**
 * The queues, which the migrations made; the program itself changes no table. The library behind them is loaded and started when the first
 * job is put in or asked for, because it would keep the first page waiting; one that could not start is started anew by the next who asks.
 */
export function openJobs(db: Database, options: JobsOptions): Jobs {
  const { log, graceSeconds = 30, pollSeconds = 2 } = options
  let started: Promise<PgBoss> | undefined
  let stopped = false
  const running = async () => {
    if (stopped) throw new Error('The queues of jobs are closed: the program is ending.')
    started ??= startBoss(db, options).catch((error: unknown) => {
      started = undefined
      throw error
    })
    return await started
  }
  const workers = new Map<string, string>()
  const waking = new Set<string>()

  async function letGo(): Promise<void> {
    const boss = await started?.catch(() => undefined)
    started = undefined
    workers.clear()
    await boss?.stop({ graceful: true, timeout: graceSeconds * 1000 })
  }

  /** The transaction that enqueued is about to commit; should it take longer, the next look finds the job. */
  function wakeSoon(boss: PgBoss, queue: string): void {
    const worker = workers.get(queue)
    if (worker === undefined || waking.has(queue)) return
    waking.add(queue)
    setTimeout(() => {
      waking.delete(queue)
      if (workers.get(queue) === worker) boss.notifyWorker(worker)
    }, 25).unref()
  }

  /** The library writes the statement, and somebody else sends it. */
  const enqueuing: Jobs['enqueuing'] = async (queue, data, { subject, after } = {}) => {
    assertPlainData(queue.name, data)
    if (queue.onePerSubject && subject === undefined) throw new Error(`A job for ${queue.name} needs a subject.`)
    let written: SqlStatement | undefined
    const boss = await running()
    await boss.send(queue.name, data, {
      ...(subject === undefined ? {} : { singletonKey: subject }),
      ...(after === undefined ? {} : { startAfter: after }),
      db: {
        executeSql: async (text, values) => {
          written = { name: nameOf(text), text, values: values as unknown[] }
          return notYetSent
        },
      },
    })
    if (!written) throw new Error(`The queue ${queue.name} wrote no statement for its job.`)
    wakeSoon(boss, queue.name)
    return written
  }

  return {
    enqueue: async (tx, queue, data, when) => {
      await tx.query(await enqueuing(queue, data, when))
    },
    enqueuing,
    work: async <Data extends JobData>(
      queue: Queue,
      { batch, lanes }: { batch: number; lanes: number },
      handle: (job: Job<Data>) => Promise<void>,
    ) => {
      const run = async (taken: JobWithMetadata<Data>): Promise<JobResult> => {
        const job = jobInHand(taken)
        try {
          await handle(job)
          return { id: job.id, status: 'completed' }
        } catch (error) {
          log.warn({ queue: queue.name, job: job.id, attempt: job.attempt, err: error }, 'a job failed')
          if (job.isLastAttempt) options.onGivenUp?.(queue.name)
          return { id: job.id, status: 'failed', output: describeError(error) }
        }
      }
      const how = {
        batchSize: batch,
        localConcurrency: lanes,
        burstWhenBatchFull: batch > 1,
        pollingIntervalSeconds: pollSeconds,
        perJobResults: true,
        includeMetadata: true,
      } as const
      const boss = await running()
      workers.set(
        queue.name,
        await boss.work<Data, JobResult[], typeof how>(queue.name, how, (taken) => Promise.all(taken.map(run))),
      )
    },
    schedule: async (queue, cron, data, timeZone) => {
      assertPlainData(queue.name, data)
      const boss = await running()
      await boss.schedule(queue.name, cron, data, { tz: timeZone })
    },
    listFailed: (limit = 100) => findFailedJobs(db, limit),
    retry: async (id) => {
      const queue = await findFailedQueue(db, id)
      if (queue !== undefined) await (await running()).retry(queue, id)
      return queue !== undefined
    },
    count: () => countJobs(db),
    letGo,
    stop: async () => {
      stopped = true
      await letGo()
    },
  }
}

async function startBoss(db: Database, { log, queues, supervise = true }: JobsOptions): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({
    ...db.app.options,
    // The pool hides its password from a copy by spreading.
    ...(db.app.options.password === undefined ? {} : { password: db.app.options.password as string }),
    pipeline: false,
    // A pool of its own: waiting for jobs never takes a connection from somebody who waits for an answer.
    max: 4,
    application_name: `elshi jobs ${process.pid}`,
    migrate: false,
    createSchema: false,
    supervise,
    schedule: supervise,
    registerInstance: false,
    reindex: false,
    persistQueueStats: false,
  } as ConstructorParameters<typeof PgBoss>[0] & object)
  boss.on('error', (err) => log.warn({ err }, 'the queues of jobs had an error'))
  boss.on('warning', () => log.warn({ table: 'pgboss' }, 'the queues of jobs gave a warning'))
  try {
    await boss.start()
    for (const queue of queues) await declare(boss, queue)
    return boss
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined)
    throw error
  }
}

/** A queue that exists takes the settings of this version of the program; only its policy stays as it was made. */
async function declare(boss: PgBoss, queue: Queue): Promise<void> {
  const settings = {
    retryLimit: queue.retries,
    retryDelay: queue.pause,
    retryBackoff: true,
    retryDelayMax: queue.longestPause,
    expireInSeconds: queue.expires,
    // A NOTIFY makes every transaction that holds one wait for the flush of the one before it: 390 commits a second against 980.
    notify: false,
  }
  await boss.createQueue(queue.name, { ...settings, policy: queue.onePerSubject ? 'exclusive' : 'standard' })
  await boss.updateQueue(queue.name, settings)
}

function jobInHand<Data extends JobData>(taken: JobWithMetadata<Data>): Job<Data> {
  return {
    id: taken.id,
    data: taken.data,
    attempt: taken.retryCount + 1,
    isLastAttempt: taken.retryCount >= taken.retryLimit,
    signal: taken.signal,
  }
}

/** To the library a statement that is answered by one row has put its job into the queue. */
const notYetSent = { rows: [{ id: '' }] }

/** The library writes one text for each queue; prepared, it is planned once: 1,100 a second against 650. */
const names = new Map<string, string>()
function nameOf(text: string): string {
  const name = names.get(text) ?? `enqueue-${names.size + 1}`
  names.set(text, name)
  return name
}
