// SPDX-License-Identifier: Apache-2.0
// States, lines and places in files made anew from the entries, while people go on working.
import type { Database } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import type { Progress } from '#src/platform/progress/index.ts'
import type { Whole } from './check-thing.ts'
import { faultOf, fold, isAltered } from './check-thing.ts'
import type { StandingThing } from './journal.store.ts'
import { beginAs, holdThings, standAs } from './journal.store.ts'
import { keepFolds } from './taken.store.ts'
import type { Books } from './verify-journal.action.ts'
import { countThings, listWhole, wholeOf } from './whole-things.store.ts'

const AT_ONCE = 500

/**
 * Folds every thing of these books anew and mends what stands otherwise beside its entries, all of it or what nobody altered alone. Entries
 * themselves are never touched.
 */
export async function rebuildThings(
  db: Database,
  books: Books,
  progress: Progress,
  { leaves = 'nothing' }: { readonly leaves?: 'altered' | 'nothing' } = {},
): Promise<{ readonly things: number; readonly mended: number }> {
  const byKind = new Map(books.map((book) => [book.kind, book]))
  const amiss = (whole: Whole) => {
    const book = byKind.get(whole.kind)
    // An outline that an earlier version of the program did not keep is no fault, but makes lists slower.
    const lacksOutline = book?.outline !== undefined && whole.thing?.outline === null
    if (whole.entries.length === 0 || (leaves === 'altered' && isAltered(whole))) return false
    return lacksOutline || faultOf(book, whole) !== undefined
  }
  const kinds = [...byKind.keys()]
  const stage = progress.begin(
    'Rebuilding the journal',
    await asReader(db, systemActor, (tx) => countThings(tx, kinds)),
  )
  let [things, mended] = [0, 0]
  for (let after = { kind: '', id: '' }; ; ) {
    const page = await asReader(db, systemActor, (tx) => listWhole(tx, { after, most: AT_ONCE, kinds }))
    const wrong = page.things.filter(amiss)
    for (const kind of new Set(wrong.map((one) => one.kind))) {
      const book = byKind.get(kind)
      const ids = wrong.filter((one) => one.kind === kind).map(({ id }) => id)
      if (book)
        mended += await asActor(db, systemActor, async (tx) => {
          // Nobody records anything of them meanwhile; what was recorded since they were looked at is read again.
          await holdThings(tx, kind, ids)
          const whole = await wholeOf(
            tx,
            ids.map((id) => ({ kind, id })),
          )
          const folded = whole.flatMap(({ id, entries }): StandingThing[] => {
            const made = fold(book, entries)
            const last = entries.at(-1)
            return made && last ? [{ id, sequence: last.sequence, hash: last.hash, ...made }] : []
          })
          await standAs(tx, kind, folded)
          await beginAs(tx, kind, folded)
          return folded.length
        })
    }
    things += page.things.length
    stage.step(page.things.length)
    if (!page.upTo) break
    after = { ...page.upTo }
  }
  await asActor(db, systemActor, (tx) => keepFolds(tx, books))
  stage.end()
  return { things, mended }
}
