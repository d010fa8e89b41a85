// SPDX-License-Identifier: Apache-2.0
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'
import type { ErasureProposal, Settlement } from './proposal.ts'

const columns = `id, post, number, subjects, ground, basis, proposed_by AS "proposedBy", proposed_at AS "proposedAt",
  settled_as AS "settledAs", settled_by AS "settledBy", settled_at AS "settledAt"`

/** Of these posts, newest first; what is settled stays to be read. */
export async function findProposals(
  tx: Tx,
  posts: readonly string[],
  most: number,
): Promise<readonly ErasureProposal[]> {
  const { rows } = await tx.query<ErasureProposal>(
    `SELECT ${columns} FROM erasure_proposals WHERE post = ANY ($1::text[])
     ORDER BY settled_as IS NOT NULL, proposed_at DESC, id LIMIT $2`,
    [posts, most],
  )
  return rows
}

export async function findProposal(tx: Tx, posts: readonly string[], id: string): Promise<ErasureProposal | undefined> {
  const { rows } = await tx.query<ErasureProposal>(
    `SELECT ${columns} FROM erasure_proposals WHERE id = $1 AND post = ANY ($2::text[])`,
    [id, posts],
  )
  return rows[0]
}

/** False when another proposal about the case is open. */
export async function addProposal(
  tx: Tx,
  proposal: Pick<
    ErasureProposal,
    'id' | 'post' | 'number' | 'subjects' | 'ground' | 'basis' | 'proposedBy' | 'proposedAt'
  >,
): Promise<boolean> {
  const { id, post, number, subjects, ground, basis, proposedBy, proposedAt } = proposal
  const { rowCount } = await tx.query(
    `INSERT INTO erasure_proposals (id, post, number, subjects, ground, basis, proposed_by, proposed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [id, post, number, subjects, ground, basis, proposedBy, proposedAt],
  )
  return rowCount === 1
}

/** False when it was settled before. */
export async function settleProposal(
  tx: Tx,
  id: string,
  { as, by, at }: { readonly as: Settlement; readonly by: string; readonly at: Date },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE erasure_proposals SET settled_as = $2, settled_by = $3, settled_at = $4 WHERE id = $1 AND settled_as IS NULL`,
    [id, as, by, at],
  )
  return rowCount === 1
}

export async function isCase(tx: Tx, { post, number }: CaseKey): Promise<boolean> {
  const { rowCount } = await tx.query('SELECT FROM cases WHERE post = $1 AND number = $2', [post, number])
  return rowCount === 1
}
