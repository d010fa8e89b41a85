// SPDX-License-Identifier: Apache-2.0
// What forbids erasing a case. A hold and an erasure that come at once wait for each other, so that one of them sees the other.
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'

export type StoredHold = {
  readonly id: string
  readonly ground: string
  readonly provision: string | null
  readonly wrapped: Buffer | null
  readonly sealed: Buffer | null
  readonly placedBy: string
  readonly placedAt: Date
}

/** Until the end of the transaction nobody else holds or erases this case. */
export async function waitForDisposal(tx: Tx, { post, number }: CaseKey): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`disposal of ${post} ${number}`])
}

/** Whether somebody has a reason why nothing of the case may go. */
export async function isHeld(tx: Tx, { post, number }: CaseKey): Promise<boolean> {
  const { rowCount } = await tx.query(
    'SELECT FROM case_holds WHERE post = $1 AND number = $2 AND lifted_at IS NULL LIMIT 1',
    [post, number],
  )
  return rowCount === 1
}

/** The holds that stand, oldest first. */
export async function listHolds(tx: Tx, { post, number }: CaseKey): Promise<readonly StoredHold[]> {
  const { rows } = await tx.query<StoredHold>(
    `SELECT id, ground, provision, wrapped, sealed, placed_by AS "placedBy", placed_at AS "placedAt"
     FROM case_holds WHERE post = $1 AND number = $2 AND lifted_at IS NULL ORDER BY placed_at, id`,
    [post, number],
  )
  return rows
}

/** The same hold again changes nothing. */
export async function placeHold(tx: Tx, hold: CaseKey & StoredHold): Promise<void> {
  await tx.query(
    `INSERT INTO case_holds (post, number, id, ground, provision, wrapped, sealed, placed_by, placed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT ON CONSTRAINT case_holds_key DO NOTHING`,
    [
      hold.post,
      hold.number,
      hold.id,
      hold.ground,
      hold.provision,
      hold.wrapped,
      hold.sealed,
      hold.placedBy,
      hold.placedAt,
    ],
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
