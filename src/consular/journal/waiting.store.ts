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
  /** Of a thing that waits for several, each by itself, whom this line is about: one of them, or two together with `+` between them. */
  readonly side: string | null
}

export type AskedWaiting = {
  readonly party?: string | undefined
  /** Any of these, alone or beside others on whom the same thing waits. */
  readonly on?: readonly string[] | undefined
  /** Kinds of which a thing may wait for several, each since a day of its own. */
  readonly apart?: readonly string[] | undefined
  /** What begins to wait later does not wait yet. */
  readonly today: string
  readonly most: number
  readonly skip?: number | undefined
}

/** A page of what waits, in the order in which it waits over all pages, and how much does. */
export async function findWaiting(
  tx: Tx,
  { party, on, apart = [], today, most, skip = 0 }: AskedWaiting,
): Promise<{ readonly waiting: readonly Waiting[]; readonly all: number }> {
  const from = `${party === undefined ? 'things' : 'thing_parties'} w`
  const values: unknown[] = [today, apart]
  const place = (value: unknown) => `$${values.push(value)}`
  const inFile = party === undefined ? '' : ` AND w.party = ${place(party)}`
  const asked = on && place(on)
  const isOn =
    asked && `(w.waiting_on = ANY (${asked}::text[]) OR ${among("translate(w.waiting_on, ',', '+')", asked)})`
  const where = `w.waiting_on IS NOT NULL${inFile}${isOn ? ` AND ${isOn}` : ''}`
  const name = `${party === undefined ? 'all' : 'file'}${on === undefined ? '' : '-on'}`
  // Each thing has a line at the day since which it waits. So the first lines are lines of as many first things, and no others are looked
  // at; where one party is asked for, all that wait for several are.
  const first = `SELECT w.kind, w.id, w.waiting_on, w.waiting_since FROM ${from} WHERE ${where} AND ${waits('w.waiting_since')}`
  const inOrder = 'ORDER BY w.waiting_since, w.kind, w.id LIMIT $LIMIT'
  const candidates =
    asked === undefined
      ? `${first} ${inOrder}`
      : `(${first} AND NOT ${SEVERAL} ${inOrder}) UNION ALL (${first} AND ${SEVERAL})`
  const limits = [...values, most, skip, most + skip]
  const { rows } = await tx.query<Waiting>({
    name: `journal-waiting-${name}`,
    text: `SELECT t.kind, t.id, t.sequence, t.is_defined AS "isDefined", t.state, t.about, t.waiting_on AS "waitingOn", l.side,
             to_char(l.since, 'YYYY-MM-DD') AS "waitingSince", to_char(t.due, 'YYYY-MM-DD') AS due
           FROM (SELECT w.kind, w.id, o.side, CASE WHEN o.side IS NULL THEN w.waiting_since ELSE o.since END AS since
                 FROM (${candidates.replaceAll('$LIMIT', `$${limits.length}`)}) AS w
                 LEFT JOIN LATERAL (${SIDES}) AS o ON ${SEVERAL}
                 WHERE ${waits('o.since')}${asked ? ` AND (o.side IS NULL OR ${among('o.side', asked)})` : ''}
                 ORDER BY since, w.kind, w.id, o.side LIMIT $${limits.length - 2} OFFSET $${limits.length - 1}) AS l
           JOIN things t USING (kind, id) ORDER BY l.since, l.kind, l.id, l.side`,
    values: limits,
  })
  if (rows.length < most && (rows.length > 0 || skip === 0)) return { waiting: rows, all: skip + rows.length }
  const { rows: counted } = await tx.query<{ all: number }>({
    name: `journal-count-waiting-${name}`,
    // From an index alone, and what else waits of those that wait for several.
    text: `SELECT ((SELECT count(*) FROM ${from} WHERE ${where} AND ${waits('w.waiting_since')})
             + (SELECT coalesce(sum((SELECT count(*) FROM unnest(string_to_array(w.waiting_on, ',')) AS side
                                     ${asked ? `WHERE ${among('side', asked)}` : ''}) - 1), 0)
                FROM ${from} WHERE ${where} AND ${waits('w.waiting_since')} AND ${SEVERAL}))::integer AS all`,
    values,
  })
  return { waiting: rows, all: Math.max(counted[0]?.all ?? 0, skip + rows.length) }
}

const waits = (day: string) => `(${day} <= $1::date OR ${day} IS NULL)`
const among = (sides: string, asked: string) => `string_to_array(${sides}, '+') && ${asked}::text[]`
const SEVERAL = `(w.kind = ANY ($2::text[]) AND w.waiting_on LIKE '%,%')`

/** On whom a thing waits, each since a day of its own; what an earlier version of the program kept, since the day of the thing. */
const SIDES = `SELECT s.side, CASE WHEN t.outline ? 'waits' THEN
                  (SELECT (one->>'since')::date FROM jsonb_array_elements(t.outline->'waits') AS one WHERE one->>'on' = s.side
                   ORDER BY one->>'since' LIMIT 1)
                ELSE w.waiting_since END AS since
              FROM things t, unnest(string_to_array(w.waiting_on, ',')) AS s (side) WHERE t.kind = w.kind AND t.id = w.id`
