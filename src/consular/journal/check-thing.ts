// SPDX-License-Identifier: Apache-2.0
// One thing held against itself: its chain, what was sealed of it, and whether its state and line are what its entries make of it.
import { isDeepStrictEqual } from 'node:util'
import { CHAIN_START, chainHash } from '#src/consular/proof/index.ts'
import type { Book, Entry, Line, Said } from './book.ts'
import { isByDefinition } from './book.ts'
import type { SealedThing } from './sealed-things.ts'
import { searchedWords } from './searched-words.ts'

/** An entry as it is stored, its body as text. */
export type StoredEntry = Omit<Entry, 'body'> & {
  readonly compartment: string
  readonly body: string
  readonly previous: Buffer
  readonly hash: Buffer
}

/** A line as it is stored; null where the line of the book says nothing. */
export type StoredLine = { readonly [Column in keyof Required<Omit<Line, 'words' | 'about'>>]: unknown } & {
  readonly about: readonly string[]
  readonly words: readonly string[]
}

/** A place in the file of a party, as it is stored. */
export type StoredPlace = Omit<StoredLine, 'about' | 'words'> & { readonly party: string }

/** All that is stored of a thing; parts of it are missing where somebody took them away. */
export type Whole = {
  readonly kind: string
  readonly id: string
  readonly thing?:
    | undefined
    | {
        readonly sequence: number
        readonly hash: Buffer
        readonly state: unknown
        /** Null where the book has none, and where an earlier version of the program left it. */
        readonly outline: unknown
        readonly isDefined: boolean
        readonly line: StoredLine
      }
  readonly entries: readonly StoredEntry[]
  readonly places: readonly StoredPlace[]
}

/** What is wrong with a thing of the journal. */
export type ThingFault = {
  readonly kind:
    | 'entry-edited'
    | 'entry-removed'
    | 'columns-edited'
    | 'thing-cut-short'
    | 'thing-deleted'
    | 'thing-rewritten'
    | 'thing-missing'
    | 'head-differs'
    /** Not what the entries make of it: changed by hand, or of an earlier version of the program. A rebuild mends it. */
    | 'state-differs'
    | 'line-differs'
    | 'files-differ'
    /** No book of this program understands the entries. */
    | 'not-understood'
  /** Its kind and id. */
  readonly thing: string
  readonly sequence?: number
}
type Found = Omit<ThingFault, 'thing'>

/** The first thing that is wrong; undefined when nothing is. */
export function faultOf(book: Book<unknown, Said> | undefined, whole: Whole, sealed?: SealedThing): Found | undefined {
  return faultOfChain(whole, sealed) ?? faultBeside(book, whole)
}

/** Whether its entries or its head were altered: nothing that another version of the program does. */
export const isAltered = (whole: Whole): boolean => faultOfChain(whole, undefined) !== undefined

function faultOfChain({ kind, id, thing, entries }: Whole, sealed: SealedThing | undefined): Found | undefined {
  let previous = CHAIN_START
  for (const [at, entry] of entries.entries()) {
    const sequence = at + 1
    if (entry.sequence !== sequence) return { kind: 'entry-removed', sequence }
    const hash = chainHash(previous, textOf(entry, kind, id))
    if (!entry.previous.equals(previous) || !entry.hash.equals(hash)) return { kind: 'entry-edited', sequence }
    if (sealed?.sequence === sequence && sealed.hash !== hash.toString('hex'))
      return { kind: 'thing-rewritten', sequence }
    previous = hash
  }
  return faultOfHead(entries.length, previous, { thing, sealed })
}

/** Whether the chain reaches as far as was sealed of it, and as far as the thing says. */
function faultOfHead(
  last: number,
  hash: Buffer,
  { thing, sealed }: { readonly thing: Whole['thing']; readonly sealed: SealedThing | undefined },
): Found | undefined {
  if (last === 0) return { kind: 'thing-deleted' }
  if (last < Math.max(thing?.sequence ?? 0, sealed?.sequence ?? 0))
    return { kind: 'thing-cut-short', sequence: last + 1 }
  if (!thing) return { kind: 'thing-missing' }
  if (thing.sequence !== last || !thing.hash.equals(hash)) return { kind: 'head-differs', sequence: last }
  return undefined
}

/** The canonical text that is hashed, around the stored bytes of the body. */
function textOf({ body, by, commandId, recordedAt, sequence }: StoredEntry, kind: string, id: string): string {
  const said = [by, commandId, id, kind, recordedAt].map((text) => JSON.stringify(text))
  return `{"body":${body},"by":${said[0]},"commandId":${said[1]},"id":${said[2]},"kind":${said[3]},"recordedAt":${said[4]},"sequence":${sequence}}`
}

function faultBeside(book: Book<unknown, Said> | undefined, { thing, entries, places }: Whole): Found | undefined {
  const folded = book && fold(book, entries)
  if (!folded) return { kind: 'not-understood' }
  const strayed = entries.find(({ compartment }, at) => compartment !== folded.compartments[at])
  if (strayed) return { kind: 'columns-edited', sequence: strayed.sequence }
  if (!isSame(folded.state, thing?.state)) return { kind: 'state-differs' }
  if (thing?.outline !== null && !isSame(folded.outline, thing?.outline)) return { kind: 'state-differs' }
  const expected = storedLine(folded.line)
  if (!isDeepStrictEqual(expected, inOrder(thing?.line))) return { kind: 'line-differs' }
  if (thing?.isDefined !== folded.isDefined) return { kind: 'line-differs' }
  const { about, words: _, ...place } = expected
  const sorted = places.toSorted((one, other) => (one.party < other.party ? -1 : 1))
  const kept = about.map((party) => ({ party, ...place }))
  return isDeepStrictEqual(kept, sorted) ? undefined : { kind: 'files-differ' }
}

/** Whether something is stored as it is: as JSON says it. */
const isSame = (made: unknown, stored: unknown) =>
  isDeepStrictEqual(made === undefined ? undefined : JSON.parse(JSON.stringify(made)), stored)

/** What entries make of a thing, and in which compartment each was recorded; undefined where the book cannot read them. */
export function fold(book: Book<unknown, Said>, entries: readonly StoredEntry[]): Folded | undefined {
  try {
    let state: unknown
    let line: Line | undefined
    const compartments: string[] = []
    for (const [at, { compartment: _, previous: _p, hash: _h, body, ...entry }] of entries.entries()) {
      state = book.evolve(state, { ...entry, body: JSON.parse(body) as Said })
      // Entries of one command stand in the compartment in which all of them leave the thing.
      if (entries[at + 1]?.commandId === entry.commandId) continue
      line = book.line(state)
      while (compartments.length <= at) compartments.push(line.compartment)
    }
    const [first] = entries
    return (
      line && first && { state, outline: book.outline?.(state), line, compartments, isDefined: isByDefinition(first) }
    )
  } catch {
    return undefined
  }
}

type Folded = {
  readonly state: unknown
  readonly outline: unknown
  readonly line: Line
  readonly compartments: readonly string[]
  readonly isDefined: boolean
}

/** A line as its columns hold it. */
function storedLine({ about, words, ...line }: Line): StoredLine {
  const { compartment, within = null, on = null, due = null, isOpen, waitingOn = null, waitingSince = null } = line
  return inOrder({
    ...{ compartment, about, within, on, due, isOpen, waitingOn, waitingSince },
    words: searchedWords(words),
  }) as StoredLine
}

function inOrder<L extends Pick<StoredLine, 'about' | 'words'>>(line: L | undefined): L | undefined {
  return line && { ...line, about: line.about.toSorted(), words: line.words.toSorted() }
}
