// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto'
import { canonicalText } from '#src/consular/proof/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import type { Book, Said } from './book.ts'
import { holdThings, keepThings } from './journal.store.ts'
import type { Journal } from './record.action.ts'
import { move } from './record.action.ts'
import type { TakenOfKind } from './taken.store.ts'
import { findTaken } from './taken.store.ts'

/** So many definitions go into one statement; all of them into one transaction. */
const AT_ONCE = 1000

/** What the definitions of the home state say of a thing. */
export type Defined<B extends Said> = { readonly id: string; readonly body: B }

/** What the definitions said when they were last taken in, and by which number things were folded: by the kind of thing. */
export type Taken = ReadonlyMap<string, TakenOfKind>

/** What stands in the journal from definitions; asked once for all books. */
export function definitionsTaken({ db }: Journal): Promise<Taken> {
  return asReader(db, systemActor, findTaken)
}

/**
 * Takes what the definitions say into the journal: each content once. Where a definition was changed, the thing gets another entry, and the
 * earlier one stays to be read. Answers how many things were begun or changed.
 */
export async function define<S, B extends Said>(
  journal: Journal,
  book: Book<S, B, unknown>,
  definitions: readonly Defined<B>[],
  taken?: Taken,
): Promise<number> {
  const { db, clock } = journal
  const digested = definitions.map(({ id, body }) => ({
    id,
    body,
    commandId: `defined:${book.kind}:${digestOf(id, body)}`,
  }))
  const known = (taken ?? (await definitionsTaken(journal))).get(book.kind)?.said
  const fresh = digested.filter(({ id, commandId }) => known?.get(id) !== commandId)
  if (fresh.length === 0) return 0
  const at = clock.now()
  return await asActor(db, systemActor, async (tx) => {
    for (let from = 0; from < fresh.length; from += AT_ONCE) {
      const portion = fresh.slice(from, from + AT_ONCE)
      // A plan made for few things walks through all of them for each one that is added.
      if (from > 0) await tx.query('DISCARD PLANS')
      const held = await holdThings<S>(
        tx,
        book.kind,
        portion.map(({ id }) => id),
      )
      const moved = portion.map(({ id, body, commandId }) => {
        // A content that stood before and came back is said anew under an id of its own.
        const command = { id, commandId: `${commandId}:${at.getTime()}`, by: systemActor.id, at }
        return move(book, command, held.get(id), [body])
      })
      await keepThings(tx, book.kind, moved)
    }
    return fresh.length
  })
}

function digestOf(id: string, body: Said): string {
  return createHash('sha256')
    .update(`${id} ${canonicalText(body)}`)
    .digest('hex')
    .slice(0, 32)
}
