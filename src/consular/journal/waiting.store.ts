// SPDX-License-Identifier: Apache-2.0
// What waits on somebody, oldest first, over all kinds of things: of one file, of all, or on one of whom it is waited for.
import type { Tx } from '#src/platform/database/index.ts'
import type { Thing } from './book.ts'

/** Something that waits on somebody; of a thing that waits for several, each by itself. */
export type Waiting<S = unknown> = Thing<S> & {
  readonly kind: string
  readonly about: readonly string[]
  readonly waitingOn: string
  readonly waitingSince: string | null
  readonly due: string | null
  /** Of a thing that waits for several, whom this line is about. */
  readonly side: string | null
}

export type AskedWaiting = {
  readonly party?: string | undefined
  /** Any of these, alone or beside others on whom the same thing waits. */
  readonly on?: readonly string[] | undefined
  /** What begins to wait later does not wait yet. */
  readonly today: string
  readonly most: number
  readonly skip?: number | undefined
}

/** Alone, or beside others. */
const isOn = (at: string) =>
  `(w.waiting_on = ANY (${at}::text[]) OR string_to_array(w.waiting_on, '+') && ${at}::text[])`

/** A page of what waits, in the order in which it waits over all pages, and how much does. */
export async function findWaiting(
  tx: Tx,
  { party, on, today, most, skip = 0 }: AskedWaiting,
): Promise<{ readonly waiting: readonly Waiting[]; readonly all: number }> {
  const values: unknown[] = [today]
  const place = (value: unknown) => `$${values.push(value)}`
  const mine = on === undefined ? undefined : place(on)
  const file = party === undefined ? '' : ` AND w.party = ${place(party)}`
  const waits = (day: string) => `(${day} <= $1::date OR ${day} IS NULL)`
  // What waits for one stands in the order of an index; the few that wait for several are taken apart beside it.
  const lines = `
    SELECT w.kind, w.id, NULL AS side, w.waiting_since AS since
    FROM ${party === undefined ? 'things' : 'thing_parties'} w
    WHERE w.waiting_on IS NOT NULL${file} AND ${waits('w.waiting_since')}${mine ? ` AND ${isOn(mine)}` : ''}
      AND NOT (w.waiting_on LIKE '%+%' AND EXISTS (${outlined('1')}))
    UNION ALL
    SELECT w.kind, w.id, one."on" AS side, one.since::date AS since
    FROM ${party === undefined ? 'things' : 'thing_parties'} w,
      LATERAL (${outlined(`t.outline->'waits' AS waits`)}) AS o,
      LATERAL jsonb_to_recordset(o.waits) AS one ("on" text, since text)
    WHERE w.waiting_on LIKE '%+%'${file} AND ${waits('one.since::date')}${mine ? ` AND one."on" = ANY (${mine}::text[])` : ''}`
  const name = `${party === undefined ? 'all' : 'file'}${on === undefined ? '' : '-on'}`
  const limits = [...values, most, skip]
  const { rows } = await tx.query<Waiting>({
    name: `journal-waiting-${name}`,
    text: `SELECT t.kind, t.id, t.sequence, t.state, t.about, t.waiting_on AS "waitingOn", l.side,
             to_char(l.since, 'YYYY-MM-DD') AS "waitingSince", to_char(t.due, 'YYYY-MM-DD') AS due
           FROM (SELECT * FROM (${lines}) AS l ORDER BY since, kind, id, side
                 LIMIT $${limits.length - 1} OFFSET $${limits.length}) AS l
           JOIN things t USING (kind, id) ORDER BY l.since, l.kind, l.id, l.side`,
    values: limits,
  })
  if (rows.length < most && (rows.length > 0 || skip === 0)) return { waiting: rows, all: skip + rows.length }
  const { rows: counted } = await tx.query<{ all: number }>({
    name: `journal-count-waiting-${name}`,
    text: `SELECT count(*)::integer AS all FROM (${lines}) AS l`,
    values,
  })
  return { waiting: rows, all: Math.max(counted[0]?.all ?? 0, skip + rows.length) }
}

/** The outline of a thing that waits for several, each by itself; what an earlier version of the program kept has none. */
function outlined(columns: string): string {
  return `SELECT ${columns} FROM things t WHERE t.kind = w.kind AND t.id = w.id AND t.outline ? 'waits'`
}
