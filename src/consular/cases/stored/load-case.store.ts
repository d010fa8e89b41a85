// SPDX-License-Identifier: Apache-2.0
import type { CaseEvent, CaseKey, StoredEvent } from '#src/consular/history/index.ts'
import { upcast } from '#src/consular/history/index.ts'
import { CHAIN_START } from '#src/consular/proof/index.ts'
import type { Tx } from '#src/platform/database/index.ts'
import type { Receipt } from './receipts.store.ts'

export type SealedFact = {
  readonly subject: string
  readonly fact: string
  readonly version: number
  readonly ciphertext: Buffer
  readonly salt: Buffer
}

/** A case as it is stored: what a decision, or a reader, starts from. Without events there is no such case for this actor. */
export type StoredCase = {
  readonly events: readonly CaseEvent[]
  readonly head: Buffer
  readonly facts: readonly SealedFact[]
  /** Wrapped data keys by subject. */
  readonly keys: ReadonlyMap<string, Buffer>
  readonly receipt: Receipt | undefined
}

type Row = { what: string; at: number; name: string; body: string | null; bytes: Buffer; more: Buffer | null }

// One journey for four tables: a decision waits for all of them.
const statement = {
  name: 'load-case',
  text: `
    SELECT 'event' AS what, sequence AS at, '' AS name, body, hash AS bytes, NULL::bytea AS more
    FROM events WHERE post = $1 AND number = $2
    UNION ALL
    SELECT 'key', 0, subject, NULL, wrapped, NULL FROM fact_keys WHERE post = $1 AND number = $2
    UNION ALL
    SELECT 'fact', version, fact, subject, ciphertext, salt FROM sealed_facts
    WHERE post = $1 AND number = $2 AND fact >= $4 AND fact < $5
    UNION ALL
    SELECT 'receipt', 0, '', answer, digest, NULL FROM command_receipts WHERE command_id = $3`,
}

/** Everything of a case, or only its answers, which is what decisions ask of its facts. */
export async function loadCase(
  tx: Tx,
  key: CaseKey,
  { commandId, facts = 'answers' }: { readonly commandId?: string; readonly facts?: 'answers' | 'all' } = {},
): Promise<StoredCase> {
  const [from, until] = facts === 'answers' ? ['answers.', 'answers/'] : ['', '\u{10ffff}']
  const { rows } = await tx.query<Row>({ ...statement, values: [key.post, key.number, commandId ?? '', from, until] })
  const events: { at: number; event: CaseEvent; hash: Buffer }[] = []
  const sealed: SealedFact[] = []
  const keys = new Map<string, Buffer>()
  let receipt: Receipt | undefined
  for (const { what, at, name, body, bytes, more } of rows) {
    if (what === 'event') events.push({ at, event: upcast(JSON.parse(body ?? '') as StoredEvent), hash: bytes })
    else if (what === 'key') keys.set(name, bytes)
    else if (what === 'fact')
      sealed.push({ subject: body ?? '', fact: name, version: at, ciphertext: bytes, salt: more ?? bytes })
    else receipt = { answer: body ?? '', digest: bytes }
  }
  events.sort((one, other) => one.at - other.at)
  return {
    events: events.map(({ event }) => event),
    head: events.at(-1)?.hash ?? CHAIN_START,
    facts: sealed,
    keys,
    receipt,
  }
}
