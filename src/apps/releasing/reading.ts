// SPDX-License-Identifier: Apache-2.0
// Things of the journal, each read once however often it is asked for: a whole file is drawn up without asking for its series again and again.
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Book, Said, Thing } from '#src/consular/journal/index.ts'
import { listInFile, outlineFile, readThing, readThings, within } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'

type Asked = Parameters<typeof listInFile>[3]
type Marked<S> = Parameters<typeof within.ofMarked<S, Said>>[3]

/** Reads for one actor, and remembers what was read for as long as it is kept: one request. */
export type Reading = {
  one<S, B extends Said>(book: Book<S, B, unknown>, id: string): Promise<Thing<S> | undefined>
  inFile<S, B extends Said>(book: Book<S, B, unknown>, asked: Asked): Promise<readonly Thing<S>[]>
  /** In outline, which is not kept: what is drawn up is drawn up from the whole. */
  outlines<B extends Said, O>(book: Book<unknown, B, O>, asked: Asked): Promise<readonly Thing<O>[]>
  /** What the newest things of a file stand within, of those that are marked so. */
  withinMarked<S, B extends Said>(book: Book<S, B, unknown>, asked: Marked<S>): Promise<readonly string[]>
  /** Reads at once what will be asked for one by one. */
  ahead<S, B extends Said>(book: Book<S, B, unknown>, ids: readonly string[]): Promise<void>
}

export function readingFor({ journal }: Pick<Elshi, 'journal'>, actor: Actor): Reading {
  const things = new Map<string, Promise<Thing<unknown> | undefined>>()
  const files = new Map<string, Promise<readonly Thing<unknown>[]>>()
  const keyOf = (kind: string, id: string) => `${kind} ${id}`
  const keep = (kind: string, found: readonly Thing<unknown>[]) => {
    for (const one of found) things.set(keyOf(kind, one.id), Promise.resolve(one))
    return found
  }
  return {
    one: <S, B extends Said>(book: Book<S, B, unknown>, id: string) => {
      const key = keyOf(book.kind, id)
      const found = things.get(key) ?? readThing(journal, actor, book, id)
      things.set(key, found)
      return found as Promise<Thing<S> | undefined>
    },
    inFile: <S, B extends Said>(book: Book<S, B, unknown>, asked: Asked) => {
      const key = JSON.stringify([book.kind, asked])
      const found =
        files.get(key) ??
        listInFile(journal, actor, book, { ...asked, isUncounted: true }).then((file) => keep(book.kind, file.things))
      files.set(key, found)
      return found as Promise<readonly Thing<S>[]>
    },
    outlines: async (book, asked) => (await outlineFile(journal, actor, book, { ...asked, isUncounted: true })).things,
    withinMarked: (book, asked) => within.ofMarked(journal, actor, book, asked),
    ahead: async (book, ids) => {
      const missing = ids.filter((id) => !things.has(keyOf(book.kind, id)))
      keep(book.kind, await readThings(journal, actor, book, missing))
    },
  }
}
