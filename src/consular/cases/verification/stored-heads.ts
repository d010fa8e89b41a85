// SPDX-License-Identifier: Apache-2.0
// The heads that the table of cases holds for a range, read from COPY in binary form: each is taken once, by the case that reached it.
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Row } from '../stored/binary-row.ts'
import { numberIn, textIn } from '../stored/binary-row.ts'

/** Columns of a head as COPY sends them, in this order. */
export const HEAD_COLUMNS = 'post, number, sequence, hash'

export type StoredHeads = {
  readonly add: (row: Row) => void
  /** The place of a case's head, which nobody finds again; -1 when there is none. */
  readonly take: (key: CaseKey) => number
  /** 0 where there is no head. */
  readonly sequenceAt: (place: number) => number
  /** All hashes, 32 bytes each, by place. */
  readonly hashes: () => Uint8Array
  /** Cases whose head nobody took. */
  readonly left: () => readonly CaseKey[]
}

const HASH = 32

export function storedHeads(): StoredHeads {
  const byPost = new Map<string, Map<number, number>>()
  const sequences: number[] = []
  let hashes = Buffer.alloc(1024 * HASH)
  return {
    add: (row) => {
      const post = textIn(row, 0)
      const places = byPost.get(post) ?? new Map<number, number>()
      byPost.set(post, places)
      const place = sequences.push(numberIn(row, 2)) - 1
      places.set(numberIn(row, 1), place)
      if ((place + 1) * HASH > hashes.length) hashes = Buffer.concat([hashes], hashes.length * 2)
      const from = row.at[3] as number
      row.bytes.copy(hashes, place * HASH, from, from + HASH)
    },
    take: ({ post, number }) => {
      const places = byPost.get(post)
      const place = places?.get(number) ?? -1
      places?.delete(number)
      return place
    },
    sequenceAt: (place) => sequences[place] ?? 0,
    hashes: () => hashes,
    left: () => [...byPost].flatMap(([post, places]) => [...places.keys()].map((number) => ({ post, number }))),
  }
}
