// SPDX-License-Identifier: Apache-2.0
// The facts that the log names, case by case, to be met again among what is stored. Cut out byte by byte as events stream by: only a body
// that names a fact holds these bytes, because a text that quoted them would have its quotation marks escaped. What was cut out is read
// once for all the cases that name the same facts; a case that differs, or whose values are opened, is looked at fact by fact.
import type { CaseKey, StoredEvent } from '#src/consular/history/index.ts'
import { factsIn, upcast } from '#src/consular/history/index.ts'
import type { Row } from '../stored/binary-row.ts'
import { isText, textIn } from '../stored/binary-row.ts'
import { casesInOrder } from './cases-in-order.ts'
import { column } from './envelope.ts'
import type { Expected } from './expected-facts.ts'
import { expectedIn, pieceOf } from './expected-facts.ts'
import type { NamedList } from './named-list.ts'
import { emptyList, knownWay, longerByText, piecesOf } from './named-list.ts'

/** What the events of one case say of its facts, as they were cut out. */
export type NamedCase = {
  readonly key: CaseKey
  named: NamedList
  /** The log itself is at fault, and says nothing reliable about facts. */
  isDoubtful: boolean
  /** What is yet to be met, once somebody looks at the case fact by fact. */
  open: Expected | undefined
  metFacts: boolean
  metKeys: boolean
}

export type NamedFacts = {
  readonly begin: (key: CaseKey) => void
  /** The next event of the case, whose `data` lie between two places; what stands around it was compared with the columns. */
  readonly pass: (row: Row, from: number, until: number) => void
  readonly doubt: () => void
  /** The case that a row begins with. */
  readonly find: (row: Row) => NamedCase | undefined
  readonly all: () => readonly NamedCase[]
}

const COMMITMENT = Buffer.from('"commitment":"')
const ERASED = 'facts-erased'
/** From the quotation mark that ends a commitment, canonical order goes on with the fact, its subject and its version. */
const FACT = Buffer.from('","fact":"')
const HEX = 64
const BRACE = 0x7d

/** `withCommitments` says that they are kept, for values to be compared with them. */
export function namedFacts(withCommitments: boolean): NamedFacts {
  const places = casesInOrder()
  const cases: NamedCase[] = []
  const wayOn = withCommitments ? () => undefined : knownWay
  const pieceFrom = withCommitments ? 0 : COMMITMENT.length + HEX + 2
  let one: NamedCase | undefined

  function pass(row: Row, from: number, until: number): void {
    if (!one) return
    const found = indexOfCommitment(row.bytes, from, until)
    if (found >= 0) one.named = cutOut(one.named, row, found, until)
    if (isText(row, column.kind, ERASED)) one.named = longerByText(one.named, erasureIn(row), false)
  }

  function cutOut(before: NamedList, row: Row, first: number, until: number): NamedList {
    const { bytes, view } = row
    let named = before
    for (let found = first; found >= 0; ) {
      const commitmentEnds = found + COMMITMENT.length + HEX
      // A piece that was cut out before has its only brace at its end.
      const known = wayOn(named, view, commitmentEnds + 2, until)
      const end = known ? commitmentEnds + 2 + known.piece.length : bytes.indexOf(BRACE, commitmentEnds) + 1
      if (end === 0 || end > until || !isAt(bytes, commitmentEnds, FACT))
        return longerByText(before, parsedPieces(row, withCommitments), withCommitments)
      named = known ?? longerByText(named, bytes.toString('latin1', found + pieceFrom, end), withCommitments)
      found = indexOfCommitment(bytes, end, until)
    }
    return named
  }

  return {
    begin: (key) => {
      places.add(key.post, key.number)
      one = { key, named: emptyList(), isDoubtful: false, open: undefined, metFacts: false, metKeys: false }
      cases.push(one)
    },
    pass,
    doubt: () => {
      if (one) one.isDoubtful = true
    },
    find: (row) => cases[places.placeOfRow(row)],
    all: () => cases,
  }
}

/** How far to go on when the last of the bytes looked at is this one: all of them where it does not occur. */
const STEPS = new Uint8Array(256).fill(COMMITMENT.length)
for (const [index, byte] of COMMITMENT.subarray(0, -1).entries()) STEPS[byte] = COMMITMENT.length - 1 - index

/** By Horspool's method: a call of the buffer's own search costs more than the few bytes that are left to look at. */
function indexOfCommitment(bytes: Buffer, from: number, until: number): number {
  const last = COMMITMENT.length - 1
  for (let at = from + last; at < until; at += STEPS[bytes[at] as number] as number)
    if (bytes[at] === COMMITMENT[last] && isAt(bytes, at - last, COMMITMENT)) return at - last
  return -1
}

/** The facts of an event that is not written in the usual way. */
function parsedPieces(row: Row, withCommitments: boolean): string {
  return fromEvent(row, (event) =>
    factsIn(event)
      .map((fact) => pieceOf(fact, withCommitments))
      .join(''),
  )
}

function erasureIn(row: Row): string {
  return fromEvent(row, (event) => (event.kind === 'facts-erased' ? pieceOf({ erased: event.data.subjects }) : ''))
}

/** Nothing for a body that is no event of ours. */
function fromEvent(row: Row, read: (event: ReturnType<typeof upcast>) => string): string {
  try {
    return read(upcast(JSON.parse(textIn(row, column.body)) as StoredEvent))
  } catch {
    return ''
  }
}

/** What is yet to be met of a case, fact by fact. */
export function openFactsOf(one: NamedCase): Expected {
  one.open ??= expectedIn(piecesOf(one.named))
  return one.open
}

function isAt(bytes: Buffer, at: number, expected: Buffer): boolean {
  for (let index = 0; index < expected.length; index++) if (bytes[at + index] !== expected[index]) return false
  return true
}
