// SPDX-License-Identifier: Apache-2.0
// The facts that the log names, case by case, to be met again among what is stored. Cut out byte by byte as events stream by: only a body
// that names a fact holds these bytes, because a text that quoted them would have its quotation marks escaped. What was cut out is read
// once for all the cases that name the same facts; a case that differs, or whose values are opened, is looked at fact by fact.
import type { CaseKey, StoredEvent } from '#src/consular/history/index.ts'
import { factsIn, upcast } from '#src/consular/history/index.ts'
import type { Row } from '../stored/binary-row.ts'
import { textIn } from '../stored/binary-row.ts'
import { column } from './envelope.ts'
import type { Expected } from './expected-facts.ts'
import { expectedIn, pieceOf } from './expected-facts.ts'

/** What the events of one case say of its facts, as they were cut out. */
export type NamedCase = {
  readonly key: CaseKey
  named: string
  /** The log itself is at fault, and says nothing reliable about facts. */
  isDoubtful: boolean
  /** What is yet to be met, once somebody looks at the case fact by fact. */
  open?: Expected
  metFacts: boolean
  metKeys: boolean
}

export type NamedFacts = {
  readonly begin: (key: CaseKey) => void
  /** The next event of the case. */
  readonly pass: (row: Row) => void
  readonly doubt: () => void
  readonly find: (post: string, number: number) => NamedCase | undefined
  readonly all: () => Iterable<NamedCase>
}

const COMMITMENT = Buffer.from('"commitment":"')
const ERASED = Buffer.from('facts-erased')
/** From the quotation mark that ends a commitment, canonical order goes on with the fact, its subject and its version. */
const FACT = Buffer.from('","fact":"')
const HEX = 64
const BRACE = 0x7d

/** `withCommitments` says that they are kept, for values to be compared with them. */
export function namedFacts(withCommitments: boolean): NamedFacts {
  const byPost = new Map<string, Map<number, NamedCase>>()
  let one: NamedCase | undefined
  // Where the next commitment stands in the bytes at hand: one search passes over many events that name nothing.
  let searched: Buffer | undefined
  let found = 0

  function search(bytes: Buffer, from: number): void {
    searched = bytes
    found = bytes.indexOf(COMMITMENT, from)
    if (found < 0) found = bytes.length
  }

  function pass(row: Row): void {
    const from = row.at[column.body] as number
    const until = from + (row.length[column.body] as number)
    if (row.bytes !== searched || found < from) search(row.bytes, from)
    if (found < until) cutOut(row, until)
    if (one && isField(row, column.kind, ERASED)) one.named += erasureIn(row)
  }

  function cutOut(row: Row, until: number): void {
    const pieces = canonicalPieces(row.bytes, until) ?? parsedPieces(row, withCommitments)
    if (found < until) search(row.bytes, until)
    if (one) one.named += pieces
  }

  function canonicalPieces(bytes: Buffer, until: number): string | undefined {
    let pieces = ''
    while (found < until) {
      const commitmentEnds = found + COMMITMENT.length + HEX
      const end = bytes.indexOf(BRACE, commitmentEnds)
      if (end < 0 || !isAt(bytes, commitmentEnds, FACT)) return undefined
      pieces += bytes.toString('latin1', withCommitments ? found : commitmentEnds + 2, end + 1)
      search(bytes, end)
    }
    return pieces
  }

  return {
    begin: (key) => {
      one = { key, named: '', isDoubtful: false, metFacts: false, metKeys: false }
      const cases = byPost.get(key.post) ?? new Map<number, NamedCase>()
      byPost.set(key.post, cases)
      cases.set(key.number, one)
    },
    pass,
    doubt: () => {
      if (one) one.isDoubtful = true
    },
    find: (post, number) => byPost.get(post)?.get(number),
    all: function* () {
      for (const cases of byPost.values()) yield* cases.values()
    },
  }
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
  one.open ??= expectedIn(one.named)
  return one.open
}

function isAt(bytes: Buffer, at: number, expected: Buffer): boolean {
  for (let index = 0; index < expected.length; index++) if (bytes[at + index] !== expected[index]) return false
  return true
}

function isField({ bytes, at, length }: Row, field: number, expected: Buffer): boolean {
  return length[field] === expected.length && isAt(bytes, at[field] as number, expected)
}
