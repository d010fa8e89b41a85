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

export function collectHeads(): HeadCollector {
  const byPost = new Map<string, Map<number, number>>()
  let post = ''
  let cases = new Map<number, number>()
  let total = 0
  let sequences = new Int32Array(1024)
  let hashes = new Uint8Array(1024 * 32)

  function casesOf(line: Buffer, from: number, until: number): Map<number, number> {
    if (isText(line, from, until, post)) return cases
    post = line.toString('latin1', from, until)
    cases = byPost.get(post) ?? new Map<number, number>()
    byPost.set(post, cases)
    return cases
  }

  return {
    add: (line, begins, ends) => {
      if (line[begins] !== 0x63) return
      const postEnds = placeOf(line, DASH, begins + 5, ends)
      const number = digits(line, postEnds + 1, postEnds + 3) * 1_000_000 + digits(line, postEnds + 4, postEnds + 10)
      const known = casesOf(line, begins + 5, postEnds)
      const place = known.get(number) ?? total++
      known.set(number, place)
      if (place === sequences.length) [sequences, hashes] = [grown(sequences), grown(hashes)]
      const sequenceEnds = placeOf(line, SPACE, postEnds + 11, ends)
      sequences[place] = digits(line, postEnds + 11, sequenceEnds)
      for (let index = 0; index < 32; index++) {
        const at = sequenceEnds + 1 + index * 2
        hashes[place * 32 + index] = (half(line[at] as number) << 4) | half(line[at + 1] as number)
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
      for (const [name, places] of byPost) {
        posts.set(name, { from: at, until: at + places.size })
        for (const number of Int32Array.from(places.keys()).sort()) {
          const place = places.get(number) as number
          sealed.numbers[at] = number
          sealed.sequences[at] = sequences[place] as number
          for (let four = 0; four < 8; four++) inOrder[at * 8 + four] = collected[place * 8 + four] as number
          at++
        }
      }
      return { posts, ...sealed, seen: new Uint8Array(shared(1)) }
    },
  }
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

/** The value of a hexadecimal digit. */
function half(digit: number): number {
  return digit < 0x3a ? digit - 0x30 : digit - 0x57
}

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
