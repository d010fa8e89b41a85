// SPDX-License-Identifier: Apache-2.0
// The words of things, of those alone that somebody may see.
import type { Tx } from '#src/platform/database/index.ts'

/** Of how many of the latest things the words are looked through. */
const LATEST = 40
/** How many of the things that begin in one way: of one that is everywhere, a few tell the word. */
const OF_EACH = 20

/** The words of the latest things that have one with such a beginning; what begins as is said first is looked for first. */
export async function findWordsBeginning(
  tx: Tx,
  { beginnings, kinds }: { readonly beginnings: readonly string[]; readonly kinds: readonly string[] },
): Promise<readonly string[]> {
  if (beginnings.length === 0) return []
  // The function tells ids by an index that row-level security would keep shut; the words are read under it.
  const { rows } = await tx.query<{ word: string }>({
    name: 'journal-words-beginning',
    text: `SELECT DISTINCT word FROM (
             SELECT f.kind, f.id FROM unnest($1::tsquery[]) AS beginning, elshi_find_by_words(beginning, $2, NULL, $3) AS f LIMIT $4) AS f
           JOIN thing_words w USING (kind, id), unnest(tsvector_to_array(w.words)) AS word`,
    values: [beginnings.map((beginning) => `'${beginning}':*`), kinds, OF_EACH, LATEST],
  })
  return rows.map(({ word }) => word)
}
