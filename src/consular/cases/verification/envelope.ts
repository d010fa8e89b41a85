// SPDX-License-Identifier: Apache-2.0
// Whether the columns of an event say what its canonical body says. Bytes against bytes, because parsing a million bodies takes longer
// than hashing them: RFC 8785 sorts the names, so everything but `data` stands in a known order around it.
import type { Row } from '../stored/binary-row.ts'
import { numberIn } from '../stored/binary-row.ts'
import type { Words } from './words.ts'
import { digitsStandAt, fieldStandsAt, standsAt, wordsOf } from './words.ts'

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
  noCause: wordsOf('","causation":null,"commandId":"'),
  data: wordsOf('","data":'),
  kind: wordsOf(',"kind":"'),
  number: wordsOf('","number":'),
  occurredOn: wordsOf(',"occurredOn":"'),
  post: wordsOf('","post":"'),
  recordedAt: wordsOf('","recordedAt":"'),
  schemaVersion: wordsOf('","schemaVersion":'),
  sequence: wordsOf(',"sequence":'),
}
const DAY = '2026-11-22'.length
const INSTANT = '2026-11-22T10:00:00.000Z'.length
const BEFORE = words.actor.length + words.causation.length + words.commandId.length + words.data.length
const BEHIND =
  words.kind.length +
  words.number.length +
  words.occurredOn.length +
  DAY +
  words.post.length +
  words.recordedAt.length +
  INSTANT +
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
  const cause = (length[column.causation] as number) < 0 ? 'null'.length : digitsOf(numberIn(row, column.causation))
  const from = begins + BEFORE + (length[column.actor] as number) + cause + (length[column.commandId] as number)
  const lengths = (length[column.kind] as number) + (length[column.post] as number)
  const until = ends - BEHIND - lengths - digitsOf(number) - digitsOf(version) - digitsOf(sequence)
  // All that is compared lies within the body then, since its length was reckoned.
  const agrees = from <= until && agreesBefore(row, begins) && agreesBehind(row, until, { number, version, sequence })
  data.from = agrees ? from : begins
  data.until = agrees ? until : ends
  return agrees
}

/** What stands before the data. */
function agreesBefore(row: Row, begins: number): boolean {
  const { view, length } = row
  const actor = begins + words.actor.length
  if (!standsAt(view, begins, words.actor) || !fieldStandsAt(row, actor, column.actor)) return false
  const causation = actor + (length[column.actor] as number)
  const commandId = commandIdAfter(row, causation)
  if (commandId < 0 || !fieldStandsAt(row, commandId, column.commandId)) return false
  return standsAt(view, commandId + (length[column.commandId] as number), words.data)
}

/** Where the command is named, behind the cause; -1 when something else stands there. */
function commandIdAfter(row: Row, at: number): number {
  const { view, length } = row
  if ((length[column.causation] as number) < 0)
    return standsAt(view, at, words.noCause) ? at + words.noCause.length : -1
  const cause = numberIn(row, column.causation)
  const causeAt = at + words.causation.length
  const causeEnds = causeAt + digitsOf(cause)
  const agrees =
    standsAt(view, at, words.causation) &&
    digitsStandAt(view, causeAt, cause, causeEnds - causeAt) &&
    standsAt(view, causeEnds, words.commandId)
  return agrees ? causeEnds + words.commandId.length : -1
}

type Numbers = { readonly number: number; readonly version: number; readonly sequence: number }

/** What stands behind the data. */
function agreesBehind(row: Row, until: number, told: Numbers): boolean {
  const { view, length } = row
  const kind = until + words.kind.length
  const number = kind + (length[column.kind] as number) + words.number.length
  const numberEnds = number + digitsOf(told.number)
  const occurredOn = numberEnds + words.occurredOn.length
  const post = occurredOn + DAY + words.post.length
  const postEnds = post + (length[column.post] as number)
  const recordedAt = postEnds + words.recordedAt.length
  const version = recordedAt + INSTANT + words.schemaVersion.length
  const versionEnds = version + digitsOf(told.version)
  const sequence = versionEnds + words.sequence.length
  const sequenceEnds = sequence + digitsOf(told.sequence)
  return (
    standsAt(view, until, words.kind) &&
    fieldStandsAt(row, kind, column.kind) &&
    standsAt(view, number - words.number.length, words.number) &&
    digitsStandAt(view, number, told.number, numberEnds - number) &&
    standsAt(view, numberEnds, words.occurredOn) &&
    standsAt(view, occurredOn, dayText(numberIn(row, column.occurredOn))) &&
    standsAt(view, occurredOn + DAY, words.post) &&
    fieldStandsAt(row, post, column.post) &&
    standsAt(view, postEnds, words.recordedAt) &&
    instantStandsAt(row, recordedAt) &&
    standsAt(view, recordedAt + INSTANT, words.schemaVersion) &&
    digitsStandAt(view, version, told.version, versionEnds - version) &&
    standsAt(view, versionEnds, words.sequence) &&
    digitsStandAt(view, sequence, told.sequence, sequenceEnds - sequence) &&
    view.getUint8(sequenceEnds) === 0x7d
  )
}

/** Microseconds since 2000 as ISO 8601 with milliseconds. */
function instantStandsAt({ view, at }: Row, place: number): boolean {
  const from = at[column.recordedAt] as number
  const micros = view.getInt32(from) * 4_294_967_296 + view.getUint32(from + 4)
  const day = Math.floor(micros / 86_400_000_000)
  const rest = (micros - day * 86_400_000_000) / 1000
  const millis = rest | 0
  const seconds = (millis / 1000) | 0
  const minutes = (seconds / 60) | 0
  const hours = (minutes / 60) | 0
  // What is finer than a millisecond is in no body.
  return (
    rest === millis &&
    standsAt(view, place, dayText(day)) &&
    view.getUint8(place + 10) === 0x54 &&
    digitsStandAt(view, place + 11, hours, 2) &&
    view.getUint8(place + 13) === 0x3a &&
    digitsStandAt(view, place + 14, minutes - hours * 60, 2) &&
    view.getUint8(place + 16) === 0x3a &&
    digitsStandAt(view, place + 17, seconds - minutes * 60, 2) &&
    view.getUint8(place + 19) === 0x2e &&
    digitsStandAt(view, place + 20, millis - seconds * 1000, 3) &&
    view.getUint8(place + 23) === 0x5a
  )
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
  if (value < 100) return value < 10 ? 1 : 2
  let digits = 3
  for (let rest = (value / 1000) | 0; rest > 0; rest = (rest / 10) | 0) digits++
  return digits
}
