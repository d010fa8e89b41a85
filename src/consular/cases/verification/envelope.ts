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

// Where the reading of a body has come to, and whether all agreed so far. One body is read at a time, and nothing waits in between.
let bytes: Buffer = Buffer.alloc(0)
let place = 0
let agrees = true

/** Whether the body agrees with the columns of its row. */
export function bodyAgrees(row: Row): boolean {
  const { at, length } = row
  const number = numberIn(row, column.number)
  const version = numberIn(row, column.schemaVersion)
  const sequence = numberIn(row, column.sequence)
  const begins = at[column.body] as number
  const ends = begins + (length[column.body] as number)
  bytes = row.bytes
  place = begins
  agrees = true
  expect(words.actor)
  expectField(row, column.actor)
  expect(words.causation)
  if ((length[column.causation] as number) < 0) expect(words.none)
  else expectNumber(numberIn(row, column.causation))
  expect(words.commandId)
  expectField(row, column.commandId)
  expect(words.data)
  const lengths = (length[column.kind] as number) + (length[column.post] as number)
  const tail = ends - FIXED - lengths - digitsOf(number) - digitsOf(version) - digitsOf(sequence)
  if (tail < place) return false
  place = tail
  expect(words.kind)
  expectField(row, column.kind)
  expect(words.number)
  expectNumber(number)
  expect(words.occurredOn)
  expect(dayText(int32(row.bytes, at[column.occurredOn] as number)))
  expect(words.post)
  expectField(row, column.post)
  expect(words.recordedAt)
  expectInstant(row)
  expect(words.schemaVersion)
  expectNumber(version)
  expect(words.sequence)
  expectNumber(sequence)
  expect(words.end)
  return agrees && place === ends
}

function expect(expected: Uint8Array): void {
  for (let index = 0; index < expected.length; index++) if (bytes[place + index] !== expected[index]) agrees = false
  place += expected.length
}

function expectField(row: Row, field: number): void {
  const from = row.at[field] as number
  const count = row.length[field] as number
  for (let index = 0; index < count; index++) if (bytes[place + index] !== bytes[from + index]) agrees = false
  place += count
}

function expectNumber(value: number): void {
  expectDigits(value, digitsOf(value))
}

/** Microseconds since 2000 as ISO 8601 with milliseconds. */
function expectInstant(row: Row): void {
  const from = row.at[column.recordedAt] as number
  const micros = int32(bytes, from) * 4_294_967_296 + (int32(bytes, from + 4) >>> 0)
  const day = Math.floor(micros / 86_400_000_000)
  const rest = (micros - day * 86_400_000_000) / 1000
  const millis = Math.floor(rest) | 0
  if (rest !== millis) agrees = false
  const seconds = (millis / 1000) | 0
  expect(dayText(day))
  expectByte(0x54)
  expectDigits((seconds / 3600) | 0, 2)
  expectByte(0x3a)
  expectDigits(((seconds / 60) | 0) % 60, 2)
  expectByte(0x3a)
  expectDigits(seconds % 60, 2)
  expectByte(0x2e)
  expectDigits(millis % 1000, 3)
  expectByte(0x5a)
}

function expectByte(byte: number): void {
  if (bytes[place++] !== byte) agrees = false
}

function expectDigits(value: number, width: number): void {
  let rest = value
  for (let index = width - 1; index >= 0; index--) {
    const above = (rest / 10) | 0
    if (bytes[place + index] !== 0x30 + rest - above * 10) agrees = false
    rest = above
  }
  place += width
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
  for (let rest = (value / 10) | 0; rest > 0; rest = (rest / 10) | 0) digits++
  return digits
}
