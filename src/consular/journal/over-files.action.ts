// SPDX-License-Identifier: Apache-2.0
import type { Actor, Database } from '#src/platform/database/index.ts'
import { readerOf } from '#src/platform/database/index.ts'
import type { Book, Said, Thing } from './book.ts'
import type { ByWords, Found, OverFiles, Within } from './over-files.store.ts'
import { findByWords, findLatest, findOverFiles, findThingsOf } from './over-files.store.ts'

type Kept = { readonly db: Database }

/** What is found by its words, over the kinds that are named: each word begins one of the thing’s, in whatever language. */
export function search({ db }: Kept, actor: Actor, asked: ByWords): Promise<readonly Found[]> {
  return findByWords(readerOf(db, actor), asked)
}

/** Many things by their ids; those that the actor may not see are left out. */
export function readThings<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B>,
  ids: readonly string[],
): Promise<readonly Thing<S>[]> {
  return findThingsOf<S>(readerOf(db, actor), kind, [...new Set(ids)])
}

/** Things in the files of several parties, each once. */
export function listOverFiles<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B>,
  asked: OverFiles,
): Promise<readonly Thing<S>[]> {
  return findOverFiles<S>(readerOf(db, actor), kind, asked)
}

/** The latest things within each of some others, and those that have no day. */
export function listLatest<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B>,
  asked: { readonly of: readonly Within[]; readonly most: number },
): Promise<readonly Thing<S>[]> {
  return findLatest<S>(readerOf(db, actor), kind, asked)
}
