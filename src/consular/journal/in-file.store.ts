// SPDX-License-Identifier: Apache-2.0
// A page of what stands in a party’s file, or in all of them, in the order of an index, and how many there are.
import type { Tx } from '#src/platform/database/index.ts'
import type { Thing } from './book.ts'

/** What to list. */
export type InFile = {
  readonly kind: string
  /** Over all files, where none is named. */
  readonly party?: string | undefined
  readonly isOpen?: boolean | undefined
  readonly within?: string | undefined
  /**
   * By the day on the time line, newest first; what is due soonest first, then what has no day; or what has waited longest for somebody
   * first, then what waits for nobody.
   */
  readonly order: 'newest' | 'due' | 'waiting'
  readonly most: number
  readonly skip?: number | undefined
  /** Nobody asks how many there are: `all` says how many were found. */
  readonly isUncounted?: true
}

const orders = {
  newest: 'on_day DESC NULLS LAST, id',
  due: 'due, id',
  waiting: '(waiting_on IS NULL), waiting_since, id',
} as const

/** Things of a kind in a party’s file, and how many there are in all: counted only where they do not all stand on the page. */
export async function findInFile<S>(
  tx: Tx,
  asked: InFile & { readonly as?: 'state' | 'outline' },
): Promise<{ readonly things: readonly Thing<S>[]; readonly all: number }> {
  const { kind, party, isOpen, within, order, most, skip = 0, isUncounted, as = 'state' } = asked
  // Said in the words of the index, and named, so that its plan is made once.
  const open = isOpen === undefined ? '' : ` AND ${isOpen ? '' : 'NOT '}is_open`
  const values = [kind, party, within].filter((value) => value !== undefined)
  const at = values.length
  const from = party === undefined ? 'things' : 'thing_parties'
  const inFile = party === undefined ? '' : ' AND party = $2'
  const belongs = within === undefined ? '' : ` AND within = $${at}`
  const where = `kind = $1${inFile}${open}${belongs}`
  const name = `${from}-${order}-${as}${open}${belongs}`.replaceAll(/[^a-z_]+/g, '-')
  const { rows } = await tx.query<Thing<S>>({
    name: `journal-file-${name}`,
    text: `SELECT t.id, t.sequence, t.is_defined AS "isDefined", ${stateAs(as)} AS state
      FROM (SELECT id, row_number() OVER (ORDER BY ${orders[order]}) AS place FROM ${from} WHERE ${where}
            ORDER BY ${orders[order]} LIMIT $${at + 1} OFFSET $${at + 2}) AS p
      JOIN things t ON t.kind = $1 AND t.id = p.id ORDER BY p.place`,
    values: [...values, most, skip],
  })
  const isEnd = rows.length < most && (rows.length > 0 || skip === 0)
  if (isEnd || isUncounted) return { things: rows, all: skip + rows.length }
  const { rows: counted } = await tx.query<{ all: number }>({
    name: `journal-count-${name}`,
    text: `SELECT count(*)::integer AS all FROM ${from} WHERE ${where}`,
    values,
  })
  return { things: rows, all: counted[0]?.all ?? 0 }
}

/** What the newest things of a kind in a file stand within, of those alone whose field names a key and that lack another field. */
export type Marked = {
  readonly kind: string
  readonly party: string
  readonly field: string
  readonly names: string
  readonly lacks: string
  readonly most: number
}

/**
 * What stands newest comes first, each once: PostgreSQL looks through the things, and none of them travels. The list of
 * places is asked for ids alone: with what they stand within, PostgreSQL reads the whole file from another index and puts it in order.
 */
export async function findWithinMarked(tx: Tx, asked: Marked): Promise<readonly string[]> {
  const { kind, party, field, names, lacks, most } = asked
  const { rows } = await tx.query<{ within: string }>({
    name: 'journal-file-within-marked',
    text: `SELECT t.within
      FROM (SELECT id, row_number() OVER (ORDER BY ${orders.newest}) AS place FROM thing_parties
            WHERE kind = $1 AND party = $2 ORDER BY ${orders.newest} LIMIT $6) AS p,
        LATERAL (SELECT within, state FROM things WHERE kind = $1 AND id = p.id OFFSET 0) AS t
      WHERE t.within IS NOT NULL AND t.state -> $3 ? $4 AND NOT t.state ? $5
      GROUP BY t.within ORDER BY min(p.place)`,
    values: [kind, party, field, names, lacks, most],
  })
  return rows.map(({ within }) => within)
}

/** A thing in outline, where its book has outlines and it was kept in one. */
export const stateAs = (as: 'state' | 'outline') => (as === 'state' ? 't.state' : 'coalesce(t.outline, t.state)')
