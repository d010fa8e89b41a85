// SPDX-License-Identifier: Apache-2.0
import type { Actor, Database } from '#src/platform/database/index.ts'
import { readerOf } from '#src/platform/database/index.ts'
import type { Book, Said, Thing } from './book.ts'
import type { Latest, OverFiles, Places } from './over-files.store.ts'
import { findLatest, findLatestPlaces, findOverFiles, findThingsOf, findWithYearBefore } from './over-files.store.ts'

type Kept = { readonly db: Database }

/** Many things by their ids; those that the actor may not see are left out. */
export function readThings<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B, unknown>,
  ids: readonly string[],
): Promise<readonly Thing<S>[]> {
  return findThingsOf<S>(readerOf(db, actor), kind, [...new Set(ids)])
}

/** Things in the files of several parties, or of all, each once. */
export function listOverFiles<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B, unknown>,
  asked: OverFiles,
): Promise<readonly Thing<S>[]> {
  return findOverFiles<S>(readerOf(db, actor), kind, asked)
}

/** In outline the latest things within each of some others, and those that have no day. */
export function listLatest<B extends Said, O>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<unknown, B, O>,
  asked: Latest,
): Promise<readonly Thing<O>[]> {
  return findLatest<O>(readerOf(db, actor), kind, asked)
}

/** Of the same some places alone. */
export function listLatestPlaces<S, B extends Said, T>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B, unknown>,
  asked: Latest & { readonly places: Places<T> },
): Promise<readonly Thing<T>[]> {
  return findLatestPlaces(readerOf(db, actor), kind, asked)
}

/** The newest things between two days, each with those of the same other thing a year before. */
export function listWithYearBefore<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B, unknown>,
  asked: { readonly since: string; readonly until: string; readonly most: number },
): Promise<readonly Thing<S>[]> {
  return findWithYearBefore<S>(readerOf(db, actor), kind, asked)
}
