// SPDX-License-Identifier: Apache-2.0
// Things found by their words, and words to look for instead where there is nothing.
import type { Actor, Database } from '#src/platform/database/index.ts'
import { readerOf } from '#src/platform/database/index.ts'
import { beginningsOf, comparable, nearest, slipsOf } from '#src/standards/spelling/index.ts'
import { findWordsBeginning } from './near-words.store.ts'
import type { ByWords, Found } from './over-files.store.ts'
import { findByWords } from './over-files.store.ts'

/** Words as a search compares them. */
export { searchedWords as wordsOf } from './searched-words.ts'

type Kept = { readonly db: Database }

/** What is found by its words, over the kinds that are named: each word begins one of the thing’s, in whatever language. */
export function find({ db }: Kept, actor: Actor, asked: ByWords): Promise<readonly Found[]> {
  return findByWords(readerOf(db, actor), asked)
}

const MOST = 3

/** Of the words of what the actor may see, those that may have been meant by one that begins none: a slip away first, then with another ending. */
export async function near(
  { db }: Kept,
  actor: Actor,
  { word, kinds }: { readonly word: string; readonly kinds: readonly string[] },
): Promise<readonly string[]> {
  const reader = readerOf(db, actor)
  const among = async (beginnings: readonly string[]) =>
    nearest(word, comparable(await findWordsBeginning(reader, { beginnings, kinds })), MOST)
  const sameBeginning = await among(beginningsOf(word))
  return sameBeginning.length > 0 ? sameBeginning : among(slipsOf(word))
}
