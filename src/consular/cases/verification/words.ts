// SPDX-License-Identifier: Apache-2.0
// What is expected to stand in bytes. Compared eight bytes at a time, as floating-point numbers: byte by byte takes six times as long, four
// at a time three times. Two numbers are equal if their bytes are, except that nothing equals NaN and that 0 equals -0: there the bytes
// decide. A text that is expected is neither.
import type { Row } from '../stored/binary-row.ts'

const EIGHT = 8

/** A text of at least eight bytes. */
export type Words = { readonly length: number; readonly eights: Float64Array }

/** The text eight bytes at a time; the last eight may say again what those before them said. */
export function wordsOf(text: string, encoding: 'utf8' | 'latin1' = 'utf8'): Words {
  const bytes = Buffer.from(text, encoding)
  const last = bytes.length - EIGHT
  if (last < 0) throw new RangeError(`"${text}" is too short to be compared eight bytes at a time.`)
  const eights = Float64Array.from({ length: Math.ceil(bytes.length / EIGHT) }, (_, index) =>
    bytes.readDoubleLE(Math.min(index * EIGHT, last)),
  )
  return { length: bytes.length, eights }
}

/** Whether the text stands at a place; as many bytes must be there. */
export function standsAt(view: DataView, at: number, { length, eights }: Words): boolean {
  const last = eights.length - 1
  for (let index = 0; index < last; index++)
    if (view.getFloat64(at + index * EIGHT, true) !== eights[index]) return false
  return view.getFloat64(at + length - EIGHT, true) === eights[last]
}

/** Whether so many bytes, whatever they are, are the same at two places. */
export function isSameBytes(one: DataView, at: number, other: DataView, there: number, length: number): boolean {
  const last = length - EIGHT
  if (last < 0) return isSameByteByByte(one, at, other, there, length)
  for (let index = 0; index < last; index += EIGHT)
    if (!isSameNumber(one, at + index, other, there + index)) return isSameByteByByte(one, at, other, there, length)
  return isSameNumber(one, at + last, other, there + last) || isSameByteByByte(one, at, other, there, length)
}

function isSameNumber(one: DataView, at: number, other: DataView, there: number): boolean {
  const number = one.getFloat64(at, true)
  return number === other.getFloat64(there, true) && number !== 0
}

function isSameByteByByte(one: DataView, at: number, other: DataView, there: number, length: number): boolean {
  for (let index = 0; index < length; index++)
    if (one.getUint8(at + index) !== other.getUint8(there + index)) return false
  return true
}

/** Whether what stands in a field of the row stands at a place of it as well. */
export function fieldStandsAt({ view, at, length }: Row, place: number, field: number): boolean {
  return isSameBytes(view, place, view, at[field] as number, length[field] as number)
}

/** Every whole number below a hundred in two digits, as two bytes are read. */
const PAIRS = Uint16Array.from({ length: 100 }, (_, value) => 0x30_30 + Math.floor(value / 10) + (value % 10) * 256)

/** Whether a whole number that is not negative stands at a place, in so many digits. */
export function digitsStandAt(view: DataView, at: number, value: number, width: number): boolean {
  let rest = value
  let place = at + width
  while (place > at + 1) {
    const above = (rest / 100) | 0
    place -= 2
    if (view.getUint16(place, true) !== PAIRS[rest - above * 100]) return false
    rest = above
  }
  return place === at || view.getUint8(at) === 0x30 + rest
}

/** Whether the 32 bytes of two hashes are the same. */
export function isSameHash(one: DataView, at: number, other: DataView, there: number): boolean {
  for (let index = 0; index < 32; index += 4)
    if (one.getInt32(at + index, true) !== other.getInt32(there + index, true)) return false
  return true
}
