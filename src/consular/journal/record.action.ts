// SPDX-License-Identifier: Apache-2.0
import { CHAIN_START, canonicalText, chainHash } from '#src/consular/proof/index.ts'
import type { Clock } from '#src/platform/clock/index.ts'
import type { Actor, Database, Tx } from '#src/platform/database/index.ts'
import { asActor } from '#src/platform/database/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Book, Entry, Said, Thing } from './book.ts'
import { isByDefinition } from './book.ts'
import type { InFile } from './in-file.store.ts'
import { findInFile } from './in-file.store.ts'
import type { MovedThing, NewEntry, StoredThing } from './journal.store.ts'
import { findCommand, findThing, holdThing, keepThings } from './journal.store.ts'
import type { JournalRefusal } from './refusal.ts'

/** Where entries are kept, and the clock they are dated by. */
export type Journal = { readonly db: Database; readonly clock: Clock }

/** A wish to record something of a thing. */
export type Wish = {
  readonly id: string
  /** Unique for ever: the same command sent again changes nothing. */
  readonly commandId: string
  /** Where the asker saw the thing stand; absent where what is recorded holds whatever happened meanwhile. */
  readonly expected?: number | undefined
}

/**
 * Decides on a thing as it stands and records what follows, whole or not at all. The decision sees the state behind which nobody else
 * can record; what it refuses, with `not-permitted` for whom the table of rights does not let, is answered as it is.
 */
export function record<S, B extends Said, R>(
  { db, clock }: Journal,
  actor: Actor,
  book: Book<S, B, unknown>,
  command: Wish,
  decide: (state: S | undefined) => Outcome<readonly B[], R>,
): Promise<Outcome<Thing<S>, R | JournalRefusal>> {
  return asActor(db, actor, (tx) => recordIn(tx, { actor, at: clock.now(), book, command }, decide))
}

/** The same within a transaction that does more. */
export async function recordIn<S, B extends Said, R>(
  tx: Tx,
  asked: {
    readonly actor: Actor
    readonly at: Date
    readonly book: Book<S, B, unknown>
    readonly command: Wish
  },
  decide: (state: S | undefined) => Outcome<readonly B[], R>,
): Promise<Outcome<Thing<S>, R | JournalRefusal>> {
  const { actor, at, book, command } = asked
  const { id, commandId, expected } = command
  const held = await holdThing<S>(tx, book.kind, id)
  const earlier = await findCommand(tx, commandId)
  if (earlier) {
    const isThis = earlier.kind === book.kind && earlier.id === id && earlier.by === actor.id
    return held && isThis ? accept(thingOf(held)) : refuse({ code: 'command-already-used' } as const)
  }
  if (expected !== undefined && expected !== (held?.sequence ?? 0))
    return refuse({ code: 'moved-on', sequence: held?.sequence ?? 0 } as const)
  const decided = decide(held?.state)
  if (!decided.ok) return decided
  const moved = move(book, { id, commandId, by: actor.id, at }, held, decided.value)
  await keepThings(tx, book.kind, [moved])
  const isDefined = held?.isDefined ?? isByDefinition({ by: actor.id })
  return accept({ id, sequence: moved.entries.at(-1)?.sequence ?? held?.sequence ?? 0, state: moved.state, isDefined })
}

/** What bodies make of a thing: its new entries, chained to those before, and its state and line after them. */
export function move<S, B extends Said>(
  book: Book<S, B, unknown>,
  {
    id,
    commandId,
    by,
    at,
  }: { readonly id: string; readonly commandId: string; readonly by: string; readonly at: Date },
  held: StoredThing<S> | undefined,
  bodies: readonly B[],
): MovedThing & { readonly state: S } {
  let state = held?.state
  let previous = held?.hash ?? CHAIN_START
  const entries: NewEntry[] = []
  for (const body of bodies) {
    const sequence = (held?.sequence ?? 0) + entries.length + 1
    const entry: Entry<B> = { sequence, commandId, by, recordedAt: at.toISOString(), body }
    state = book.evolve(state, entry)
    const text = canonicalText(body)
    const hash = chainHash(previous, canonicalText({ ...entry, kind: book.kind, id }))
    entries.push({ ...entry, text, previous, hash })
    previous = hash
  }
  if (state === undefined) throw new Error(`Nothing was decided about ${book.kind} ${id}, which is not there.`)
  return { id, state, outline: book.outline?.(state), line: book.line(state), entries }
}

function thingOf<S>({ id, sequence, state, isDefined }: Thing<S>): Thing<S> {
  return { id, sequence, state, isDefined }
}

/** A thing within a transaction that does more. */
export function findIn<S, B extends Said>(
  tx: Tx,
  { kind }: Book<S, B, unknown>,
  id: string,
): Promise<Thing<S> | undefined> {
  return findThing<S>(tx, kind, id)
}

/** Things of a kind in a party’s file, within a transaction that does more. */
export async function listIn<S, B extends Said>(
  tx: Tx,
  { kind }: Book<S, B, unknown>,
  asked: Omit<InFile, 'kind'>,
): Promise<readonly Thing<S>[]> {
  return (await findInFile<S>(tx, { ...asked, kind })).things
}
