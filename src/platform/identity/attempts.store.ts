// SPDX-License-Identifier: Apache-2.0
import type { Tx } from '../database/index.ts'
import { hashToken, newToken } from './token.ts'

export type AttemptPurpose = 'oidc' | 'passkey' | 'passkey-registration'

const minutes = 10

/** Keeps what a sign-in under way must remember; the browser holds only the id. */
export async function insertAttempt(
  tx: Tx,
  purpose: AttemptPurpose,
  attempt: { readonly secrets: Readonly<Record<string, string>>; readonly account?: string; readonly at: Date },
): Promise<string> {
  const id = newToken()
  await tx.query(
    'INSERT INTO sign_in_attempts (id_hash, purpose, account, secrets, expires_at) VALUES ($1, $2, $3, $4, $5)',
    [
      hashToken(id),
      purpose,
      attempt.account ?? null,
      JSON.stringify(attempt.secrets),
      new Date(attempt.at.getTime() + minutes * 60_000),
    ],
  )
  return id
}

/** Takes the attempt away, so that its answer serves once. */
export async function takeAttempt(
  tx: Tx,
  purpose: AttemptPurpose,
  id: string,
  at: Date,
): Promise<{ secrets: Readonly<Record<string, string>>; account: string | null } | undefined> {
  const { rows } = await tx.query<{ secrets: Readonly<Record<string, string>>; account: string | null }>(
    'DELETE FROM sign_in_attempts WHERE id_hash = $1 AND purpose = $2 AND expires_at > $3 RETURNING secrets, account',
    [hashToken(id), purpose, at],
  )
  return rows[0]
}
