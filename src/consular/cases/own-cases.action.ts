// SPDX-License-Identifier: Apache-2.0
// The cases of an e-mail account: those lodged with it, those of the person it was linked to, and those it showed the slip of.
import type { CaseKey } from '#src/consular/history/index.ts'
import { parseReference, reference } from '#src/consular/history/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import { isAccount } from './asker-of.ts'
import type { Engine } from './engine.ts'
import { addCaseAccount, listCasesOf } from './stored/case-accounts.store.ts'
import { findSlip } from './stored/slips.store.ts'

/** A page of the account's cases, or of those of a service alone that were granted, open ones first; empty for whoever has no account. What is in them is read case by case. */
export async function listCases(
  { db }: Pick<Engine, 'db'>,
  account: Actor,
  page: { readonly skip: number; readonly limit: number; readonly granted?: string },
): Promise<readonly CaseKey[]> {
  return isAccount(account) ? asReader(db, account, (tx) => listCasesOf(tx, account.id, page)) : []
}

/**
 * Opens a case to an account that shows the applicant's slip of it. A wrong code, a co-signer's and a case that does not exist
 * look alike. The way in limits how often it asks.
 */
export async function adoptCase(
  { db, keyring, readLog }: Pick<Engine, 'db' | 'keyring' | 'readLog'>,
  account: Actor,
  slip: { readonly reference: string; readonly slipCode: string },
): Promise<CaseKey | undefined> {
  const key = parseReference(slip.reference)
  if (!key || !isAccount(account)) return undefined
  const isAdopted = await asActor(db, systemActor, async (tx) => {
    if ((await findSlip(tx, keyring, key, slip.slipCode)) !== 'applicant') return false
    await addCaseAccount(tx, account.id, key)
    return true
  })
  if (!isAdopted) return undefined
  await readLog.record({ actor: account, post: key.post, subjectKind: 'case', ids: [reference(key)], fields: ['slip'] })
  return key
}
