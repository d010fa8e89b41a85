// SPDX-License-Identifier: Apache-2.0
// Erasure as the disposal role does it: values, salts, keys, search keys, slips, links, mail and files. The log stays.
import type { Subject } from '#src/consular/catalogue/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'
import { eraseFiles } from '#src/platform/files/index.ts'
import { eraseMail } from '#src/platform/mail/index.ts'

/** What was erased, why and by whose two hands: the row of the ledger. */
export type ErasureEntry = CaseKey & {
  readonly id: string
  readonly subjects: readonly Subject[]
  readonly ground: string
  readonly requestedBy: string
  readonly approvedBy: string
}

const bySubject = ['sealed_facts', 'fact_keys', 'fact_identifiers', 'queue_names', 'case_people', 'case_slips'] as const

/** Erases what is stored of these people of a case; answers with the files whose bytes can go. */
export async function eraseStored(
  tx: Tx,
  { post, number }: CaseKey,
  what: { readonly subjects: readonly Subject[]; readonly files: readonly string[]; readonly mail: boolean },
): Promise<readonly string[]> {
  for (const table of bySubject)
    await tx.query(`DELETE FROM ${table} WHERE post = $1 AND number = $2 AND subject = ANY ($3)`, [
      post,
      number,
      what.subjects,
    ])
  if (what.mail) await eraseMail(tx, { post, number })
  return what.files.length > 0 ? await eraseFiles(tx, { post, number }, what.files) : []
}

/** Writes the erasure down; false when it stands there already. */
export async function enterErasure(tx: Tx, entry: ErasureEntry, at: Date): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO erasures (id, post, number, subjects, ground, requested_by, approved_by, erased_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT ON CONSTRAINT erasures_key DO NOTHING`,
    [entry.id, entry.post, entry.number, entry.subjects, entry.ground, entry.requestedBy, entry.approvedBy, at],
  )
  return rowCount === 1
}

/** Whether somebody has a reason why nothing of the case may go. */
export async function isHeld(tx: Tx, { post, number }: CaseKey): Promise<boolean> {
  const { rowCount } = await tx.query(
    'SELECT FROM case_holds WHERE post = $1 AND number = $2 AND lifted_at IS NULL LIMIT 1',
    [post, number],
  )
  return rowCount === 1
}

export async function placeHold(
  tx: Tx,
  hold: CaseKey & { readonly id: string; readonly ground: string; readonly by: string; readonly at: Date },
): Promise<void> {
  await tx.query(
    `INSERT INTO case_holds (post, number, id, ground, placed_by, placed_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT ON CONSTRAINT case_holds_key DO NOTHING`,
    [hold.post, hold.number, hold.id, hold.ground, hold.by, hold.at],
  )
}

export async function liftHold(
  tx: Tx,
  hold: CaseKey & { readonly id: string; readonly by: string; readonly at: Date },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    'UPDATE case_holds SET lifted_by = $4, lifted_at = $5 WHERE post = $1 AND number = $2 AND id = $3 AND lifted_at IS NULL',
    [hold.post, hold.number, hold.id, hold.by, hold.at],
  )
  return rowCount === 1
}
