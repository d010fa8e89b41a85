// SPDX-License-Identifier: Apache-2.0
// Whether every book still makes of a fixed set of entries what was recorded of it, so that nobody changes that without raising its fold.
// The entries are frozen as a demonstration once recorded them: journals keep old entries for good, so new ones may be added, none changed.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Books, Entry, Said } from '#src/consular/journal/index.ts'
import { canonicalText } from '#src/consular/proof/index.ts'

/** What a book made of the entries of its kind when it was recorded, and the number of its fold then. */
export type Made = { readonly fold: number; readonly digest: string }
export type MadeOfKinds = Readonly<Record<string, Made>>

type KeptEntry = Entry & { readonly kind: string; readonly id: string }

const at = (name: string) => new URL(name, import.meta.url)

/** Where the digests are recorded. */
export const digestsFile = at('digests.json')

export function readEntries(): readonly KeptEntry[] {
  const lines = readFileSync(at('entries.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as KeptEntry)
}

export function readDigests(): MadeOfKinds {
  return JSON.parse(readFileSync(digestsFile, 'utf8')) as MadeOfKinds
}

/** What each book makes of the entries of its kind: states, lines and outlines as one digest. */
export function foldAll(books: Books, entries: readonly KeptEntry[]): MadeOfKinds {
  const byKind = Map.groupBy(entries, ({ kind }) => kind)
  return Object.fromEntries(
    books
      .toSorted((one, other) => (one.kind < other.kind ? -1 : 1))
      .map((book) => [book.kind, { fold: book.fold, digest: digestOf(book, byKind.get(book.kind) ?? []) }]),
  )
}

function digestOf(book: Books[number], entries: readonly KeptEntry[]): string {
  const made = [...Map.groupBy(entries, ({ id }) => id)].map(([id, ofThing]) => {
    let state: unknown
    for (const { kind: _, id: _id, ...entry } of ofThing) state = book.evolve(state, entry as Entry<Said>)
    return { id, state, line: book.line(state), outline: book.outline?.(state) }
  })
  // As JSON keeps it: what is undefined is not there.
  const kept = canonicalText(JSON.parse(JSON.stringify(made)))
  return createHash('sha256').update(kept).digest('hex')
}

const WRITE = 'npm run folds'

/** What stands in the way of these books, a sentence each that says what to do. */
export function forgotten(now: MadeOfKinds, recorded: MadeOfKinds, entries: readonly KeptEntry[]): readonly string[] {
  const kinds = new Set(entries.map(({ kind }) => kind))
  return Object.entries(now).flatMap(([kind, { fold, digest }]) => {
    const before = recorded[kind]
    if (!kinds.has(kind))
      return [`Add entries of a thing of kind ${kind} to testing/folds/entries.jsonl, then: ${WRITE}`]
    if (!before) return [`Record what the book of ${kind} makes of its entries: ${WRITE}`]
    if (fold < before.fold) return [`The fold of ${kind} never goes back: it was ${before.fold}.`]
    if (fold > before.fold) return [`The fold of ${kind} was raised; record what it makes now: ${WRITE}`]
    if (digest === before.digest) return []
    return [
      `The book of ${kind} makes another state, line or outline of the same entries: raise its fold to ${fold + 1}, so that the next start folds anew what stands, then: ${WRITE}`,
    ]
  })
}
