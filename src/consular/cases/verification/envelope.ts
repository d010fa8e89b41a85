// SPDX-License-Identifier: Apache-2.0
// Whether the columns of an event say what its canonical body says. Byte by byte, because parsing a million bodies takes
// longer than hashing them: RFC 8785 sorts the names, so everything but `data` stands in a known order around it.
import type { Row } from '../stored/binary-row.ts'
import { int32, numberIn } from '../stored/binary-row.ts'

/** Columns of an event as COPY sends them, in this order. */
export const EVENT_COLUMNS =
  'post, number, sequence, kind, schema_version, actor, command_id, causation, occurred_on, recorded_at, previous, body, hash'

export const column = {
  post: 0,
  number: 1,
  sequence: 2,
  kind: 3,
  schemaVersion: 4,
  actor: 5,
  commandId: 6,
  causation: 7,
  occurredOn: 8,
  recordedAt: 9,
  previous: 10,
  body: 11,
  hash: 12,
} as const

const text = (words: string) => Buffer.from(words)
const words = {
  actor: text('{"actor":"'),
  causation: text('","causation":'),
  commandId: text(',"commandId":"'),
  data: text('","data":'),
  kind: text(',"kind":"'),
  number: text('","number":'),
  occurredOn: text(',"occurredOn":"'),
  post: text('","post":"'),
  recordedAt: text('","recordedAt":"'),
  schemaVersion: text('","schemaVersion":'),
  sequence: text(',"sequence":'),
  end: text('}'),
  none: text('null'),
}
const FIXED =
  words.kind.length +
  words.number.length +
  words.occurredOn.length +
  '2026-11-22'.length +
  words.post.length +
  words.recordedAt.length +
  '2026-11-22T10:00:00.000Z'.length +
  words.schemaVersion.length +
  words.sequence.length +
  words.end.length

/** Whether the body agrees with the columns of its row. */
export function bodyAgrees(row: Row): boolean {
  const reader = new Reader(row)
  reader.expect(words.actor).expectField(column.actor).expect(words.causation)
  if ((row.length[column.causation] as number) < 0) reader.expect(words.none)
  else reader.expectNumber(numberIn(row, column.causation))
  reader.expect(words.commandId).expectField(column.commandId).expect(words.data)
  const number = numberIn(row, column.number)
  const version = numberIn(row, column.schemaVersion)
  const sequence = numberIn(row, column.sequence)
  const tail =
    FIXED +
    (row.length[column.kind] as number) +
    (row.length[column.post] as number) +
    digitsOf(number) +
    digitsOf(version) +
    digitsOf(sequence)
  return reader
    .fromEnd(tail)
    .expect(words.kind)
    .expectField(column.kind)
    .expect(words.number)
    .expectNumber(number)
    .expect(words.occurredOn)
    .expect(dayText(int32(row.bytes, row.at[column.occurredOn] as number)))
    .expect(words.post)
    .expectField(column.post)
    .expect(words.recordedAt)
    .expectInstant()
    .expect(words.schemaVersion)
    .expectNumber(version)
    .expect(words.sequence)
    .expectNumber(sequence)
    .expect(words.end)
    .agrees()
}

class Reader {
  readonly #row: Row
  readonly #end: number
  #place: number
  #agrees = true
  constructor(row: Row) {
    this.#row = row
    this.#place = row.at[column.body] as number
    this.#end = this.#place + (row.length[column.body] as number)
  }
  agrees(): boolean {
    return this.#agrees && this.#place === this.#end
  }
  fromEnd(length: number): this {
    if (this.#end - length < this.#place) this.#agrees = false
    this.#place = this.#end - length
    return this
  }
  expect(expected: Uint8Array): this {
    const { bytes } = this.#row
    for (let index = 0; index < expected.length; index++)
      if (bytes[this.#place + index] !== expected[index]) this.#agrees = false
    this.#place += expected.length
    return this
  }
  expectField(field: number): this {
    const { bytes, at, length } = this.#row
    const from = at[field] as number
    const count = length[field] as number
    for (let index = 0; index < count; index++)
      if (bytes[this.#place + index] !== bytes[from + index]) this.#agrees = false
    this.#place += count
    return this
  }
  expectNumber(value: number): this {
    return this.#expectDigits(value, digitsOf(value))
  }
  /** Microseconds since 2000 as ISO 8601 with milliseconds. */
  expectInstant(): this {
    const { bytes, at } = this.#row
    const from = at[column.recordedAt] as number
    const micros = int32(bytes, from) * 4_294_967_296 + (int32(bytes, from + 4) >>> 0)
    const day = Math.floor(micros / 86_400_000_000)
    const millis = (micros - day * 86_400_000_000) / 1000
    if (!Number.isInteger(millis)) this.#agrees = false
    const seconds = Math.floor(millis / 1000)
    this.expect(dayText(day))
    this.#expectByte(0x54)
      .#expectDigits(Math.floor(seconds / 3600), 2)
      .#expectByte(0x3a)
      .#expectDigits(Math.floor(seconds / 60) % 60, 2)
    return this.#expectByte(0x3a)
      .#expectDigits(seconds % 60, 2)
      .#expectByte(0x2e)
      .#expectDigits(Math.floor(millis) % 1000, 3)
      .#expectByte(0x5a)
  }
  #expectByte(byte: number): this {
    if (this.#row.bytes[this.#place++] !== byte) this.#agrees = false
    return this
  }
  #expectDigits(value: number, width: number): this {
    let rest = value
    for (let index = width - 1; index >= 0; index--) {
      const digit = rest % 10
      if (this.#row.bytes[this.#place + index] !== 0x30 + digit) this.#agrees = false
      rest = (rest - digit) / 10
    }
    this.#place += width
    return this
  }
}

const days = new Map<number, Uint8Array>()

/** A day counted from 2000-01-01 as ISO 8601; the few days of a log are written once each. */
function dayText(day: number): Uint8Array {
  const known = days.get(day)
  if (known) return known
  const written = text(new Date((day + 10_957) * 86_400_000).toISOString().slice(0, 10))
  days.set(day, written)
  return written
}

function digitsOf(value: number): number {
  let digits = 1
  for (let rest = Math.floor(value / 10); rest > 0; rest = Math.floor(rest / 10)) digits++
  return digits
}
