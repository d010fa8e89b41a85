// SPDX-License-Identifier: Apache-2.0
import { parseReference } from '#src/consular/history/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { partyOf } from './asker-of.ts'
import type { Engine } from './engine.ts'
import { findSlip } from './stored/slips.store.ts'

/**
 * Who holds this slip: an actor that sees the one case and nothing else. A wrong code and a case that does not exist look
 * alike, and take alike. The way in limits how often it asks.
 */
export async function followCase(
  engine: Pick<Engine, 'db' | 'keyring'>,
  slip: { readonly reference: string; readonly slipCode: string | null },
): Promise<Actor | undefined> {
  const key = parseReference(slip.reference)
  const { slipCode } = slip
  if (!key || slipCode === null) return undefined
  const subject = await asReader(engine.db, systemActor, (tx) => findSlip(tx, engine.keyring, key, slipCode))
  if (subject === undefined) return undefined
  const role = subject === 'applicant' ? 'applicant' : 'co-signer'
  return { id: partyOf(key, subject), kind: 'applicant', posts: [], compartments: [], roles: [role] }
}
