// SPDX-License-Identifier: Apache-2.0
// The newest sealed head of each case, in memory that several threads share: 41 bytes a case.
import type { CaseKey } from '#src/consular/history/index.ts'

/** Plain data, so that it travels to another thread as it is. */
export type SealedIndex = {
  /** Where the cases of each post begin and end. */
  readonly posts: ReadonlyMap<string, { readonly from: number; readonly until: number }>
  /** In order within each post. */
  readonly numbers: Int32Array<SharedArrayBuffer>
  readonly sequences: Int32Array<SharedArrayBuffer>
  readonly hashes: Uint8Array<SharedArrayBuffer>
  /** 1 once the case was met in the log. */
  readonly seen: Uint8Array<SharedArrayBuffer>
}

/** Collects heads as they were sealed; a later one of a case takes the place of an earlier one. */
export type HeadCollector = {
  /** A line of the log of heads, from one place of the bytes up to another: `case BUS-26-000123 7 <hash>`; others are passed over. */
  readonly add: (bytes: Buffer, from: number, until: number) => void
  readonly index: () => SealedIndex
}

/** Where the heads of cases stand whose numbers follow one another, plus one; 0 where there is none. */
type Page = Int32Array<ArrayBuffer>

/** Small, so that numbers far from one another take little memory; large enough that the next line is mostly on the same page. */
const PAGE = 256

export function collectHeads(): HeadCollector {
  const byPost = new Map<string, Map<number, Page>>()
  let post = ''
  let pages = new Map<number, Page>()
  let page: Page = new Int32Array(PAGE)
  let pageAt = Number.NaN
  let total = 0
  let sequences = new Int32Array(1024)
  let hashes = new Uint8Array(1024 * 32)

  function turnTo(line: Buffer, from: number, until: number, wanted: number): void {
    if (!isText(line, from, until, post)) {
      post = line.toString('latin1', from, until)
      pages = byPost.get(post) ?? new Map<number, Page>()
      byPost.set(post, pages)
      pageAt = Number.NaN
    }
    if (wanted === pageAt) return
    page = pages.get(wanted) ?? new Int32Array(PAGE)
    pages.set(wanted, page)
    pageAt = wanted
  }

  return {
    add: (line, begins, ends) => {
      if (line[begins] !== 0x63) return
      const postEnds = placeOf(line, DASH, begins + 5, ends)
      const year = digits(line, postEnds + 1, postEnds + 3)
      // Whatever somebody forged is some whole number.
      const number = (year * 1_000_000 + digits(line, postEnds + 4, postEnds + 10)) | 0
      turnTo(line, begins + 5, postEnds, Math.floor(number / PAGE))
      const on = number - pageAt * PAGE
      const place = (page[on] as number) > 0 ? (page[on] as number) - 1 : total++
      page[on] = place + 1
      if (place === sequences.length) [sequences, hashes] = [grown(sequences), grown(hashes)]
      const sequenceEnds = placeOf(line, SPACE, postEnds + 11, ends)
      sequences[place] = digits(line, postEnds + 11, sequenceEnds)
      for (let index = 0; index < 32; index++) {
        const at = sequenceEnds + 1 + index * 2
        hashes[place * 32 + index] =
          ((HALF[line[at] as number] as number) << 4) | (HALF[line[at + 1] as number] as number)
      }
    },
    index: () => {
      const shared = (bytes: number) => new SharedArrayBuffer(total * bytes)
      const sealed = {
        numbers: new Int32Array(shared(4)),
        sequences: new Int32Array(shared(4)),
        hashes: new Uint8Array(shared(32)),
      }
      const posts = new Map<string, { from: number; until: number }>()
      const [collected, inOrder] = [new Int32Array(hashes.buffer), new Int32Array(sealed.hashes.buffer)]
      let at = 0
      for (const [name, known] of byPost) {
        const from = at
        eachInOrder(known, (number, place) => {
          sealed.numbers[at] = number
          sealed.sequences[at] = sequences[place] as number
          for (let four = 0; four < 8; four++) inOrder[at * 8 + four] = collected[place * 8 + four] as number
          at++
        })
        posts.set(name, { from, until: at })
      }
      return { posts, ...sealed, seen: new Uint8Array(shared(1)) }
    },
  }
}

function eachInOrder(pages: ReadonlyMap<number, Page>, pass: (number: number, place: number) => void): void {
  for (const at of Int32Array.from(pages.keys()).sort())
    for (const [on, place] of (pages.get(at) as Page).entries()) if (place > 0) pass(at * PAGE + on, place - 1)
}

const DASH = 0x2d
const SPACE = 0x20

/** Where a byte stands next; the end where it does not. */
function placeOf(bytes: Buffer, byte: number, from: number, until: number): number {
  let at = from
  while (at < until && bytes[at] !== byte) at++
  return at
}

function digits(line: Buffer, from: number, until: number): number {
  let value = 0
  for (let at = from; at < until; at++) value = value * 10 + (line[at] as number) - 0x30
  return value
}

/** The values of hexadecimal digits; a branch for each digit would be guessed wrongly every third time. */
const HALF = new Uint8Array(256)
for (const [value, digit] of [...'0123456789abcdef'].entries()) HALF[digit.charCodeAt(0)] = value

function isText(line: Buffer, from: number, until: number, expected: string): boolean {
  if (until - from !== expected.length) return false
  for (let at = from; at < until; at++) if (line[at] !== expected.charCodeAt(at - from)) return false
  return true
}

function grown<T extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(array: T): T {
  const larger = (
    array instanceof Int32Array ? new Int32Array(array.length * 2) : new Uint8Array(array.length * 2)
  ) as T
  larger.set(array)
  return larger
}

/** Where a case stands in the index; -1 when it was never sealed. */
export function placeIn({ posts, numbers }: SealedIndex, { post, number }: CaseKey): number {
  const range = posts.get(post)
  if (!range) return -1
  let { from, until } = range
  while (from < until) {
    const middle = (from + until) >> 1
    if ((numbers[middle] as number) < number) from = middle + 1
    else until = middle
  }
  return from < range.until && numbers[from] === number ? from : -1
}

/** Sealed cases that were not met. */
export function unseenIn({ posts, numbers, seen }: SealedIndex): CaseKey[] {
  const unseen: CaseKey[] = []
  for (const [post, { from, until }] of posts)
    for (let at = from; at < until; at++) if (seen[at] !== 1) unseen.push({ post, number: numbers[at] as number })
  return unseen
}
