// SPDX-License-Identifier: Apache-2.0
import type { Tx } from '../database/index.ts'

export type ApplicantAccount = {
  readonly id: string
  readonly addressIndex: Buffer
  readonly addressSealed: Buffer
  readonly dataKey: Buffer
  readonly language: string
}

/** The account of an address, made on its first sign-in; two that begin together meet in one. */
export async function getApplicant(tx: Tx, account: ApplicantAccount, at: Date): Promise<string> {
  await tx.query(
    `INSERT INTO applicant_accounts (id, address_index, address_sealed, data_key, language, created_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (address_index) DO NOTHING`,
    [account.id, account.addressIndex, account.addressSealed, account.dataKey, account.language, at],
  )
  const { rows } = await tx.query<{ id: string }>('SELECT id FROM applicant_accounts WHERE address_index = $1', [
    account.addressIndex,
  ])
  const [found] = rows
  if (!found) throw new Error('An account of an applicant vanished while it was being opened.')
  return found.id
}

export async function findApplicant(tx: Tx, addressIndex: Buffer): Promise<string | undefined> {
  const { rows } = await tx.query<{ id: string }>('SELECT id FROM applicant_accounts WHERE address_index = $1', [
    addressIndex,
  ])
  return rows[0]?.id
}

export async function linkApplicant(
  tx: Tx,
  link: { readonly account: string; readonly person: string; readonly by: string; readonly at: Date },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    'UPDATE applicant_accounts SET person = $2, linked_by = $3, linked_at = $4 WHERE id = $1 AND person IS NULL',
    [link.account, link.person, link.by, link.at],
  )
  return rowCount === 1
}

export type LinkedAccount = Pick<ApplicantAccount, 'id' | 'addressSealed' | 'dataKey'> & { readonly linkedAt: Date }

/** The accounts that officers linked to a person. */
export async function listLinkedTo(tx: Tx, person: string): Promise<readonly LinkedAccount[]> {
  const { rows } = await tx.query<LinkedAccount>(
    `SELECT id, address_sealed AS "addressSealed", data_key AS "dataKey", linked_at AS "linkedAt" FROM applicant_accounts
     WHERE person = $1 ORDER BY linked_at, id`,
    [person],
  )
  return rows
}

/** Takes a link back; by whom and when it was made, or undefined when the account is not linked to this person. */
export async function unlinkApplicant(
  tx: Tx,
  { account, person }: { readonly account: string; readonly person: string },
): Promise<{ readonly by: string; readonly at: Date } | undefined> {
  const { rows } = await tx.query<{ by: string; at: Date }>(
    `WITH linked AS (SELECT id, linked_by, linked_at FROM applicant_accounts WHERE id::text = $1 AND person = $2 FOR UPDATE)
     UPDATE applicant_accounts a SET person = NULL, linked_by = NULL, linked_at = NULL FROM linked WHERE a.id = linked.id
     RETURNING linked.linked_by AS "by", linked.linked_at AS "at"`,
    [account, person],
  )
  return rows[0]
}

export async function putCode(
  tx: Tx,
  code: { readonly addressIndex: Buffer; readonly hash: Buffer; readonly tries: number; readonly until: Date },
): Promise<void> {
  await tx.query(
    `INSERT INTO one_time_codes (address_index, code_hash, tries_left, expires_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (address_index) DO UPDATE
       SET code_hash = excluded.code_hash, tries_left = excluded.tries_left, expires_at = excluded.expires_at`,
    [code.addressIndex, code.hash, code.tries, code.until],
  )
}

/** Spends one try; the hash of the code while a try was left and its time is not over. */
export async function spendTry(tx: Tx, addressIndex: Buffer, at: Date): Promise<Buffer | undefined> {
  const { rows } = await tx.query<{ code_hash: Buffer }>(
    `UPDATE one_time_codes SET tries_left = tries_left - 1 WHERE address_index = $1 AND tries_left > 0 AND expires_at > $2
     RETURNING code_hash`,
    [addressIndex, at],
  )
  return rows[0]?.code_hash
}

export async function deleteCode(tx: Tx, addressIndex: Buffer): Promise<void> {
  await tx.query('DELETE FROM one_time_codes WHERE address_index = $1', [addressIndex])
}
