// SPDX-License-Identifier: Apache-2.0
// Most cases name the same facts as many others, in the same order. Each order is kept once, as a way through a tree whose steps are what
// was cut out of the events, and remembers how its facts and its keys are stored: a case that goes the same way is compared byte by byte.
import type { Words } from './words.ts'
import { standsAt, wordsOf } from './words.ts'

/** What a case names, up to here. */
export type NamedList = {
  readonly before: NamedList | undefined
  /** One byte to a letter. */
  readonly piece: string
  readonly words: Words
  /** Ways on that were gone already; each was looked at first when it was gone last. */
  readonly next: NamedList[]
  /** How the facts and the keys of a case that was found sound are stored, row by row. */
  facts: StoredRows | undefined
  keys: StoredRows | undefined
}

/** Rows as they were stored, without the key that they begin with. */
export type StoredRows = { readonly bytes: Buffer; readonly view: DataView }

const MOST = 20_000
const MOST_WAYS = 64
let root = listAfter(undefined, '')
let lists = 0

/** Nothing named yet. */
export function emptyList(): NamedList {
  if (lists >= MOST) {
    root = listAfter(undefined, '')
    lists = 0
  }
  return root
}

/** The list with the piece more that stands at a place of the bytes and ends before another, if others went this way before. */
export function knownWay(list: NamedList, view: DataView, from: number, until: number): NamedList | undefined {
  const { next } = list
  for (let at = 0; at < next.length; at++) {
    const way = next[at] as NamedList
    if (way.words.length > until - from || !standsAt(view, from, way.words)) continue
    if (at > 0) {
      next[at] = next[at - 1] as NamedList
      next[at - 1] = way
    }
    return way
  }
  return undefined
}

/** The list with a piece more that was written out; one that stands alone is no way for others. */
export function longerByText(list: NamedList, piece: string, standsAlone: boolean): NamedList {
  if (piece === '') return list
  const known = standsAlone ? undefined : list.next.find((way) => way.piece === piece)
  return known ?? grown(list, piece, !standsAlone && list.next.length < MOST_WAYS)
}

/** All pieces in their order. */
export function piecesOf(list: NamedList): string {
  const pieces: string[] = []
  for (let at: NamedList | undefined = list; at; at = at.before) pieces.push(at.piece)
  return pieces.reverse().join('')
}

function grown(list: NamedList, piece: string, isShared: boolean): NamedList {
  const longer = listAfter(list, piece)
  if (isShared) {
    list.next.push(longer)
    lists++
  }
  return longer
}

function listAfter(before: NamedList | undefined, piece: string): NamedList {
  return { before, piece, words: wordsOf(piece.padEnd(8), 'latin1'), next: [], facts: undefined, keys: undefined }
}
