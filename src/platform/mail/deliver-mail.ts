// SPDX-License-Identifier: Apache-2.0
import type { Database } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import type { Job, Jobs } from '#src/platform/jobs/index.ts'
import type { Log } from '#src/platform/logging/index.ts'
import type { Metrics } from '#src/platform/metrics/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'
import { mailQueue, mailSweepQueue, openMail } from './mail.ts'
import type { MailServer } from './mail-server.ts'
import { MailFailure, openMailServer } from './mail-server.ts'
import type { LeasedMail } from './outbox.store.ts'
import { leaseMail, listWaiting, noteFailure, noteSent } from './outbox.store.ts'

export type DeliveryOptions = {
  readonly db: Database
  readonly keyring: Keyring
  readonly jobs: Jobs
  readonly settings: Pick<Settings, 'smtpUrl' | 'mailFrom'>
  /** In a demonstration without a mail server, mail goes into the mailbox that everybody may look at. */
  readonly demonstration: boolean
  readonly log: Log
  readonly metrics?: Pick<Metrics, 'count'>
}

/** Begins to deliver what waits. Without a mail server, and outside a demonstration, mail goes on waiting. */
export async function startDelivery(options: DeliveryOptions): Promise<{ stop(): void }> {
  const { db, jobs, log, settings, demonstration } = options
  const server = settings.smtpUrl && settings.mailFrom ? openMailServer(settings.smtpUrl, settings.mailFrom) : undefined
  if (!server && !demonstration) {
    log.warn('mail waits in the outbox, because no mail server is set')
    return { stop: () => undefined }
  }
  await jobs.work<{ mail: string }>(mailQueue, { batch: 1, lanes: 4 }, (job) => deliver(options, server, job))
  await jobs.work(mailSweepQueue, { batch: 1, lanes: 1 }, () => enqueueWaiting(db, jobs))
  await jobs.schedule(mailSweepQueue, '*/10 * * * *', {}, 'UTC')
  await enqueueWaiting(db, jobs)
  return { stop: () => server?.close() }
}

async function deliver(
  options: DeliveryOptions,
  server: MailServer | undefined,
  job: Job<{ mail: string }>,
): Promise<void> {
  const { db, keyring, metrics } = options
  // Two short transactions with the sending between them: a slow mail server holds back nothing but its mail.
  const leased = await asActor(db, systemActor, (tx) => leaseMail(tx, job.data.mail))
  if (!leased) return
  try {
    await server?.send(outgoing(keyring, leased))
  } catch (error) {
    await fail(options, job, error)
    return
  }
  await asActor(db, systemActor, (tx) => noteSent(tx, leased.mail, server ? 'mail-server' : 'mailbox'))
  metrics?.count('mail_sent')
}

async function fail({ db, log, metrics }: DeliveryOptions, job: Job<{ mail: string }>, error: unknown): Promise<void> {
  const { mail } = job.data
  const failure = error instanceof MailFailure ? error : new MailFailure('UNREADABLE', true)
  const givenUp = failure.isFinal || job.isLastAttempt
  await asActor(db, systemActor, (tx) => noteFailure(tx, mail, failure.code, givenUp))
  metrics?.count('mail_failures')
  log.warn(
    { mail, attempt: job.attempt, err: error, state: givenUp ? 'given-up' : 'tried-again' },
    'a mail could not be delivered',
  )
  // Given up, the mail stands in the list of failed mail; the job is done.
  if (!givenUp) throw failure
}

function outgoing(keyring: Keyring, { mail, language, queuedAt, wrapped, sealed }: LeasedMail) {
  return { mail, language, queuedAt, ...openMail(keyring, mail, wrapped, sealed) }
}

/** Gives a job to all mail that waits; where there is one already, the queue leaves the second out. */
async function enqueueWaiting(db: Database, jobs: Jobs): Promise<void> {
  let after: { mail: string; queuedAt: Date } | undefined
  do {
    const from = after
    const waiting = await asReader(db, systemActor, (tx) => listWaiting(tx, from, 500))
    await asActor(db, systemActor, async (tx) => {
      for (const { mail } of waiting) await jobs.enqueue(tx, mailQueue, { mail }, { subject: mail })
    })
    after = waiting.at(-1)
  } while (after)
}
