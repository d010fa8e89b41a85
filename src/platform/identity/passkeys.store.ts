// SPDX-License-Identifier: Apache-2.0
import type { Tx } from '../database/index.ts'

export type Passkey = {
  readonly credential: string
  readonly account: string
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly counter: number
  readonly transports: readonly string[]
  readonly backedUp: boolean
  readonly label: string
}

type PasskeyRow = {
  credential: string
  account: string
  public_key: Buffer
  counter: string
  transports: string[]
  backed_up: boolean
  label: string
}

export async function insertPasskey(tx: Tx, passkey: Passkey, at: Date): Promise<void> {
  await tx.query(
    `INSERT INTO passkeys (credential, account, public_key, counter, transports, backed_up, label, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      passkey.credential,
      passkey.account,
      Buffer.from(passkey.publicKey),
      passkey.counter,
      passkey.transports,
      passkey.backedUp,
      passkey.label,
      at,
    ],
  )
}

export async function findPasskey(tx: Tx, credential: string): Promise<Passkey | undefined> {
  const { rows } = await tx.query<PasskeyRow>('SELECT * FROM passkeys WHERE credential = $1 FOR UPDATE', [credential])
  return rows[0] && passkeyOf(rows[0])
}

export async function listPasskeysOf(tx: Tx, account: string): Promise<Passkey[]> {
  const { rows } = await tx.query<PasskeyRow>('SELECT * FROM passkeys WHERE account = $1 ORDER BY created_at', [
    account,
  ])
  return rows.map(passkeyOf)
}

export async function recordUse(
  tx: Tx,
  credential: string,
  use: { readonly counter: number; readonly backedUp: boolean; readonly at: Date },
): Promise<void> {
  await tx.query('UPDATE passkeys SET counter = $2, backed_up = $3, last_used_at = $4 WHERE credential = $1', [
    credential,
    use.counter,
    use.backedUp,
    use.at,
  ])
}

export async function deletePasskey(tx: Tx, account: string, credential: string): Promise<boolean> {
  const { rowCount } = await tx.query('DELETE FROM passkeys WHERE account = $1 AND credential = $2', [
    account,
    credential,
  ])
  return rowCount === 1
}

function passkeyOf(row: PasskeyRow): Passkey {
  return {
    credential: row.credential,
    account: row.account,
    publicKey: Uint8Array.from(row.public_key),
    counter: Number(row.counter),
    transports: row.transports,
    backedUp: row.backed_up,
    label: row.label,
  }
}
