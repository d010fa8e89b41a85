// SPDX-License-Identifier: Apache-2.0
import type { CaseEvent, CaseKey, StoredEvent } from '#src/consular/history/index.ts'
import { upcast } from '#src/consular/history/index.ts'
import type { Actor, Database } from '#src/platform/database/index.ts'
import { askAs } from '#src/platform/database/index.ts'
import type { SealedFact } from './load-case.store.ts'

/** What a reader needs of a case. Without events there is no such case for this actor. */
export type ReadableCase = {
  readonly events: readonly CaseEvent[]
  readonly facts: readonly Omit<SealedFact, 'salt'>[]
  /** Wrapped data keys by subject. */
  readonly keys: ReadonlyMap<string, Buffer>
}

type Row = { readonly events: string | null; readonly keys: string | null; readonly facts: string | null }

/** A case as this actor may read it, in one journey: rights, events, keys and all facts. */
export async function readStoredCase(
  db: Pick<Database, 'app'>,
  actor: Actor,
  { post, number }: CaseKey,
): Promise<ReadableCase> {
  const [row] = await askAs<Row>(db, actor, {
    name: 'read-case',
    text: 'SELECT events, keys, facts FROM elshi_read_case($1, $2, $3)',
    values: [post, number],
  })
  return {
    events: (JSON.parse(row?.events ?? '[]') as StoredEvent[]).map((event) => upcast(event)),
    facts: linesOf(row?.facts).map(([subject = '', fact = '', version = '', ciphertext = '']) => ({
      subject,
      fact,
      version: Number(version),
      ciphertext: Buffer.from(ciphertext, 'hex'),
    })),
    keys: new Map(linesOf(row?.keys).map(([subject = '', wrapped = '']) => [subject, Buffer.from(wrapped, 'hex')])),
  }
}

/** Subjects and facts are codes, so a blank parts what stands in a line. */
function linesOf(text: string | null | undefined): string[][] {
  return text ? text.split('\n').map((line) => line.split(' ')) : []
}
