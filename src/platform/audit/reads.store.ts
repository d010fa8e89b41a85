// SPDX-License-Identifier: Apache-2.0
import type { Database, Tx } from '#src/platform/database/index.ts'
import { asActor, systemActor, writerOf } from '#src/platform/database/index.ts'
import type { Subject } from './counted-subjects.ts'
import type { BatchHead, ReadEntry } from './read-record.ts'

/** A reason as it is stored: sealed under a key of its own, with the salt of its commitment. */
export type SealedReason = { wrapped: Buffer; sealed: Buffer; salt: Buffer }

export type Batch = BatchHead & {
  hash: Buffer
  entries: readonly ReadEntry[]
  reasons: readonly (SealedReason | undefined)[]
  /** What was seen and may not be counted yet. */
  subjects: readonly Subject[]
  alarmAt: number
}

// One statement, so that a batch, its entries, the counts and the alarms that follow are stored together or not at all.
// Counted is what is seen for the first time in its hour, and each look that found nothing; applicants see their own cases only.
// An alarm is raised at every post of which the reader saw anything in that hour, once at each.
// Counts are touched in the order of their key: two programs that store at once never wait for each other in a circle.
const statement = `
  WITH head AS (
    INSERT INTO read_batches (writer, sequence, entries, previous, hash) VALUES ($1, $2, $3, $4, $5) RETURNING batch
  ), entry AS (
    SELECT * FROM jsonb_to_recordset($6::jsonb) AS e
      (place integer, at timestamptz, actor text, kind text, roles text[], post text, "subjectKind" text, ids text[], fields text[],
       result text, reason text)
  ), logged AS (
    INSERT INTO read_log (batch, place, at, actor, kind, roles, post, subject_kind, ids, fields, result, reason)
    SELECT head.batch, place, at, actor, kind, roles, post, "subjectKind", ids, fields, result, decode(reason, 'hex') FROM head, entry
  ), explained AS (
    INSERT INTO read_reasons (batch, place, wrapped, sealed, salt)
    SELECT head.batch, place, decode(wrapped, 'hex'), decode(sealed, 'hex'), decode(salt, 'hex')
    FROM head, jsonb_to_recordset($7::jsonb) AS r (place integer, wrapped text, sealed text, salt text)
  ), seen AS (
    INSERT INTO read_subjects (actor, hour, subject)
    SELECT DISTINCT actor, date_trunc('hour', at, 'UTC'), subject
    FROM jsonb_to_recordset($9::jsonb) AS s (actor text, at timestamptz, subject text) ORDER BY 1, 2, 3 ON CONFLICT DO NOTHING RETURNING actor, hour
  ), counted AS (
    INSERT INTO read_counts AS c (actor, hour, ids)
    SELECT actor, hour, count(*) FROM (
      SELECT actor, hour FROM seen
      UNION ALL SELECT actor, date_trunc('hour', at, 'UTC') FROM entry WHERE cardinality(ids) = 0 AND kind <> 'applicant'
    ) AS fresh GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (actor, hour) DO UPDATE SET ids = c.ids + excluded.ids RETURNING actor, hour, ids
  )
  INSERT INTO read_alarms (actor, hour, post, ids, threshold) SELECT c.actor, c.hour, r.post, c.ids, $8
  FROM counted c, LATERAL (SELECT EXISTS (SELECT FROM read_alarms a WHERE a.actor = c.actor AND a.hour = c.hour) AS yet) raised,
    LATERAL unnest(coalesce(
      (SELECT array_agg(DISTINCT s.post) FROM (
         SELECT e.post FROM entry e WHERE e.actor = c.actor AND date_trunc('hour', e.at, 'UTC') = c.hour
         UNION ALL SELECT l.post FROM read_log l
         WHERE NOT raised.yet AND l.actor = c.actor AND l.at >= c.hour AND l.at < c.hour + interval '1 hour'
       ) AS s WHERE s.post IS NOT NULL),
      CASE WHEN raised.yet THEN '{}' ELSE '{*}' END::text[])) AS r (post)
  WHERE c.ids > $8 ORDER BY 1, 2, 3 ON CONFLICT (actor, hour, post) DO NOTHING RETURNING actor, hour, post, ids`

