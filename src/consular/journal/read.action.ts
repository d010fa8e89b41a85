// SPDX-License-Identifier: Apache-2.0
import type { Actor, Database } from '#src/platform/database/index.ts'
import { asReader, readerOf } from '#src/platform/database/index.ts'
import type { Book, Entry, Said, Thing } from './book.ts'
import type { InFile, Waiting } from './journal.store.ts'
import { findEntries, findInFile, findThing, findThings, findWaiting } from './journal.store.ts'

type Kept = { readonly db: Database }

/** One thing; undefined when there is none that the actor may see. */
export function readThing<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B>,
  id: string,
): Promise<Thing<S> | undefined> {
  return findThing<S>(readerOf(db, actor), kind, id)
}

/** What was recorded of a thing, in order; empty when there is none that the actor may see. */
export function readEntries<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B>,
  id: string,
): Promise<readonly Entry<B>[]> {
  return findEntries<B>(readerOf(db, actor), kind, id)
}

/** Every thing of a kind that the actor may see. */
export function listThings<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B>,
): Promise<readonly Thing<S>[]> {
  return findThings<S>(readerOf(db, actor), kind)
}

/** Things of a kind in a party’s file, and how many there are in all. */
export function listInFile<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B>,
  asked: Omit<InFile, 'kind'>,
): Promise<{ readonly things: readonly Thing<S>[]; readonly all: number }> {
  return asReader(db, actor, (tx) => findInFile<S>(tx, { ...asked, kind }))
}

/** What waits on somebody, oldest first, over all kinds of things. */
export function listWaiting(
  { db }: Kept,
  actor: Actor,
  asked: { readonly party?: string | undefined; readonly on?: string | undefined; readonly most: number },
): Promise<readonly Waiting[]> {
  return findWaiting(readerOf(db, actor), asked)
}
