// SPDX-License-Identifier: Apache-2.0
// Rows of COPY in binary form, read where they lie in the bytes that came over the wire.

/** Signature, flags and the length of an extension that there never is, before the first row. */
export const BINARY_HEADER = 19

/** One row of COPY in binary form: where each field begins and how long it is; -1 is null. */
export type Row = { bytes: Buffer; view: DataView; readonly at: Int32Array; readonly length: Int32Array }

/** Room for a row of so many fields, used again for each. */
export const emptyRow = (fields: number): Row => ({
  bytes: Buffer.alloc(0),
  view: new DataView(new ArrayBuffer(0)),
  at: new Int32Array(fields),
  length: new Int32Array(fields),
})

/** Finds the fields of a row; false for the trailer of the stream. */
export function splitRow(row: Row, bytes: Buffer, from: number): boolean {
  // The trailer says -1 where a row says how many fields it has.
  if (bytes[from] === 0xff) return false
  splitFields(row, bytes, from + 2)
  return true
}

/** Finds so many fields as the row has, one behind the other; answers where the last one ends. */
export function splitFields(row: Row, bytes: Buffer, from: number): number {
  const { at, length: lengths } = row
  const fields = at.length
  if (row.bytes !== bytes) {
    row.bytes = bytes
    row.view = viewOf(bytes)
  }
  const { view } = row
  let place = from
  for (let field = 0; field < fields; field++) {
    const length = view.getInt32(place)
    place += 4
    at[field] = place
    lengths[field] = length
    if (length > 0) place += length
  }
  return place
}

/** Bytes to be read four at a time. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Where the last field of a row ends. */
export function endOf({ at, length }: Row): number {
  const last = at.length - 1
  return (at[last] as number) + Math.max(0, length[last] as number)
}

/** A whole number of four bytes, or of two. */
export function numberIn(row: Row, field: number): number {
  const at = row.at[field] as number
  return row.length[field] === 2 ? row.view.getUint16(at) : row.view.getInt32(at)
}

/** The bytes of a field as text. */
export function textIn({ bytes, at, length }: Row, field: number): string {
  const from = at[field] as number
  return bytes.toString('utf8', from, from + (length[field] as number))
}

/** Whether a field is this text, of one byte a letter. */
export function isText({ bytes, at, length }: Row, field: number, expected: string): boolean {
  if (length[field] !== expected.length) return false
  const from = at[field] as number
  for (let index = 0; index < expected.length; index++)
    if (bytes[from + index] !== expected.charCodeAt(index)) return false
  return true
}

/** A copy of the bytes of a field. */
export function bytesIn({ bytes, at, length }: Row, field: number): Buffer {
  const from = at[field] as number
  return Buffer.from(bytes.subarray(from, from + (length[field] as number)))
}
