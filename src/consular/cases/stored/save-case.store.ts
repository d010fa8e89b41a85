// SPDX-License-Identifier: Apache-2.0
import type { CaseKey } from '#src/consular/history/index.ts'
import type { SqlStatement, Tx } from '#src/platform/database/index.ts'
import type { QueueEntry, SearchKeys } from '../queue-entry.ts'
import type { SealedFact } from './load-case.store.ts'

/** Everything that one command changes. All of it is saved, or nothing. */
export type CaseChange = {
  readonly key: CaseKey
  /** The last sequence that the decision knew; 0 lodges the case. */
  readonly expected: number
  /** The hash that the first new event follows. */
  readonly start: Buffer
  /** Canonical texts of the new events and their hashes, in order. */
  readonly bodies: readonly string[]
  readonly hashes: readonly Buffer[]
  readonly receipt: { readonly commandId: string; readonly digest: Buffer; readonly answer: string }
  readonly head: QueueEntry & { readonly serviceDigest: string; readonly compartment: string }
  readonly facts: readonly SealedFact[]
  readonly keys: ReadonlyMap<string, Buffer>
  /** The account that lodged the case. */
  readonly account?: string
  /** The mandate under which the case is lodged: the account then follows it no longer than the mandate holds. */
  readonly mandate?: string
  readonly transferTo?: string
  /** Search keys of all names of the case, when they changed. */
  readonly names?: SearchKeys
  readonly identifiers?: readonly { readonly subject: string; readonly fact: string; readonly blind: Buffer }[]
  readonly slips?: readonly { readonly subject: string; readonly codeHash: Buffer }[]
  readonly people?: readonly { readonly subject: string; readonly person: string }[]
}

/** What stands in the way of saving: somebody was faster, the command is an old acquaintance, or a receipt was given twice. */
export type SaveConflict = 'case-has-moved-on' | 'command-already-used' | 'receipt-given-before'

/** The statement that saves one command. */
export function saving(change: CaseChange): SqlStatement {
  const { key, receipt } = change
  return {
    name: 'save-case',
    text: 'SELECT elshi_save_case($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    values: [
      key.post,
      key.number,
      change.expected,
      change.start,
      change.bodies.join('\n'),
      Buffer.concat(change.hashes),
      JSON.stringify({ ...receipt, digest: bytea(receipt.digest) }),
      JSON.stringify(change.head),
      factsOf(change),
      JSON.stringify(restOf(change)),
    ],
  }
}

export async function saveCase(tx: Tx, change: CaseChange): Promise<void> {
  await tx.query(saving(change))
}

const registryLinks = new Set(['case_people_person', 'mandates_principal', 'mandates_representative'])

/** Which conflict made saving fail, if it was one; anything else is a bug or a broken machine. */
export function conflictIn(error: unknown): SaveConflict | undefined {
  const { code, constraint } = error as { readonly code?: string; readonly constraint?: string }
  if (code === 'EL409') return 'case-has-moved-on'
  // Somebody of the registry was linked while they were being erased, or erased while they were being linked.
  if (code === '23503' && registryLinks.has(constraint ?? '')) return 'case-has-moved-on'
  if (code !== '23505') return undefined
  if (constraint === 'command_receipts_key') return 'command-already-used'
  if (constraint === 'payment_receipts_key') return 'receipt-given-before'
  return constraint === 'events_key' ? 'case-has-moved-on' : undefined
}

function factsOf({ facts }: CaseChange): string | null {
  if (facts.length === 0) return null
  return JSON.stringify(facts.map((fact) => ({ ...fact, ciphertext: bytea(fact.ciphertext), salt: bytea(fact.salt) })))
}

function restOf(change: CaseChange): unknown {
  return {
    ...(change.keys.size > 0 && {
      keys: [...change.keys].map(([subject, wrapped]) => ({ subject, wrapped: bytea(wrapped) })),
    }),
    account: change.account,
    mandate: change.mandate,
    transferTo: change.transferTo,
    names: change.names,
    identifiers: change.identifiers?.map((entry) => ({ ...entry, blind: bytea(entry.blind) })),
    slips: change.slips?.map((slip) => ({ ...slip, codeHash: bytea(slip.codeHash) })),
    people: change.people,
  }
}

function bytea(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`
}
