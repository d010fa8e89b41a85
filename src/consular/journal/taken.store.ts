// SPDX-License-Identifier: Apache-2.0
// What stands in the journal from an earlier start: the definitions that were taken, and by which numbers things were folded.
import type { Tx } from '#src/platform/database/index.ts'
import type { Book, Said } from './book.ts'

/** What stands of a kind of thing. */
export type TakenOfKind = {
  /** The number by which its things were folded; null where an earlier version of the program kept none. */
  readonly fold: number | null
  /** The last definition taken of each thing, by its id: the digest that its command is named after. */
  readonly said: ReadonlyMap<string, string>
}

/** What stands of each kind of thing, in one question. */
export async function findTaken(tx: Tx): Promise<ReadonlyMap<string, TakenOfKind>> {
  const { rows } = await tx.query<{ kind: string; fold: number | null; said: Record<string, string> | null }>({
    name: 'journal-taken',
    text: `SELECT kind, fold, said FROM folds FULL JOIN (
             SELECT kind, json_object_agg(id, command) AS said FROM (
               SELECT DISTINCT ON (kind, id) kind, id, substring(command_id FROM '^(.*):[0-9]+$') AS command FROM entries
               WHERE by = 'system' AND starts_with(command_id, 'defined:') ORDER BY kind, id, sequence DESC) latest
             GROUP BY kind) defined USING (kind)`,
  })
  return new Map(rows.map(({ kind, fold, said }) => [kind, { fold, said: new Map(Object.entries(said ?? {})) }]))
}

/** Keeps by which numbers the things of these kinds are folded now. */
export async function keepFolds(tx: Tx, books: readonly Pick<Book<unknown, Said>, 'kind' | 'fold'>[]): Promise<void> {
  await tx.query({
    name: 'journal-keep-folds',
    text: `INSERT INTO folds (kind, fold) SELECT kind, fold FROM unnest($1::text[], $2::integer[]) AS f (kind, fold)
           ON CONFLICT (kind) DO UPDATE SET fold = excluded.fold WHERE folds.fold <> excluded.fold`,
    values: [books.map(({ kind }) => kind), books.map(({ fold }) => fold)],
  })
}
