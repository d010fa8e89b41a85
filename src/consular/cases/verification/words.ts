// SPDX-License-Identifier: Apache-2.0
// What is expected to stand in bytes, piece after piece from a place on. Compared four bytes at a time: byte by byte takes three times as
// long. One reading goes on at a time, and nothing waits in between.
import type { Row } from '../stored/binary-row.ts'

/** A text of at least four bytes. */
export type Words = { readonly length: number; readonly fours: Int32Array }

/** The text four bytes at a time; the last four may say again what those before them said. */
export function wordsOf(text: string): Words {
  const bytes = Buffer.from(text)
  const last = bytes.length - 4
  const fours = Int32Array.from({ length: Math.ceil(bytes.length / 4) }, (_, index) =>
    bytes.readInt32LE(Math.min(index * 4, last)),
  )
  return { length: bytes.length, fours }
}

let view: DataView = new DataView(new ArrayBuffer(0))
let place = 0
let agrees = true

/** Begins to read in the bytes of a row; what is expected must lie within them. */
export function beginAt(row: Row, at: number): void {
  view = row.view
  place = at
  agrees = true
}

/** Whether everything stood there since the reading began. */
export function agreesSoFar(): boolean {
  return agrees
}

export function expect({ length, fours }: Words): void {
  const at = place
  const last = fours.length - 1
  for (let index = 0; index < last; index++) if (view.getInt32(at + index * 4, true) !== fours[index]) agrees = false
  if (view.getInt32(at + length - 4, true) !== fours[last]) agrees = false
  place = at + length
}

/** What stands in a field of the row stands here as well. */
export function expectField(row: Row, field: number): void {
  const from = row.at[field] as number
  const length = row.length[field] as number
  const at = place
  place = at + length
  if (length < 4) {
    for (let index = 0; index < length; index++)
      if (view.getUint8(at + index) !== view.getUint8(from + index)) agrees = false
    return
  }
  for (let index = 0; index < length - 4; index += 4)
    if (view.getInt32(at + index, true) !== view.getInt32(from + index, true)) agrees = false
  if (view.getInt32(place - 4, true) !== view.getInt32(from + length - 4, true)) agrees = false
}

export function expectByte(byte: number): void {
  if (view.getUint8(place++) !== byte) agrees = false
}

/** A whole number that is not negative. */
export function expectDigits(value: number, width: number): void {
  let rest = value
  for (let index = width - 1; index >= 0; index--) {
    const above = (rest / 10) | 0
    if (view.getUint8(place + index) !== 0x30 + rest - above * 10) agrees = false
    rest = above
  }
  place += width
}

/** Whether the 32 bytes of two hashes are the same. */
export function isSameHash(one: DataView, at: number, other: DataView, there: number): boolean {
  for (let index = 0; index < 32; index += 4)
    if (one.getInt32(at + index, true) !== other.getInt32(there + index, true)) return false
  return true
}
