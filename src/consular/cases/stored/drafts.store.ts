// SPDX-License-Identifier: Apache-2.0
import type { Tx } from '#src/platform/database/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { open, placeOf, seal } from '#src/platform/sealing/index.ts'

/** An unfinished application as it is stored: under the keyed hash of its code, the content under a key of its own. */
export type StoredDraft = {
  readonly service: string
  readonly serviceVersion: string
  readonly content: unknown
  readonly expiresAt: Date
}

export function draftHash(keyring: Keyring, code: string): Buffer {
  return keyring.blindIndex('draft', code)
}

/** Saves the draft under its code; what was there before goes. */
export async function putDraft(
  tx: Tx,
  keyring: Keyring,
  hash: Buffer,
  draft: StoredDraft & { readonly owner: string; readonly savedAt: Date },
): Promise<void> {
  const { key, wrapped } = keyring.newDataKey()
  const sealed = seal(key, Buffer.from(JSON.stringify(draft.content)), placeOfDraft(hash))
  await tx.query({
    name: 'put-draft',
    text: `INSERT INTO drafts (code_hash, owner, service, service_version, sealed, wrapped, saved_at, expires_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
           ON CONFLICT ON CONSTRAINT drafts_key DO UPDATE SET service = excluded.service, service_version = excluded.service_version,
             sealed = excluded.sealed, wrapped = excluded.wrapped, saved_at = excluded.saved_at, expires_at = excluded.expires_at`,
    values: [hash, draft.owner, draft.service, draft.serviceVersion, sealed, wrapped, draft.savedAt, draft.expiresAt],
  })
}

export async function findDraft(tx: Tx, keyring: Keyring, hash: Buffer, now: Date): Promise<StoredDraft | undefined> {
  const { rows } = await tx.query<{
    service: string
    service_version: string
    sealed: Buffer
    wrapped: Buffer
    expires_at: Date
  }>({
    name: 'find-draft',
    text: 'SELECT service, service_version, sealed, wrapped, expires_at FROM drafts WHERE code_hash = $1 AND expires_at > $2',
    values: [hash, now],
  })
  const [row] = rows
  if (!row) return undefined
  return {
    service: row.service,
    serviceVersion: row.service_version,
    content: JSON.parse(open(keyring.unwrap(row.wrapped), row.sealed, placeOfDraft(hash)).toString()),
    expiresAt: row.expires_at,
  }
}

export async function deleteDraft(tx: Tx, hash: Buffer): Promise<void> {
  await tx.query('DELETE FROM drafts WHERE code_hash = $1', [hash])
}

/** Drafts whose time is over go for good. */
export async function deleteExpiredDrafts(tx: Tx, now: Date): Promise<number> {
  const { rowCount } = await tx.query('DELETE FROM drafts WHERE expires_at <= $1', [now])
  return rowCount ?? 0
}

function placeOfDraft(hash: Buffer): string {
  return placeOf({ table: 'drafts', column: 'sealed', row: hash.toString('hex'), keyVersion: 1 })
}
