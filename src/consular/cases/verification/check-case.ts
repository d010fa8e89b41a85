// SPDX-License-Identifier: Apache-2.0
// One case after the other, as its events stream by: each must follow the one before, say what its columns say, and reach
// what was sealed.
import { hash } from 'node:crypto'
import type { CaseKey } from '#src/consular/history/index.ts'
import { reference } from '#src/consular/history/index.ts'
import type { Row } from '../stored/binary-row.ts'
import { bytesIn, numberIn, textIn } from '../stored/binary-row.ts'
import { bodyAgrees, column } from './envelope.ts'
import type { SealedIndex } from './sealed-index.ts'
import { placeIn } from './sealed-index.ts'

/** What was done to a case: the text key is `fault.<kind>`. */
export type LogFault = {
  readonly kind:
    | 'event-edited'
    | 'columns-edited'
    | 'event-removed'
    | 'case-rewritten'
    | 'case-cut-short'
    | 'case-deleted'
    | 'head-differs'
  readonly reference: string
  /** The event concerned, where one can be named. */
  readonly sequence?: number
}

export type Head = { readonly sequence: number; readonly hash: Buffer }

export type CaseChecker = {
  /** The next event in the order of post, number and sequence. */
  readonly pass: (row: Row) => void
  /** After the last event of the range. */
  readonly end: () => void
  readonly faults: readonly LogFault[]
  readonly events: () => number
}

/** Checks the events of a range of cases. `heads` are the heads that the table of cases holds for them. */
export function caseChecker(sealed: SealedIndex, heads: Map<string, Head>): CaseChecker {
  const faults: LogFault[] = []
  let events = 0
  let key: CaseKey | undefined
  let postAt = ''
  let sequence = 0
  let faulty = false
  let sealedAt = -1
  let scratch = Buffer.alloc(64 * 1024)
  let last: Buffer = Buffer.alloc(32)

  function blame(kind: LogFault['kind'], at?: number): void {
    if (faulty || !key) return
    faulty = true
    faults.push({ kind, reference: reference(key), ...(at !== undefined && { sequence: at }) })
  }

  function close(): void {
    if (!key) return
    const name = `${key.post} ${key.number}`
    const head = heads.get(name)
    heads.delete(name)
    const reached = sealedAt < 0 ? 0 : (sealed.sequences[sealedAt] as number)
    if (sequence < Math.max(reached, head?.sequence ?? 0)) blame('case-cut-short', sequence + 1)
    if (!head || head.sequence !== sequence || !head.hash.equals(last)) blame('head-differs', sequence)
  }

  function begin(number: number): void {
    close()
    key = { post: postAt, number }
    sequence = 0
    faulty = false
    last = Buffer.alloc(32)
    sealedAt = placeIn(sealed, key)
    if (sealedAt >= 0) sealed.seen[sealedAt] = 1
  }

  function pass(row: Row): void {
    events++
    const number = numberIn(row, column.number)
    const samePost = isText(row, column.post, postAt)
    if (!samePost) postAt = textIn(row, column.post)
    if (!samePost || number !== key?.number) begin(number)
    follow(row, numberIn(row, column.sequence))
  }

  function follow(row: Row, at: number): void {
    if (at !== sequence + 1) blame('event-removed', sequence + 1)
    sequence = at
    if (!isBytes(row, column.previous, last)) blame('event-edited', at)
    const computed = chained(row)
    if (!isBytes(row, column.hash, computed)) blame('event-edited', at)
    if (!bodyAgrees(row)) blame('columns-edited', at)
    // What follows a fault is judged by what is stored, so that one edit is not told as many.
    last = faulty ? bytesIn(row, column.hash) : computed
    if (sealedAt < 0 || at !== sealed.sequences[sealedAt]) return
    if (!isSealedAs(sealed, sealedAt, last)) blame('case-rewritten', at)
  }

  /** The hash over the one before and the body. */
  function chained(row: Row): Buffer {
    const from = row.at[column.body] as number
    const length = row.length[column.body] as number
    if (scratch.length < length + 32) scratch = Buffer.alloc((length + 32) * 2)
    scratch.set(last)
    row.bytes.copy(scratch, 32, from, from + length)
    return hash('sha256', scratch.subarray(0, 32 + length), 'buffer')
  }

  function end(): void {
    close()
    key = undefined
    for (const name of heads.keys()) {
      const [post = '', number] = name.split(' ')
      const gone = { post, number: Number(number) }
      const place = placeIn(sealed, gone)
      if (place >= 0) sealed.seen[place] = 1
      faults.push({ kind: 'case-deleted', reference: reference(gone) })
    }
  }

  return { pass, end, faults, events: () => events }
}

function isSealedAs({ hashes }: SealedIndex, place: number, hashed: Buffer): boolean {
  for (let index = 0; index < 32; index++) if (hashes[place * 32 + index] !== hashed[index]) return false
  return true
}

function isBytes({ bytes, at, length }: Row, field: number, expected: Buffer): boolean {
  const from = at[field] as number
  if (length[field] !== expected.length) return false
  for (let index = 0; index < expected.length; index++) if (bytes[from + index] !== expected[index]) return false
  return true
}

function isText({ bytes, at, length }: Row, field: number, expected: string): boolean {
  if (length[field] !== expected.length) return false
  const from = at[field] as number
  for (let index = 0; index < expected.length; index++)
    if (bytes[from + index] !== expected.charCodeAt(index)) return false
  return true
}
