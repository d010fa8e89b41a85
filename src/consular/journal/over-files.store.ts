// SPDX-License-Identifier: Apache-2.0
// Things over many files at once: what a search finds, what is open or due, the latest of each series.
import type { Tx } from '#src/platform/database/index.ts'
import type { Thing } from './book.ts'

/** Something found by its words. */
export type Found<S = unknown> = Thing<S> & {
  readonly kind: string
  readonly about: readonly string[]
  readonly on: string | null
}

/** Words of which each must begin one of the thing’s; in the files of these parties, where any are named. */
export type ByWords = {
  readonly words: readonly string[]
  readonly parties?: readonly string[] | undefined
  readonly kinds: readonly string[]
  readonly most: number
}

/** What is found by its words, what has the latest day first; by parties alone, what stands in their files. */
export async function findByWords(tx: Tx, { words, parties, kinds, most }: ByWords): Promise<readonly Found[]> {
  const columns = `t.kind, t.id, t.sequence, t.state, t.about, to_char(t.on_day, 'YYYY-MM-DD') AS "on"`
  if (words.length === 0) {
    const { rows } = await tx.query<Found>(
      `SELECT ${columns} FROM (
         SELECT p.kind, p.id, p.on_day FROM unnest($1::text[]) AS party, unnest($2::text[]) AS kind,
           LATERAL (SELECT kind, id, on_day FROM thing_parties WHERE party = party.party AND kind = kind.kind
                    ORDER BY on_day DESC NULLS LAST, id LIMIT $3) AS p) AS p
       JOIN things t USING (kind, id) ORDER BY p.on_day DESC NULLS LAST, kind, id LIMIT $3`,
      [parties ?? [], kinds, most],
    )
    return rows
  }
  // The function finds by an index that row-level security would keep shut, and tells ids; what they stand for is read under it.
  const { rows } = await tx.query<Found>({
    name: 'journal-find-by-words',
    text: `SELECT ${columns} FROM elshi_find_by_words($1::tsquery, $2, $3, $4) AS w JOIN things t USING (kind, id)
           ORDER BY w.on_day DESC NULLS LAST, kind, id`,
    values: [words.map((word) => `'${word}':*`).join(' & '), kinds, parties, most],
  })
  return rows
}

/** Many things of a kind by their ids. */
export async function findThingsOf<S>(tx: Tx, kind: string, ids: readonly string[]): Promise<readonly Thing<S>[]> {
  if (ids.length === 0) return []
  const { rows } = await tx.query<Thing<S>>({
    name: 'journal-find-many',
    text: 'SELECT id, sequence, state FROM things WHERE kind = $1 AND id = ANY ($2::text[])',
    values: [kind, ids],
  })
  return rows
}

/** What to list over the files of several parties. */
export type OverFiles = {
  readonly parties: readonly string[]
  readonly isOpen?: true | undefined
  /** What is due by this day; what has no day is left out. */
  readonly dueUntil?: string | undefined
  /** What stands on a time line on this day or later. */
  readonly since?: string | undefined
  readonly most: number
}

/** Things of a kind in any of the files, each once; what is due soonest first, then what is newest. */
export async function findOverFiles<S>(
  tx: Tx,
  kind: string,
  { parties, isOpen, dueUntil, since, most }: OverFiles,
): Promise<readonly Thing<S>[]> {
  const where = [
    'party = ANY ($1::text[]) AND kind = $2',
    ...(isOpen ? ['is_open'] : []),
    ...(dueUntil === undefined ? [] : ['due <= $4']),
    ...(since === undefined ? [] : [`on_day >= $${dueUntil === undefined ? 4 : 5}`]),
  ].join(' AND ')
  const { rows } = await tx.query<Thing<S>>(
    `SELECT t.id, t.sequence, t.state FROM (
       SELECT id, min(due) AS due, max(on_day) AS on_day FROM thing_parties WHERE ${where}
       GROUP BY id ORDER BY due NULLS LAST, on_day DESC NULLS LAST, id LIMIT $3) AS p
     JOIN things t ON t.kind = $2 AND t.id = p.id ORDER BY p.due NULLS LAST, p.on_day DESC NULLS LAST, p.id`,
    [parties, kind, most, ...[dueUntil, since].filter((day) => day !== undefined)],
  )
  return rows
}

/** A file, and the thing in it to which others belong. */
export type Within = { readonly party: string; readonly within: string }

/** Of each the latest things, and those that have no day. */
export async function findLatest<S>(
  tx: Tx,
  kind: string,
  { of, most }: { readonly of: readonly Within[]; readonly most: number },
): Promise<readonly Thing<S>[]> {
  const own = 'SELECT id FROM thing_parties p WHERE p.party = s.party AND p.kind = $3 AND p.within = s.within'
  const { rows } = await tx.query<Thing<S>>(
    `SELECT DISTINCT ON (t.id) t.id, t.sequence, t.state FROM unnest($1::text[], $2::text[]) AS s (party, within),
       LATERAL ((${own} ORDER BY on_day DESC NULLS LAST, id LIMIT $4) UNION (${own} AND on_day IS NULL LIMIT $4)) AS p
     JOIN things t ON t.kind = $3 AND t.id = p.id ORDER BY t.id`,
    [of.map(({ party }) => party), of.map(({ within }) => within), kind, most],
  )
  return rows
}
