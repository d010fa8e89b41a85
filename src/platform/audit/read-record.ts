// SPDX-License-Identifier: Apache-2.0
/** What one reading was, and the canonical bytes of a batch of them. */
import { hash } from 'node:crypto'
import type { Actor } from '#src/platform/database/index.ts'

/** One answer given (or withheld): who read which records, and which classes of their fields. No value ever stands here. */
export type Read = {
  actor: Pick<Actor, 'id' | 'kind' | 'roles'>
  post?: string | undefined
  /** What the ids name, such as `case` or `person`. */
  subjectKind: string
  ids: readonly string[]
  /** Classes of fields, such as `contact`; never a field's value. */
  fields: readonly string[]
  /** `shown` unless told. */
  result?: 'shown' | 'exported' | 'printed' | 'refused'
  /** Why, in the reader's words, where a reason is asked for; kept sealed and erasable, the log has a commitment to it. */
  reason?: string | undefined
}

/** A reading as it stands in the log. */
export type ReadEntry = {
  at: string
  actor: string
  kind: string
  roles: readonly string[]
  post: string | null
  subjectKind: string
  ids: readonly string[]
  fields: readonly string[]
  result: string
  /** The commitment to the reason, in hexadecimal. */
  reason: string | null
}

/** A batch's place in the chain of its writer. */
export type BatchHead = { writer: string; sequence: number; previous: string }

/** The hash of a batch: SHA-256 over its canonical form (RFC 8785), which repeats the hash of the batch before it. */
export function batchHash(head: BatchHead, entries: readonly ReadEntry[]): Buffer {
  return storedBatchHash(head, JSON.stringify(entries.map(inOrder)).slice(1, -1))
}

/** The same, of entries that are in canonical form already, with commas between them. */
export function storedBatchHash({ writer, sequence, previous }: BatchHead, entries: string): Buffer {
  return hash('sha256', `{"entries":[${entries}],${JSON.stringify({ previous, sequence, writer }).slice(1)}`, 'buffer')
}

/** With its names in their canonical order; of texts, nulls, whole numbers and lists JSON.stringify makes the canonical form then. */
function inOrder({ actor, at, fields, ids, kind, post, reason, result, roles, subjectKind }: ReadEntry): ReadEntry {
  return { actor, at, fields, ids, kind, post, reason, result, roles, subjectKind }
}

/** The predecessor of a writer's first batch. */
export const noPredecessor = Buffer.alloc(32)

/** The entry of a reading; throws a RangeError before a malformed one could spoil the batch of others. */
export function entryOf(read: Read, at: Date, reason: Buffer | null): ReadEntry {
  const words = [read.actor.id, read.subjectKind, ...read.actor.roles, ...read.ids, ...read.fields, read.post ?? 'x']
  if (!words.every((word) => /^[\w.:@/-]{1,200}$/.test(word))) {
    throw new RangeError('A record of a read holds ids and codes of 1 to 200 letters, digits or . : @ / _ - only.')
  }
  return {
    at: at.toISOString(),
    actor: read.actor.id,
    kind: read.actor.kind,
    roles: read.actor.roles,
    post: read.post ?? null,
    subjectKind: read.subjectKind,
    ids: read.ids,
    fields: read.fields,
    result: read.result ?? 'shown',
    reason: reason?.toString('hex') ?? null,
  }
}
