// SPDX-License-Identifier: Apache-2.0
// The whole journal checked against itself and against what was signed of it outside the database.
import type { Database } from '#src/platform/database/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import type { Progress } from '#src/platform/progress/index.ts'
import type { Book, Said } from './book.ts'
import type { ThingFault } from './check-thing.ts'
import { faultOf } from './check-thing.ts'
import type { SealedThing } from './sealed-things.ts'
import { thingKey } from './sealed-things.ts'
import { countThings, listWhole } from './whole-things.store.ts'

export type Books = readonly Book<unknown, Said>[]

export type JournalVerdict = { readonly entries: number; readonly faults: readonly ThingFault[] }

const AT_ONCE = 500

/**
 * Checks the chain of every thing, that what was sealed of it stands, and that its state, its line and its places in files are what its
 * entries make of it. The first fault of each thing is named.
 */
export function verifyJournal(
  db: Database,
  { books, sealed }: { readonly books: Books; readonly sealed: ReadonlyMap<string, SealedThing> },
  progress: Progress,
): Promise<JournalVerdict> {
  const byKind = new Map(books.map((book) => [book.kind, book]))
  return asReader(db, systemActor, async (tx) => {
    const stage = progress.begin('Verifying the journal', await countThings(tx))
    const faults: ThingFault[] = []
    const missed = new Set(sealed.keys())
    let entries = 0
    for (let after = { kind: '', id: '' }; ; ) {
      const { things, upTo } = await listWhole(tx, { after, most: AT_ONCE })
      for (const whole of things) {
        const key = thingKey(whole.kind, whole.id)
        missed.delete(key)
        entries += whole.entries.length
        const found = faultOf(byKind.get(whole.kind), whole, sealed.get(key))
        if (found) faults.push({ ...found, thing: key })
      }
      stage.step(things.length)
      if (!upTo) break
      after = { ...upTo }
    }
    stage.end()
    const deleted = [...missed].map((thing) => ({ kind: 'thing-deleted', thing }) as const)
    return { entries, faults: [...faults, ...deleted].toSorted(byThing) }
  })
}

const byThing = (one: ThingFault, other: ThingFault) =>
  Number(one.thing > other.thing) - Number(one.thing < other.thing)
