// SPDX-License-Identifier: Apache-2.0
// The stored rows of one case after the other, compared byte by byte with how the rows of the last sound case that names the same were
// stored; only where they differ is a row read.
import type { Row } from '../stored/binary-row.ts'
import { emptyRow, endOf, splitFields, viewOf } from '../stored/binary-row.ts'
import type { NamedCase } from './named-facts.ts'
import type { StoredRows } from './named-list.ts'
import { isSameBytes } from './words.ts'

/** Post and number, which a row begins with. */
const KEY = 2
const LENGTH = 4

export type RowsOfCases = {
  readonly pass: (one: NamedCase, row: Row) => void
  /** After the last row. */
  readonly end: () => void
}

/** `meet` reads a row without its key, and says whether it was expected; `isMet` says whether nothing more is. */
export function rowsOfCases(
  what: 'facts' | 'keys',
  fields: number,
  meet: (one: NamedCase, row: Row) => boolean,
  isMet: (one: NamedCase) => boolean,
): RowsOfCases {
  const part = emptyRow(fields)
  let current: NamedCase | undefined
  /** How far the rows of this case are those that were remembered. */
  let same = 0
  let differs = false
  let isExpected = true
  // The rows of a case that was read, to be remembered when it is sound.
  let read = Buffer.alloc(1024)
  let length = 0

  function meetPart(one: NamedCase, bytes: Buffer, from: number): number {
    const ends = splitFields(part, bytes, from)
    if (!meet(one, part)) isExpected = false
    return ends
  }

  function close(): void {
    if (!current) return
    const isSound = (!differs && same === current.named[what]?.bytes.length) || isReadSound(current)
    if (what === 'facts') current.metFacts = isSound
    else current.metKeys = isSound
  }

  function isReadSound(one: NamedCase): boolean {
    if (!differs) differ(one)
    const isSound = isExpected && isMet(one)
    if (isSound) one.named[what] = storedRows(Buffer.from(read.subarray(0, length)))
    return isSound
  }

  /** What was passed over as the same is read after all. */
  function differ(one: NamedCase): void {
    differs = true
    const remembered = one.named[what]?.bytes
    if (!remembered) return
    for (let at = 0; at < same; ) at = meetPart(one, remembered, at)
    keep(remembered, 0, same)
  }

  function keep(bytes: Buffer, from: number, until: number): void {
    const longer = length + until - from
    if (longer > read.length) read = Buffer.concat([read], longer * 2)
    bytes.copy(read, length, from, until)
    length = longer
  }

  function begin(one: NamedCase): void {
    close()
    current = one
    same = 0
    length = 0
    differs = false
    isExpected = true
  }

  return {
    pass: (one, row) => {
      if (one !== current) begin(one)
      const from = (row.at[KEY] as number) - LENGTH
      const until = endOf(row)
      if (!differs && isSame(one.named[what], same, row.view, from, until)) {
        same += until - from
        return
      }
      if (!differs) differ(one)
      meetPart(one, row.bytes, from)
      keep(row.bytes, from, until)
    },
    end: () => {
      close()
      current = undefined
    },
  }
}

const storedRows = (bytes: Buffer): StoredRows => ({ bytes, view: viewOf(bytes) })

function isSame(remembered: StoredRows | undefined, at: number, view: DataView, from: number, until: number): boolean {
  if (!remembered || at + until - from > remembered.bytes.length) return false
  return isSameBytes(remembered.view, at, view, from, until - from)
}
