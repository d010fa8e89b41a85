// SPDX-License-Identifier: Apache-2.0
// One case after the other, as its events stream by: each must follow the one before, say what its columns say, and reach
// what was sealed. Millions pass here, so an event costs one hash and no object that lives on.
import { hash } from 'node:crypto'
import type { CaseKey } from '#src/consular/history/index.ts'
import { reference } from '#src/consular/history/index.ts'
import type { Row } from '../stored/binary-row.ts'
import { isText, numberIn, textIn, viewOf } from '../stored/binary-row.ts'
import { bodyAgrees, column } from './envelope.ts'
import type { NamedFacts } from './named-facts.ts'
import type { SealedIndex } from './sealed-index.ts'
import { placeIn } from './sealed-index.ts'
import type { StoredHeads } from './stored-heads.ts'
import { isSameHash } from './words.ts'

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
    | 'facts-missing'
    | 'facts-not-in-log'
    | 'facts-not-erased'
    | 'facts-altered'
    | 'keys-missing'
    | 'keys-not-erased'
    | 'keys-altered'
  readonly reference: string
  /** The event concerned, where one can be named. */
  readonly sequence?: number
  /** The facts concerned, as `subject/fact@version`; where keys are, their subjects. */
  readonly facts?: readonly string[]
}

export type CaseChecker = {
  /** The next event in the order of post, number and sequence. */
  readonly pass: (row: Row) => void
  /** After the last event of the range. */
  readonly end: () => void
  readonly faults: readonly LogFault[]
  readonly events: () => number
}

const HASH = 32
/** Most events are shorter. */
const VIEWS = 4096

/**
 * Checks the events of a range of cases. `heads` are the heads that the table of cases holds for them; `named` collects the facts
 * that they name.
 */
export function caseChecker(sealed: SealedIndex, heads: StoredHeads, named: NamedFacts): CaseChecker {
  const faults: LogFault[] = []
  let events = 0
  let key: CaseKey | undefined
  let postAt = ''
  let sequence = 0
  let faulty = false
  let sealedAt = -1
  // What is hashed for an event: the hash before it, which stays here from one event to the next, and its body.
  let chain = Buffer.alloc(64 * 1024)
  let chainView = viewOf(chain)
  let views = new Array<Buffer | undefined>(VIEWS)
  const data = { from: 0, until: 0 }
  const sealedHashes = viewOf(sealed.hashes)
  const headHashes = viewOf(heads.hashes())

  function blame(kind: LogFault['kind'], at?: number): void {
    if (faulty || !key) return
    faulty = true
    named.doubt()
    faults.push({ kind, reference: reference(key), ...(at !== undefined && { sequence: at }) })
  }

  function close(): void {
    if (!key) return
    const place = heads.take(key)
    const reached = sealedAt < 0 ? 0 : (sealed.sequences[sealedAt] as number)
    if (sequence < Math.max(reached, heads.sequenceAt(place))) blame('case-cut-short', sequence + 1)
    if (heads.sequenceAt(place) !== sequence || !isAt(headHashes, place * HASH)) blame('head-differs', sequence)
  }

  function begin(number: number): void {
    close()
    key = { post: postAt, number }
    named.begin(key)
    sequence = 0
    faulty = false
    chain.fill(0, 0, HASH)
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
    if (!isIn(row, column.previous)) blame('event-edited', at)
    moveOn(row)
    if (!isIn(row, column.hash)) blame('event-edited', at)
    if (!bodyAgrees(row, data)) blame('columns-edited', at)
    named.pass(row, data.from, data.until)
    // What follows a fault is judged by what is stored, so that one edit is not told as many.
    if (faulty) row.bytes.copy(chain, 0, row.at[column.hash] as number, (row.at[column.hash] as number) + HASH)
    if (sealedAt < 0 || at !== sealed.sequences[sealedAt]) return
    if (!isAt(sealedHashes, sealedAt * HASH)) blame('case-rewritten', at)
  }

  /** The chain goes on to the hash over the one before and the body. */
  function moveOn(row: Row): void {
    const from = row.at[column.body] as number
    const size = (row.length[column.body] as number) + HASH
    if (chain.length < size) {
      chain = Buffer.concat([chain.subarray(0, HASH)], size * 2)
      chainView = viewOf(chain)
      views = new Array<Buffer | undefined>(VIEWS)
    }
    row.bytes.copy(chain, HASH, from, from + size - HASH)
    // As text of one byte a letter, because a buffer of its own for each hash costs as much as the hash.
    const hashed = hash('sha256', viewUpTo(size), 'binary')
    for (let index = 0; index < HASH; index++) chain[index] = hashed.charCodeAt(index)
  }

  /** The beginning of the chain as bytes of their own; making them for each event would cost as much as copying them. */
  function viewUpTo(size: number): Buffer {
    if (size >= VIEWS) return chain.subarray(0, size)
    const known = views[size]
    if (known) return known
    const made = chain.subarray(0, size)
    views[size] = made
    return made
  }

  function isIn(row: Row, field: number): boolean {
    return row.length[field] === HASH && isAt(row.view, row.at[field] as number)
  }

  /** Whether the hash that the chain has come to stands at a place. */
  function isAt(view: DataView, place: number): boolean {
    return isSameHash(view, place, chainView, 0)
  }

  function end(): void {
    close()
    key = undefined
    for (const gone of heads.left()) {
      const place = placeIn(sealed, gone)
      if (place >= 0) sealed.seen[place] = 1
      faults.push({ kind: 'case-deleted', reference: reference(gone) })
    }
  }

  return { pass, end, faults, events: () => events }
}
