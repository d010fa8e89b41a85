// SPDX-License-Identifier: Apache-2.0
// Reading the log in the order of commit. A serial number may be drawn early and committed late: a follower that remembered
// only the highest serial would never see that event. Therefore the order is (transaction, serial), and nothing is read that a
// transaction still running could precede.
import type { StoredEvent } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'

/** How far a follower has read; decimal texts, because both outgrow a number. */
export type LogPosition = { readonly transaction: string; readonly position: string }

export const LOG_START: LogPosition = { transaction: '0', position: '0' }

export type FollowedEvent = LogPosition & {
  readonly post: string
  readonly number: number
  readonly sequence: number
  readonly hash: Buffer
  readonly event: StoredEvent
}

type Row = LogPosition & { post: string; number: number; sequence: number; hash: Buffer; body: string }

/**
 * The next events that no transaction still running can precede. The order names the columns of the table: a bare name would be that
 * of the text that is answered, and as text 1000 comes before 999.
 */
export async function listEventsAfter(tx: Tx, after: LogPosition, limit: number): Promise<readonly FollowedEvent[]> {
  const { rows } = await tx.query<Row>({
    name: 'list-events-after',
    text: `SELECT transaction::text, position::text, post, number, sequence, hash, body FROM events
           WHERE (transaction, position) > ($1::xid8, $2::bigint) AND transaction < pg_snapshot_xmin(pg_current_snapshot())
           ORDER BY events.transaction, events.position LIMIT $3`,
    values: [after.transaction, after.position, limit],
  })
  return rows.map(({ body, ...row }) => ({ ...row, event: JSON.parse(body) as StoredEvent }))
}

/** Where a follower stands. Its row stays locked until the transaction ends: one program follows at a time. */
export async function findFollower(tx: Tx, name: string): Promise<LogPosition> {
  await tx.query(
    "INSERT INTO followers (name, transaction, position) VALUES ($1, '0', 0) ON CONFLICT ON CONSTRAINT followers_key DO NOTHING",
    [name],
  )
  const { rows } = await tx.query<LogPosition>(
    'SELECT transaction::text, position::text FROM followers WHERE name = $1 FOR UPDATE',
    [name],
  )
  return rows[0] ?? LOG_START
}

export async function moveFollower(tx: Tx, name: string, to: LogPosition): Promise<void> {
  await tx.query('UPDATE followers SET transaction = $2::xid8, position = $3 WHERE name = $1', [
    name,
    to.transaction,
    to.position,
  ])
}
