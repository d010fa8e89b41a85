// SPDX-License-Identifier: Apache-2.0
import type { SqlStatement, Tx } from '#src/platform/database/index.ts'

/** How mail leaves: to a mail server, or into the mailbox of a demonstration. */
export type Carrier = 'mail-server' | 'mailbox'

/** A mail that a worker has in hand. */
export type LeasedMail = { mail: string; language: string; wrapped: Buffer; sealed: Buffer; queuedAt: Date }

export type NewMail = {
  mail: string
  about: { post: string; number: number } | undefined
  language: string
  wrapped: Buffer
  sealed: Buffer
  queuedAt: Date
}

export function insertingMail({ mail, about, language, wrapped, sealed, queuedAt }: NewMail): SqlStatement {
  return {
    name: 'queue-mail',
    text: `INSERT INTO mails (mail, post, number, language, wrapped, sealed, queued_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    values: [mail, about?.post, about?.number, language, wrapped, sealed, queuedAt],
  }
}

/** Takes a waiting mail in hand for some minutes; undefined when it is settled, erased, or in another worker's hand. */
export async function leaseMail(tx: Tx, mail: string): Promise<LeasedMail | undefined> {
  const { rows } = await tx.query<LeasedMail>(
    `UPDATE mails SET leased_until = now() + interval '3 minutes', attempts = attempts + 1
     WHERE mail = $1 AND state = 'queued' AND (leased_until IS NULL OR leased_until < now())
     RETURNING mail, language, wrapped, sealed, queued_at AS "queuedAt"`,
    [mail],
  )
  return rows[0]
}

export async function noteSent(tx: Tx, mail: string, carrier: Carrier): Promise<void> {
  await tx.query(
    `UPDATE mails SET state = 'sent', carrier = $2, failure = NULL, leased_until = NULL, settled_at = now() WHERE mail = $1 AND state = 'queued'`,
    [mail, carrier],
  )
}

/** Notes why a delivery failed; the mail goes on waiting unless it is given up. */
export async function noteFailure(tx: Tx, mail: string, failure: string, givenUp: boolean): Promise<void> {
  await tx.query(
    `UPDATE mails SET failure = $2, leased_until = NULL, state = CASE WHEN $3 THEN 'failed' ELSE 'queued' END,
       settled_at = CASE WHEN $3 THEN now() END WHERE mail = $1 AND state = 'queued'`,
    [mail, failure, givenUp],
  )
}

/** Puts a mail that was given up back among the waiting; false when it is not one of those. */
export async function requeueFailed(tx: Tx, mail: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE mails SET state = 'queued', settled_at = NULL WHERE mail = $1 AND state = 'failed'`,
    [mail],
  )
  return rowCount === 1
}

/** Mail that waits in nobody's hand, oldest first. */
export async function listWaiting(
  tx: Tx,
  after: { queuedAt: Date; mail: string } | undefined,
  limit: number,
): Promise<{ mail: string; queuedAt: Date }[]> {
  const { rows } = await tx.query<{ mail: string; queuedAt: Date }>(
    `SELECT mail, queued_at AS "queuedAt" FROM mails
     WHERE state = 'queued' AND (leased_until IS NULL OR leased_until < now()) AND ($1::timestamptz IS NULL OR (queued_at, mail) > ($1, $2::uuid))
     ORDER BY queued_at, mail LIMIT $3`,
    [after?.queuedAt, after?.mail, limit],
  )
  return rows
}

/** A mail's outside: everything but address, subject and text. */
export type MailRecord = {
  mail: string
  post: string | null
  number: number | null
  state: 'queued' | 'sent' | 'failed' | 'erased'
  attempts: number
  failure: string | null
  queuedAt: Date
  settledAt: Date | null
}

const record = `mail, post, number, state, attempts, failure, queued_at AS "queuedAt", settled_at AS "settledAt"`

/** Mail that was given up, or that failed and is tried again, newest first; for the operator, without content. */
export async function listFailedMail(tx: Tx, limit = 100): Promise<readonly MailRecord[]> {
  const { rows } = await tx.query<MailRecord>(
    `SELECT ${record} FROM mails WHERE state = 'failed' OR (state = 'queued' AND failure IS NOT NULL) ORDER BY queued_at DESC LIMIT $1`,
    [limit],
  )
  return rows
}

/** The mail of one case, oldest first, without content. */
export async function listMailOf(
  tx: Tx,
  { post, number }: { post: string; number: number },
): Promise<readonly MailRecord[]> {
  const { rows } = await tx.query<MailRecord>(
    `SELECT ${record} FROM mails WHERE post = $1 AND number = $2 ORDER BY queued_at, mail`,
    [post, number],
  )
  return rows
}

export type BoxedMail = {
  mail: string
  post: string | null
  number: number | null
  wrapped: Buffer
  sealed: Buffer
  sentAt: Date
}

/** What lies in the mailbox of a demonstration, newest first by the time that is shown: an invented mail was queued long before. */
export async function listBoxed(tx: Tx, limit: number, skip: number): Promise<readonly BoxedMail[]> {
  const { rows } = await tx.query<BoxedMail>(
    `SELECT mail, post, number, wrapped, sealed, settled_at AS "sentAt" FROM mails
     WHERE carrier = 'mailbox' AND state = 'sent' ORDER BY settled_at DESC, queued_at DESC, mail LIMIT $1 OFFSET $2`,
    [limit, skip],
  )
  return rows
}

/** Erases address, subject and text of all mail of a case; call it in the role that may erase. Answers how many there were. */
export async function eraseMail(tx: Tx, { post, number }: { post: string; number: number }): Promise<number> {
  const { rowCount } = await tx.query(
    `UPDATE mails SET state = 'erased', wrapped = NULL, sealed = NULL, settled_at = now() WHERE post = $1 AND number = $2 AND state <> 'erased'`,
    [post, number],
  )
  return rowCount ?? 0
}
