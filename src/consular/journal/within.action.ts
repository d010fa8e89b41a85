// SPDX-License-Identifier: Apache-2.0
// Things within others: how many there are, and within which others some of them stand.
import type { Actor, Database } from '#src/platform/database/index.ts'
import { readerOf } from '#src/platform/database/index.ts'
import { countBegun, countBegunWaiting } from './begun.store.ts'
import type { Book, Said } from './book.ts'
import type { Marked } from './in-file.store.ts'
import { findWithinMarked } from './in-file.store.ts'
import type { Within } from './over-files.store.ts'
import { countIn } from './over-files.store.ts'

type Kept = { readonly db: Database }

/** How many things stand within each of some others, in the order asked. */
export function count<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B, unknown>,
  of: readonly Within[],
): Promise<readonly number[]> {
  return countIn(readerOf(db, actor), kind, of)
}

/** How many things of a kind accounts began, in a party’s file or in all. */
export function countOfAccounts<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B, unknown>,
  asked: { readonly party?: string | undefined; readonly isOpen?: boolean | undefined },
): Promise<number> {
  return countBegun(readerOf(db, actor), { ...asked, kind })
}

/** How many lines of what waits are of things that accounts began. */
export function countWaitingOfAccounts(
  { db }: Kept,
  actor: Actor,
  asked: { readonly party?: string | undefined; readonly apart?: readonly string[]; readonly today: string },
): Promise<number> {
  return countBegunWaiting(readerOf(db, actor), asked)
}

/** Within what the newest things of a kind in a party’s file stand, of those that are marked so: none of them is read out. */
export function ofMarked<S, B extends Said>(
  { db }: Kept,
  actor: Actor,
  { kind }: Book<S, B, unknown>,
  asked: Omit<Marked, 'kind'> & { readonly field: keyof S & string; readonly lacks: keyof S & string },
): Promise<readonly string[]> {
  return findWithinMarked(readerOf(db, actor), { ...asked, kind })
}
