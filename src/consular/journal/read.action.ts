// SPDX-License-Identifier: Apache-2.0
import type { Actor, Database } from '#src/platform/database/index.ts'
import { readerOf } from '#src/platform/database/index.ts'
import type { Book, Entry, Said, Thing } from './book.ts'
import type { InFile } from './in-file.store.ts'
import { findInFile } from './in-file.store.ts'
import { findEntries, findThing, findThings } from './journal.store.ts'
import type { AskedWaiting, Waiting } from './waiting.store.ts'
import { findWaiting } from './waiting.store.ts'

type Kept = { readonly db: Database }

/** One thing; undefined when there is none that the actor may see. */
export function readThing<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B, unknown>,
  id: string,
): Promise<Thing<S> | undefined> {
  return findThing<S>(readerOf(db, actor), kind, id)
}

/** What was recorded of a thing, in order; empty when there is none that the actor may see. */
export function readEntries<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B, unknown>,
  id: string,
): Promise<readonly Entry<B>[]> {
  return findEntries<B>(readerOf(db, actor), kind, id)
}

/** Every thing of a kind that the actor may see. */
export function listThings<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B, unknown>,
): Promise<readonly Thing<S>[]> {
  return findThings<S>(readerOf(db, actor), kind)
}

/** A page of things of a kind in a party’s file, and how many there are in all. */
export function listInFile<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B, unknown>,
  asked: Omit<InFile, 'kind'>,
): Promise<{ readonly things: readonly Thing<S>[]; readonly all: number }> {
  return findInFile<S>(readerOf(db, actor), { ...asked, kind })
}

/** The same in outline: what long lists ask of a thing. */
export function outlineFile<B extends Said, O>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<unknown, B, O>,
  asked: Omit<InFile, 'kind'>,
): Promise<{ readonly things: readonly Thing<O>[]; readonly all: number }> {
  return findInFile<O>(readerOf(db, actor), { ...asked, kind, as: 'outline' })
}

/** A page of what waits on somebody, oldest first, over all kinds of things. */
export function listWaiting(
  { db }: Kept,
  actor: Actor,
  asked: AskedWaiting,
): Promise<{ readonly waiting: readonly Waiting[]; readonly all: number }> {
  return findWaiting(readerOf(db, actor), asked)
}
