// SPDX-License-Identifier: Apache-2.0
// Whether the columns of an event say what its canonical body says. Bytes against bytes, because parsing a million bodies takes longer
// than hashing them: RFC 8785 sorts the names, so everything but `data` stands in a known order around it.
import type { Row } from '../stored/binary-row.ts'
import { int32, numberIn } from '../stored/binary-row.ts'
import type { Words } from './words.ts'
import { agreesSoFar, beginAt, expect, expectByte, expectDigits, expectField, wordsOf } from './words.ts'

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

/** Where the data of an event lie in the bytes of its row. */
export type DataPlace = { from: number; until: number }

const words = {
  actor: wordsOf('{"actor":"'),
  causation: wordsOf('","causation":'),
  commandId: wordsOf(',"commandId":"'),
  data: wordsOf('","data":'),
  kind: wordsOf(',"kind":"'),
  number: wordsOf('","number":'),
  occurredOn: wordsOf(',"occurredOn":"'),
  post: wordsOf('","post":"'),
  recordedAt: wordsOf('","recordedAt":"'),
  schemaVersion: wordsOf('","schemaVersion":'),
  sequence: wordsOf(',"sequence":'),
  none: wordsOf('null'),
}
const BEFORE = words.actor.length + words.causation.length + words.commandId.length + words.data.length
const BEHIND =
  words.kind.length +
  words.number.length +
  words.occurredOn.length +
  '2026-11-22'.length +
  words.post.length +
  words.recordedAt.length +
  '2026-11-22T10:00:00.000Z'.length +
  words.schemaVersion.length +
  words.sequence.length +
  '}'.length

/** Whether the body agrees with the columns of its row; says where its data lie, or the whole body where it does not agree. */
export function bodyAgrees(row: Row, data: DataPlace): boolean {
  const { at, length } = row
  const begins = at[column.body] as number
  const ends = begins + (length[column.body] as number)
  const number = numberIn(row, column.number)
  const version = numberIn(row, column.schemaVersion)
  const sequence = numberIn(row, column.sequence)
  const hasCause = (length[column.causation] as number) >= 0
  const cause = hasCause ? numberIn(row, column.causation) : 0
  data.from =
    begins +
    BEFORE +
    (length[column.actor] as number) +
    (hasCause ? digitsOf(cause) : words.none.length) +
    (length[column.commandId] as number)
  const lengths = (length[column.kind] as number) + (length[column.post] as number)
  data.until = ends - BEHIND - lengths - digitsOf(number) - digitsOf(version) - digitsOf(sequence)
  if (data.from > data.until || !agreesAround(row, begins, data, { number, version, sequence, cause, hasCause })) {
    data.from = begins
    data.until = ends
    return false
  }
  return true
}

type Numbers = {
  readonly number: number
  readonly version: number
  readonly sequence: number
  readonly cause: number
  readonly hasCause: boolean
}

/** What stands around the data. All of it lies within the body, since its length was reckoned. */
function agreesAround(row: Row, begins: number, data: DataPlace, told: Numbers): boolean {
  beginAt(row, begins)
  expect(words.actor)
  expectField(row, column.actor)
  expect(words.causation)
  if (told.hasCause) expectDigits(told.cause, digitsOf(told.cause))
  else expect(words.none)
  expect(words.commandId)
  expectField(row, column.commandId)
  expect(words.data)
  if (!agreesSoFar()) return false
  beginAt(row, data.until)
  expect(words.kind)
  expectField(row, column.kind)
  expect(words.number)
  expectDigits(told.number, digitsOf(told.number))
  expect(words.occurredOn)
  expect(dayText(int32(row.bytes, row.at[column.occurredOn] as number)))
  expect(words.post)
  expectField(row, column.post)
  expect(words.recordedAt)
  expectInstant(row)
  expect(words.schemaVersion)
  expectDigits(told.version, digitsOf(told.version))
  expect(words.sequence)
  expectDigits(told.sequence, digitsOf(told.sequence))
  expectByte(0x7d)
  return agreesSoFar()
}

/** Microseconds since 2000 as ISO 8601 with milliseconds. */
function expectInstant({ bytes, at }: Row): void {
  const from = at[column.recordedAt] as number
  const micros = int32(bytes, from) * 4_294_967_296 + (int32(bytes, from + 4) >>> 0)
  const day = Math.floor(micros / 86_400_000_000)
  const rest = (micros - day * 86_400_000_000) / 1000
  const millis = Math.floor(rest) | 0
  const seconds = (millis / 1000) | 0
  const minutes = (seconds / 60) | 0
  const hours = (minutes / 60) | 0
  // What is finer than a millisecond is in no body.
  expect(rest === millis ? dayText(day) : noDay)
  expectByte(0x54)
  expectDigits(hours, 2)
  expectByte(0x3a)
  expectDigits(minutes - hours * 60, 2)
  expectByte(0x3a)
  expectDigits(seconds - minutes * 60, 2)
  expectByte(0x2e)
  expectDigits(millis - seconds * 1000, 3)
  expectByte(0x5a)
}

const days = new Map<number, Words>()
const noDay = wordsOf('not a day.')
let lastDay = Number.NaN
let lastText = noDay

/** A day counted from 2000-01-01 as ISO 8601; the few days of a log are written once each. */
function dayText(day: number): Words {
  if (day === lastDay) return lastText
  const known = days.get(day) ?? written(day)
  days.set(day, known)
  lastDay = day
  lastText = known
  return known
}

/** Endless days are written as no body writes them. */
function written(day: number): Words {
  const date = new Date((day + 10_957) * 86_400_000)
  return Number.isNaN(date.getTime()) ? noDay : wordsOf(date.toISOString().slice(0, 10))
}

function digitsOf(value: number): number {
  let digits = 1
  for (let rest = (value / 10) | 0; rest > 0; rest = (rest / 10) | 0) digits++
  return digits
}
