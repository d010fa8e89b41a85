// SPDX-License-Identifier: Apache-2.0
// The facts that the log names, case by case, to be met again among what is stored. Found byte by byte as events stream by: only a body
// that names a fact holds these bytes, because a text that quoted them would have its quotation marks escaped.
import type { CaseKey, StoredEvent } from '#src/consular/history/index.ts'
import { factsIn, reference, upcast } from '#src/consular/history/index.ts'
import type { Row } from '../stored/binary-row.ts'
import { textIn } from '../stored/binary-row.ts'
import type { LogFault } from './check-case.ts'
import { column } from './envelope.ts'

/** What is to be stored of one case, and what is not any more. Whatever is met is struck out. */
export type FactsOfCase = {
  readonly key: CaseKey
  /** By `subject/fact@version`: the commitment, in hexadecimal. */
  readonly standing: Map<string, string>
  /** Subjects with a fact that stands: each has a key. */
  readonly subjects: Set<string>
  readonly erased: Set<string>
  readonly erasedSubjects: Set<string>
  /** The log itself is at fault, and says nothing reliable about facts. */
  isDoubtful: boolean
}

export type NamedFacts = {
  readonly begin: (key: CaseKey) => void
  /** The next event of the case. */
  readonly pass: (row: Row) => void
  readonly doubt: () => void
  readonly find: (post: string, number: number) => FactsOfCase | undefined
  /** What was not met when all that is stored was passed by. */
  readonly unmet: () => readonly LogFault[]
}

const words = {
  commitment: Buffer.from('"commitment":"'),
  fact: Buffer.from('","fact":"'),
  subject: Buffer.from('","subject":"'),
  version: Buffer.from('","version":'),
  erased: Buffer.from('facts-erased'),
}
const HEX = 64

export function namedFacts(): NamedFacts {
  const byPost = new Map<string, Map<number, FactsOfCase>>()
  let one: FactsOfCase | undefined
  // Where the next commitment stands in the bytes at hand: one search passes over many events that name nothing.
  let searched: Buffer | undefined
  let found = 0

  function name(subject: string, fact: string, version: string | number, commitment: string): void {
    one?.standing.set(`${subject}/${fact}@${version}`, commitment)
    one?.subjects.add(subject)
  }

  function pass(row: Row): void {
    const from = row.at[column.body] as number
    const until = from + (row.length[column.body] as number)
    if (row.bytes !== searched || found < from) search(row.bytes, from)
    while (found < until) {
      const end = take(row.bytes, found + words.commitment.length, name)
      if (end < 0) takeParsed(row)
      search(row.bytes, end < 0 ? until : end)
    }
    if (isField(row, column.kind, words.erased)) takeParsed(row)
  }

  function search(bytes: Buffer, from: number): void {
    searched = bytes
    found = bytes.indexOf(words.commitment, from)
    if (found < 0) found = bytes.length
  }

  function takeParsed(row: Row): void {
    const event = parsed(textIn(row, column.body))
    if (!event) return
    for (const { subject, fact, version, commitment } of factsIn(event)) name(subject, fact, version, commitment)
    if (event.kind === 'facts-erased' && one) erase(one, event.data.subjects)
  }

  return {
    begin: (key) => {
      one = {
        key,
        standing: new Map(),
        subjects: new Set(),
        erased: new Set(),
        erasedSubjects: new Set(),
        isDoubtful: false,
      }
      const cases = byPost.get(key.post) ?? new Map<number, FactsOfCase>()
      byPost.set(key.post, cases)
      cases.set(key.number, one)
    },
    pass,
    doubt: () => {
      if (one) one.isDoubtful = true
    },
    find: (post, number) => byPost.get(post)?.get(number),
    unmet: () => [...byPost.values()].flatMap((cases) => [...cases.values()].flatMap(unmetOf)),
  }
}

function unmetOf({ key, standing, subjects, isDoubtful }: FactsOfCase): LogFault[] {
  if (isDoubtful || (standing.size === 0 && subjects.size === 0)) return []
  const faults: LogFault[] = []
  if (standing.size > 0) faults.push({ kind: 'facts-missing', reference: reference(key), facts: [...standing.keys()] })
  if (subjects.size > 0) faults.push({ kind: 'keys-missing', reference: reference(key), facts: [...subjects] })
  return faults
}

/** Reads a fact in canonical order behind its first words; answers with where it ends, -1 when it is written in another way. */
function take(
  bytes: Buffer,
  from: number,
  name: (subject: string, fact: string, version: string, commitment: string) => void,
): number {
  const fact = from + HEX + words.fact.length
  if (!isAt(bytes, from + HEX, words.fact)) return -1
  const factEnds = bytes.indexOf(QUOTE, fact)
  const subject = factEnds + words.subject.length
  if (!isAt(bytes, factEnds, words.subject)) return -1
  const subjectEnds = bytes.indexOf(QUOTE, subject)
  const version = subjectEnds + words.version.length
  if (!isAt(bytes, subjectEnds, words.version)) return -1
  let end = version
  while (isDigit(bytes[end])) end++
  const text = (at: number, until: number) => bytes.toString('utf8', at, until)
  name(text(subject, subjectEnds), text(fact, factEnds), text(version, end), text(from, from + HEX))
  return end
}

const QUOTE = 0x22
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39

function isAt(bytes: Buffer, at: number, expected: Buffer): boolean {
  for (let index = 0; index < expected.length; index++) if (bytes[at + index] !== expected[index]) return false
  return true
}

function isField({ bytes, at, length }: Row, field: number, expected: Buffer): boolean {
  return length[field] === expected.length && isAt(bytes, at[field] as number, expected)
}

/** Nothing for a body that is none: the chain has already said so. */
function parsed(body: string): ReturnType<typeof upcast> | undefined {
  try {
    return upcast(JSON.parse(body) as StoredEvent)
  } catch {
    return undefined
  }
}

/** What stood of these people before is to be gone; what is recorded of them later stands again. */
function erase({ standing, subjects, erased, erasedSubjects }: FactsOfCase, gone: readonly string[]): void {
  for (const subject of gone) {
    erasedSubjects.add(subject)
    subjects.delete(subject)
    for (const id of standing.keys()) {
      if (!id.startsWith(`${subject}/`)) continue
      standing.delete(id)
      erased.add(id)
    }
  }
}
