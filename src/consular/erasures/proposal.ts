// SPDX-License-Identifier: Apache-2.0
import type { Subject } from '#src/consular/catalogue/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Actor } from '#src/platform/database/index.ts'

/** How a proposal ended: carried out, refused by the second hand, or taken back by the first. */
export type Settlement = 'confirmed' | 'declined' | 'withdrawn'

/** An erasure that one person asks for and another has to confirm. */
export type ErasureProposal = CaseKey & {
  readonly id: string
  readonly subjects: readonly Subject[]
  readonly ground: string
  /** Number and day of the paper that it rests on. */
  readonly basis: string | null
  readonly proposedBy: string
  readonly proposedAt: Date
  readonly settledAs: Settlement | null
  readonly settledBy: string | null
  readonly settledAt: Date | null
}

/** Why a proposal is not taken, or not settled so. */
export type ErasureRefusal = 'not-permitted' | 'case-not-found' | 'proposal-open-already' | 'proposal-not-open'

/** Who may settle a proposal so: the second hand is an inspector of the case's post and somebody else; taking back is for whoever asked. */
export function maySettle(
  { id, roles, posts }: Pick<Actor, 'id' | 'roles' | 'posts'>,
  { proposedBy, post }: Pick<ErasureProposal, 'proposedBy' | 'post'>,
  as: Settlement,
): boolean {
  if (as === 'withdrawn') return id === proposedBy
  return roles.includes('inspector') && posts.includes(post) && id !== proposedBy
}
