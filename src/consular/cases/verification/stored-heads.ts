// SPDX-License-Identifier: Apache-2.0
// The heads that the table of cases holds for a range, read from COPY in binary form: each is taken once, by the case that reached it.
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Row } from '../stored/binary-row.ts'
import { isText, numberIn, textIn } from '../stored/binary-row.ts'
import { casesInOrder } from './cases-in-order.ts'

/** Columns of a head as COPY sends them, in this order. */
export const HEAD_COLUMNS = 'post, number, sequence, hash'

export type StoredHeads = {
  readonly add: (row: Row) => void
  /** The place of a case's head, which nobody finds again; -1 when there is none. */
  readonly take: (key: CaseKey) => number
  /** 0 where there is no head. */
  readonly sequenceAt: (place: number) => number
  /** All hashes, 32 bytes each, by place. */
  readonly hashes: () => Buffer
  /** Cases whose head nobody took. */
  readonly left: () => readonly CaseKey[]
}

const HASH = 32

export function storedHeads(): StoredHeads {
  const cases = casesInOrder()
  const sequences: number[] = []
  const taken: boolean[] = []
  let hashes = Buffer.allocUnsafeSlow(1024 * HASH)
  let post = ''
  return {
    add: (row) => {
      if (!isText(row, 0, post)) post = textIn(row, 0)
      const place = cases.add(post, numberIn(row, 1))
      sequences.push(numberIn(row, 2))
      taken.push(false)
      if ((place + 1) * HASH > hashes.length) hashes = Buffer.concat([hashes], hashes.length * 2)
      const from = row.at[3] as number
      row.bytes.copy(hashes, place * HASH, from, from + HASH)
    },
    take: (key) => {
      const place = cases.placeOf(key)
      if (place < 0 || taken[place]) return -1
      taken[place] = true
      return place
    },
    sequenceAt: (place) => sequences[place] ?? 0,
    hashes: () => hashes,
    left: () => taken.flatMap((isTaken, place) => (isTaken ? [] : [cases.keyAt(place)])),
  }
}
