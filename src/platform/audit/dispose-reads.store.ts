// SPDX-License-Identifier: Apache-2.0
/** The end of the record of reads: what is older than its term goes, by two hands, and that it went is written down for good. */
import { randomUUID } from 'node:crypto'
import type { Database, Tx } from '#src/platform/database/index.ts'
import { asDisposal, systemActor } from '#src/platform/database/index.ts'

/** Until when, on which act, by whom. */
export type ReadDisposal = {
  readonly until: Date
  /** The act that sets the term, as the installation was told. */
  readonly basis: string
  readonly requestedBy: string
  readonly approvedBy: string
  readonly at: Date
}

/** What went. `heldSince` is the hour of an alarm that nobody has looked into: nothing from it on may go. */
export type Disposed = { readonly batches: number; readonly entries: number; readonly heldSince?: Date }

/**
 * Disposes of whole batches, oldest first, up to the first that holds anything younger; reasons go with them, and the counts of
 * those hours. The hashes of the batches stay, so that their chain and the signed heads are verified as before.
 */
export async function disposeReads(db: Database, { until, basis, ...more }: ReadDisposal): Promise<Disposed> {
  return await asDisposal(db, systemActor, async (tx) => {
    const { rows: alarms } = await tx.query<{ hour: Date | null }>(
      'SELECT min(hour) AS hour FROM read_alarms WHERE reviewed_at IS NULL AND hour < $1',
      [until],
    )
    const held = alarms[0]?.hour ?? undefined
    const reach = held ?? until
    const { rows } = await tx.query<{ upTo: string; batches: number; entries: number }>(
      `WITH reach AS (
         SELECT coalesce((SELECT min(batch) FROM read_log WHERE at >= $1), (SELECT max(batch) + 1 FROM read_batches), 1) - 1 AS up_to
       ) SELECT up_to AS "upTo", count(DISTINCT l.batch)::integer AS batches, count(l.batch)::integer AS entries
         FROM reach LEFT JOIN read_log l ON l.batch <= up_to GROUP BY up_to`,
      [reach],
    )
    const { upTo = '0', batches = 0, entries = 0 } = rows[0] ?? {}
    const gone = { batches, entries, ...(held && { heldSince: held }) }
    if (entries === 0) return gone
    await tx.query(
      `INSERT INTO read_disposals (id, up_to, until, batches, entries, basis, requested_by, approved_by, disposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [randomUUID(), upTo, reach, batches, entries, basis, more.requestedBy, more.approvedBy, more.at],
    )
    await tx.query('DELETE FROM read_reasons WHERE batch <= $1', [upTo])
    await tx.query('DELETE FROM read_log WHERE batch <= $1', [upTo])
    await tx.query("DELETE FROM read_counts WHERE hour + interval '1 hour' <= $1", [reach])
    return gone
  })
}

/** Up to which batch the entries were disposed of, their term being over; nothing yet is 0. */
export async function disposedUpTo(tx: Tx): Promise<bigint> {
  const { rows } = await tx.query<{ upTo: string }>('SELECT coalesce(max(up_to), 0) AS "upTo" FROM read_disposals')
  return BigInt(rows[0]?.upTo ?? 0)
}
