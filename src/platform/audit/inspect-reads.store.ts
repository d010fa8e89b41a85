// SPDX-License-Identifier: Apache-2.0
/** What the inspector sees of the record of reads; row-level security shows it to nobody else. */
import type { Tx } from '#src/platform/database/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { open } from '#src/platform/sealing/index.ts'
import { reasonPlace } from './read-log.ts'

/** What to look for; several conditions narrow together. */
export type ReadFilter = {
  actor?: string | undefined
  post?: string | undefined
  subjectKind?: string | undefined
  /** Who read this one record? */
  id?: string | undefined
  from?: Date | undefined
  until?: Date | undefined
  /** Where the page before ended. */
  before?: { batch: string; place: number } | undefined
  limit?: number | undefined
}

/** A recorded read. `reason` is `erased` when it was given and is gone. */
export type RecordedRead = {
  batch: string
  place: number
  at: Date
  actor: string
  kind: string
  roles: readonly string[]
  post: string | null
  subjectKind: string
  ids: readonly string[]
  fields: readonly string[]
  result: string
  reason: { text: string } | 'erased' | undefined
}

type Row = Omit<RecordedRead, 'reason'> & { commitment: string | null; wrapped: Buffer | null; sealed: Buffer | null }

/** Recorded reads, newest first, as far as the transaction's actor may inspect. */
export async function listReads(tx: Tx, keyring: Keyring, filter: ReadFilter): Promise<readonly RecordedRead[]> {
  const { rows } = await tx.query<Row>(
    `SELECT l.batch, l.place, l.at, l.actor, l.kind, l.roles, l.post, l.subject_kind AS "subjectKind", l.ids, l.fields, l.result,
       encode(l.reason, 'hex') AS commitment, r.wrapped, r.sealed
     FROM read_log l LEFT JOIN read_reasons r ON r.batch = l.batch AND r.place = l.place
     WHERE ($1::text IS NULL OR l.actor = $1) AND ($2::text IS NULL OR l.post = $2) AND ($3::text IS NULL OR l.subject_kind = $3)
       AND ($4::text IS NULL OR l.ids @> ARRAY[$4]) AND ($5::timestamptz IS NULL OR l.at >= $5)
       AND ($6::timestamptz IS NULL OR l.at < $6) AND ($7::bigint IS NULL OR (l.batch, l.place) < ($7, $8::integer))
     ORDER BY l.batch DESC, l.place DESC LIMIT $9`,
    [
      filter.actor,
      filter.post,
      filter.subjectKind,
      filter.id,
      filter.from,
      filter.until,
      filter.before?.batch,
      filter.before?.place,
      Math.min(filter.limit ?? 100, 1000),
    ],
  )
  return rows.map(({ commitment, wrapped, sealed, ...read }) => ({
    ...read,
    reason: reasonOf(keyring, commitment, wrapped, sealed),
  }))
}

/** Whether this reader gave a reason for this record since then; asked by the program itself. */
export async function gaveReason(
  tx: Tx,
  { actor, id, since }: { readonly actor: string; readonly id: string; readonly since: Date },
): Promise<boolean> {
  const { rows } = await tx.query<{ given: boolean }>(
    `SELECT EXISTS (
       SELECT FROM read_log WHERE actor = $1 AND at >= $2 AND ids @> ARRAY[$3] AND reason IS NOT NULL
     ) AS given`,
    [actor, since, id],
  )
  return rows[0]?.given ?? false
}

/** An alarm about reading in mass, and who looked into it. */
export type RaisedAlarm = {
  actor: string
  hour: Date
  /** The post whose records were read; `*` when they are no post’s. */
  post: string
  /** How many records by the moment of the alarm, and by the end of that hour. */
  ids: number
  total: number
  threshold: number
  raisedAt: Date
  reviewedBy: string | null
  reviewedAt: Date | null
}

/** Alarms of the posts that the transaction’s actor inspects, those not yet looked into first, newest first. */
export async function listReadAlarms(tx: Tx, limit = 100): Promise<readonly RaisedAlarm[]> {
  const { rows } = await tx.query<RaisedAlarm>(
    `SELECT a.actor, a.hour, a.post, a.ids, coalesce(c.ids, a.ids) AS total, a.threshold, a.raised_at AS "raisedAt",
       a.reviewed_by AS "reviewedBy", a.reviewed_at AS "reviewedAt"
     FROM read_alarms a LEFT JOIN read_counts c ON c.actor = a.actor AND c.hour = a.hour
     ORDER BY (a.reviewed_at IS NULL) DESC, a.hour DESC, a.actor, a.post LIMIT $1`,
    [limit],
  )
  return rows
}

/** Notes that an inspector looked into an alarm; false when there is none open, or it concerns the inspector. */
export async function reviewReadAlarm(
  tx: Tx,
  alarm: { actor: string; hour: Date; post: string },
  review: { by: string; at: Date },
): Promise<boolean> {
  if (alarm.actor === review.by) return false
  const { rowCount } = await tx.query(
    `UPDATE read_alarms SET reviewed_by = $4, reviewed_at = $5 WHERE actor = $1 AND hour = $2 AND post = $3 AND reviewed_at IS NULL`,
    [alarm.actor, alarm.hour, alarm.post, review.by, review.at],
  )
  return rowCount === 1
}

function reasonOf(
  keyring: Keyring,
  commitment: string | null,
  wrapped: Buffer | null,
  sealed: Buffer | null,
): RecordedRead['reason'] {
  if (commitment === null) return undefined
  if (!wrapped || !sealed) return 'erased'
  return { text: open(keyring.unwrap(wrapped, 'reads'), sealed, reasonPlace(commitment)).toString() }
}
