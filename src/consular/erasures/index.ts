// SPDX-License-Identifier: Apache-2.0
/** Erasure in two hands: what one person asks for waits here until another confirms or declines it. */

/** An erasure asked for, and how it ended. */
export type { ErasureProposal, ErasureRefusal, Settlement } from './proposal.ts'
/** The two hands at work: asked for, listed, confirmed (and erased), declined or taken back. */
export {
  confirmErasure,
  dropErasureProposal,
  findErasureProposal,
  listErasureProposals,
  proposeErasure,
} from './propose-erasure.action.ts'