/** Stores a batch; answers with the alarms that it raised. */
export async function storeBatch(
  db: Database,
  batch: Batch,
): Promise<{ actor: string; hour: Date; post: string; ids: number }[]> {
  const entries = batch.entries.map((entry, place) => ({ place, ...entry }))
  const reasons = batch.reasons.flatMap((reason, place) =>
    reason
      ? [
          {
            place,
            wrapped: reason.wrapped.toString('hex'),
            sealed: reason.sealed.toString('hex'),
            salt: reason.salt.toString('hex'),
          },
        ]
      : [],
  )
  const values = [
    batch.writer,
    batch.sequence,
    entries.length,
    Buffer.from(batch.previous, 'hex'),
    batch.hash,
    JSON.stringify(entries),
    JSON.stringify(reasons),
    batch.alarmAt,
    JSON.stringify(batch.subjects),
  ]
  const { rows } = await writerOf(db, systemActor).query<{ actor: string; hour: Date; post: string; ids: number }>({
    name: 'store-read-batch',
    text: statement,
    values,
  })
  return rows
}

/** Forgets which records were seen in hours that are over; how many they were stays. */
export async function forgetSubjects(db: Database, before: Date): Promise<void> {
  await asActor(db, systemActor, (tx) => tx.query('DELETE FROM read_subjects WHERE hour < $1', [before]))
}

/** A stored batch, for the sealer: its hash, and where it stands in the order of commit. */
export type ReadBatch = { batch: string; transaction: string; hash: Buffer; entries: number }

/** Where a reader of batches has come to; undefined before the first. */
export type ReadPosition = Pick<ReadBatch, 'batch' | 'transaction'>

/** Batches after a position, below every transaction still running: none of these can be preceded by a later arrival. */
export async function listReadBatches(
  tx: Tx,
  after: ReadPosition | undefined,
  limit = 1000,
): Promise<readonly ReadBatch[]> {
  const { rows } = await tx.query<ReadBatch>(
    `SELECT batch, transaction::text, hash, entries FROM read_batches
     WHERE (transaction, batch) > ($1::xid8, $2) AND transaction < pg_snapshot_xmin(pg_current_snapshot())
     ORDER BY read_batches.transaction, read_batches.batch LIMIT $3`,
    [after?.transaction ?? '0', after?.batch ?? 0, limit],
  )
  return rows
}

/** A batch with all that the verifier needs to recompute it: what its entries say in canonical form, and how many there are. */
export type WholeBatch = BatchHead & { batch: string; hash: string; count: number; entries: string; found: number }

// Names in their canonical order. PostgreSQL writes as JSON whatever a text or a list holds, so no two entries are written alike; what is
// recorded consists of plain letters, which it writes as RFC 8785 does. Lists sent as JSON to be read and written again took five times as long.
const canonicalEntry = `concat('{"actor":', to_json(actor), ',"at":"', to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  '","fields":', to_json(fields), ',"ids":', to_json(ids), ',"kind":', to_json(kind), ',"post":', coalesce(to_json(post), 'null'),
  ',"reason":', coalesce(to_json(encode(reason, 'hex')), 'null'), ',"result":', to_json(result), ',"roles":', to_json(roles),
  ',"subjectKind":', to_json(subject_kind), '}')`

/** The stored batches with their entries, lowest number first. */
export async function listWholeBatches(tx: Tx, after: string, limit: number): Promise<readonly WholeBatch[]> {
  const { rows } = await tx.query<WholeBatch>(
    `SELECT b.batch, b.writer, b.sequence, encode(b.previous, 'hex') AS previous, encode(b.hash, 'hex') AS hash, b.entries AS count,
       l.entries, l.found
     FROM (SELECT * FROM read_batches WHERE batch > $1 ORDER BY batch LIMIT $2) AS b, LATERAL (
       SELECT coalesce(string_agg(${canonicalEntry}, ',' ORDER BY place), '') AS entries, count(*)::integer AS found
       FROM read_log WHERE read_log.batch = b.batch) AS l
     ORDER BY b.batch`,
    [after, limit],
  )
  return rows
}
