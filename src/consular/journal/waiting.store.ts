// SPDX-License-Identifier: Apache-2.0
// What waits on somebody, oldest first, over all kinds of things: of one file, of all, or on one of whom it is waited for.
import type { Tx } from '#src/platform/database/index.ts'
import type { Thing } from './book.ts'

/** Something that waits on somebody. */
export type Waiting<S = unknown> = Thing<S> & {
  readonly kind: string
  readonly about: readonly string[]
  readonly waitingOn: string
  readonly waitingSince: string | null
  readonly due: string | null
}

export type AskedWaiting = {
  readonly party?: string | undefined
  /** Any of these, alone or beside others on whom the same thing waits. */
  readonly on?: readonly string[] | undefined
  readonly most: number
  readonly skip?: number | undefined
}

/** Alone, or beside others. */
const isOn = (at: number) => `(waiting_on = ANY ($${at}::text[]) OR string_to_array(waiting_on, '+') && $${at}::text[])`

/** A page of what waits, and how much does. */
export async function findWaiting(
  tx: Tx,
  { party, on, most, skip = 0 }: AskedWaiting,
): Promise<{ readonly waiting: readonly Waiting[]; readonly all: number }> {
  const from = party === undefined ? 'things' : 'thing_parties'
  const where = [
    'waiting_on IS NOT NULL',
    ...(party === undefined ? [] : ['party = $1']),
    ...(on === undefined ? [] : [isOn(party === undefined ? 1 : 2)]),
  ].join(' AND ')
  const values = [party, on].filter((value) => value !== undefined)
  const name = `${from}${on === undefined ? '' : '-on'}`
  const { rows } = await tx.query<Waiting>({
    name: `journal-waiting-${name}`,
    text: `SELECT t.kind, t.id, t.sequence, t.state, t.about, t.waiting_on AS "waitingOn",
             to_char(t.waiting_since, 'YYYY-MM-DD') AS "waitingSince", to_char(t.due, 'YYYY-MM-DD') AS due
           FROM (SELECT kind, id FROM ${from} WHERE ${where} ORDER BY waiting_since, kind, id
                 LIMIT $${values.length + 1} OFFSET $${values.length + 2}) AS w
           JOIN things t USING (kind, id) ORDER BY t.waiting_since, t.kind, t.id`,
    values: [...values, most, skip],
  })
  if (rows.length < most && (rows.length > 0 || skip === 0)) return { waiting: rows, all: skip + rows.length }
  const { rows: counted } = await tx.query<{ all: number }>({
    name: `journal-count-waiting-${name}`,
    // From the index of files alone; what stands in two of them counts once.
    text: `SELECT count(*)::integer AS all FROM (SELECT DISTINCT kind, id FROM thing_parties WHERE ${where}) AS w`,
    values,
  })
  return { waiting: rows, all: Math.max(counted[0]?.all ?? 0, skip + rows.length) }
}
