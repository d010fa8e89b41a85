// SPDX-License-Identifier: Apache-2.0
// Accounts of applicants go when their person is erased, or when nothing hangs on them. Called in the role that may erase.
import type { Tx } from '../database/index.ts'

/** Accounts that are linked to one of these people. */
export async function accountsOf(tx: Tx, people: readonly string[]): Promise<readonly string[]> {
  const { rows } = await tx.query<{ id: string }>(
    'SELECT id::text FROM applicant_accounts WHERE person = ANY ($1::text[])',
    [people],
  )
  return rows.map(({ id }) => id)
}

/** Takes the link to these people from the accounts that stay. */
export async function unlinkAccounts(tx: Tx, people: readonly string[]): Promise<void> {
  await tx.query(
    'UPDATE applicant_accounts SET person = NULL, linked_by = NULL, linked_at = NULL WHERE person = ANY ($1::text[])',
    [people],
  )
}

/** Deletes accounts: address, key, index, codes, links that were taken back, and with them their sessions. Those that are linked to somebody stay. */
export async function eraseAccounts(tx: Tx, accounts: readonly string[]): Promise<readonly string[]> {
  await tx.query(
    `DELETE FROM one_time_codes WHERE address_index IN (
       SELECT address_index FROM applicant_accounts WHERE id::text = ANY ($1::text[]) AND person IS NULL)`,
    [accounts],
  )
  const { rows } = await tx.query<{ id: string }>(
    'DELETE FROM applicant_accounts WHERE id::text = ANY ($1::text[]) AND person IS NULL RETURNING id::text',
    [accounts],
  )
  const gone = rows.map(({ id }) => id)
  await tx.query('DELETE FROM account_unlinkings WHERE account = ANY ($1::text[])', [gone])
  return gone
}

/** Takes their links from these accounts, whoever they are linked to; answers with whom. */
export async function unlinkThese(tx: Tx, accounts: readonly string[]): Promise<readonly string[]> {
  const { rows } = await tx.query<{ person: string }>(
    `WITH linked AS (SELECT id, person FROM applicant_accounts WHERE id::text = ANY ($1::text[]) AND person IS NOT NULL FOR UPDATE)
     UPDATE applicant_accounts a SET person = NULL, linked_by = NULL, linked_at = NULL FROM linked WHERE a.id = linked.id
     RETURNING linked.person`,
    [accounts],
  )
  return rows.map(({ person }) => person)
}
