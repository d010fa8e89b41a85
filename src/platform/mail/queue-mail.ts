// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import type { Clock } from '#src/platform/clock/index.ts'
import { systemClock } from '#src/platform/clock/index.ts'
import type { SqlStatement, Tx } from '#src/platform/database/index.ts'
import { allOf } from '#src/platform/database/index.ts'
import type { Jobs } from '#src/platform/jobs/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import type { Mail, MailContent } from './mail.ts'
import { mailQueue, openMail, sealMail } from './mail.ts'
import { insertingMail, listBoxed, requeueFailed } from './outbox.store.ts'

/** What queueing needs beside the transaction. */
export type Outbox = { readonly keyring: Keyring; readonly jobs: Jobs; readonly clock?: Clock }

/** Queues a mail in the caller's transaction: it is sent once that commits, and never otherwise. Answers its id. */
export async function queueMail(tx: Tx, outbox: Outbox, mail: Mail): Promise<string> {
  const { id, statements } = await queueing(outbox, mail)
  await allOf(statements.map((statement) => tx.query(statement)))
  return id
}

/** The statements that do so, for a transaction that is about to end. */
export async function queueing(
  { keyring, jobs, clock = systemClock }: Outbox,
  mail: Mail,
): Promise<{ readonly id: string; readonly statements: readonly SqlStatement[] }> {
  const id = randomUUID()
  const row = { mail: id, about: mail.about, language: mail.language, ...sealMail(keyring, id, mail) }
  const job = await jobs.enqueuing(mailQueue, { mail: id }, { subject: id })
  return { id, statements: [insertingMail({ ...row, queuedAt: clock.now() }), job] }
}

/** Tries a mail that was given up once more; false when it is not one of those. */
export async function retryMail(tx: Tx, jobs: Jobs, mail: string): Promise<boolean> {
  const waits = await requeueFailed(tx, mail)
  if (waits) await jobs.enqueue(tx, mailQueue, { mail }, { subject: mail })
  return waits
}

/** A mail in the mailbox of a demonstration, open. */
export type MailboxEntry = MailContent & { mail: string; post: string | null; number: number | null; sentAt: Date }

/** The mailbox of a demonstration, newest first. Elsewhere it is empty. */
export async function listMail(tx: Tx, keyring: Keyring, limit = 100, skip = 0): Promise<readonly MailboxEntry[]> {
  const boxed = await listBoxed(tx, limit, skip)
  return boxed.map(({ wrapped, sealed, ...outside }) => ({
    ...outside,
    ...openMail(keyring, outside.mail, wrapped, sealed),
  }))
}
