// SPDX-License-Identifier: Apache-2.0
// The journal a stretch at a time, in the order of kinds and ids: things with their entries and their places in files, what is left of
// them where somebody took parts away.
import type { Tx } from '#src/platform/database/index.ts'
import type { StoredEntry, StoredPlace, Whole } from './check-thing.ts'
import type { ThingHead } from './sealed-things.ts'
import { thingKey, thingLines } from './sealed-things.ts'

type Key = { readonly kind: string; readonly id: string }

/** How many things there are, of all kinds or of some. */
export async function countThings(tx: Tx, kinds?: readonly string[]): Promise<number> {
  const { rows } = await tx.query<{ things: number }>(
    'SELECT count(*)::integer AS things FROM things WHERE $1::text[] IS NULL OR kind = ANY ($1)',
    [kinds],
  )
  return rows[0]?.things ?? 0
}

/** The next things, of all kinds or of some, and the last key among them; the latter is absent at the end. */
export async function listWhole(
  tx: Tx,
  {
    after,
    most,
    kinds = null,
  }: { readonly after: Key; readonly most: number; readonly kinds?: readonly string[] | null },
): Promise<{ readonly things: readonly Whole[]; readonly upTo: Key | undefined }> {
  const { rows: keys } = await tx.query<Key>({
    name: 'journal-whole-keys',
    text: `SELECT kind, id FROM (
             (SELECT kind, id FROM things WHERE (kind, id) > ($1, $2) AND ($4::text[] IS NULL OR kind = ANY ($4))
              ORDER BY kind, id LIMIT $3)
             UNION (SELECT DISTINCT kind, id FROM entries WHERE (kind, id) > ($1, $2) AND ($4::text[] IS NULL OR kind = ANY ($4))
              ORDER BY kind, id LIMIT $3)) AS k
           ORDER BY kind, id LIMIT $3`,
    values: [after.kind, after.id, most, kinds],
  })
  const upTo = keys.length < most ? undefined : keys.at(-1)
  return { things: await wholeOf(tx, keys), upTo }
}

/** All that is stored of some things. */
export async function wholeOf(tx: Tx, keys: readonly Key[]): Promise<readonly Whole[]> {
  const values = [keys.map(({ kind }) => kind), keys.map(({ id }) => id)]
  const wanted = 'unnest($1::text[], $2::text[]) AS k (kind, id)'
  const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`
  const place = (of: string) =>
    `${of}.compartment, within, ${day(`${of}.on_day`)} AS "on", ${day('due')} AS due, is_open AS "isOpen",
     waiting_on AS "waitingOn", ${day('waiting_since')} AS "waitingSince"`
  const [things, entries, places] = await Promise.all([
    tx.query<Key & Omit<NonNullable<Whole['thing']>, 'line'> & NonNullable<Whole['thing']>['line']>({
      name: 'journal-whole-things',
      text: `SELECT t.kind, t.id, sequence, hash, state, outline, is_defined AS "isDefined", t.about, ${place('t')},
               coalesce((SELECT tsvector_to_array(words) FROM thing_words w WHERE w.kind = t.kind AND w.id = t.id
                 AND w.compartment = t.compartment AND w.about = t.about AND w.on_day IS NOT DISTINCT FROM t.on_day), '{}') AS words
             FROM ${wanted} JOIN things t USING (kind, id)`,
      values,
    }),
    tx.query<Key & StoredEntry>({
      name: 'journal-whole-entries',
      text: `SELECT kind, id, sequence, compartment, command_id AS "commandId", by,
               to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt", body, previous, hash
             FROM ${wanted} JOIN entries USING (kind, id) ORDER BY kind, id, sequence`,
      values,
    }),
    tx.query<Key & StoredPlace>({
      name: 'journal-whole-places',
      text: `SELECT kind, id, party, ${place('p')} FROM ${wanted} JOIN thing_parties p USING (kind, id)`,
      values,
    }),
  ])
  const all = new Map(keys.map((key) => [thingKey(key.kind, key.id), { ...key, entries: [], places: [] } as Collected]))
  for (const { kind, id, sequence, hash, state, outline, isDefined, ...line } of things.rows) {
    const one = all.get(thingKey(kind, id))
    if (one) one.thing = { sequence, hash, state, outline, isDefined, line }
  }
  for (const { kind, id, ...entry } of entries.rows) all.get(thingKey(kind, id))?.entries.push(entry)
  for (const { kind, id, ...one } of places.rows) all.get(thingKey(kind, id))?.places.push(one)
  return [...all.values()]
}

type Collected = Key & { thing?: NonNullable<Whole['thing']>; entries: StoredEntry[]; places: StoredPlace[] }

/** How far a follower of the journal has read: by the order of commit. */
type Position = { readonly transaction: string; readonly position: string }

/** The newest heads of the things of which something was recorded since a position, as lines, and how far that reaches. */
export async function listMovedThings(
  tx: Tx,
  after: Position,
  limit: number,
): Promise<{ readonly lines: readonly string[]; readonly upTo: Position | undefined }> {
  const { rows } = await tx.query<ThingHead & Position>({
    name: 'journal-moved-heads',
    text: `SELECT transaction::text, position::text, kind, id, sequence, hash FROM entries
           WHERE (transaction, position) > ($1::xid8, $2::bigint) AND transaction < pg_snapshot_xmin(pg_current_snapshot())
           ORDER BY entries.transaction, entries.position LIMIT $3`,
    values: [after.transaction, after.position, limit],
  })
  const newest = new Map<string, ThingHead>()
  for (const { kind, id, sequence, hash } of rows) {
    const known = newest.get(thingKey(kind, id))
    if (!known || known.sequence < sequence) newest.set(thingKey(kind, id), { kind, id, sequence, hash })
  }
  const last = rows.at(-1)
  return {
    lines: [...newest.values()].flatMap(thingLines),
    upTo: last && { transaction: last.transaction, position: last.position },
  }
}
