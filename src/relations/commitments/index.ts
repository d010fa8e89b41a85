// SPDX-License-Identifier: Apache-2.0
/** Commitments as the journal keeps them. */
export { commitments, type KeptCommitment } from './book.ts'
export type { CommitmentBody, CommitmentCommand } from './commands.ts'
/** Acts on commitments, and on letters to other authorities. */
export { actOnCommitment, actOnLetter, type OfThing, sendLetter } from './commitment.action.ts'
/** What one side, or both, undertook, and whether anybody told how it stands. */
export {
  type Commitment,
  type Due,
  type Evidence,
  isStandingTold,
  saidStandings,
  unanswered,
  type View,
} from './commitment.ts'
/** What follows from making a commitment, and from carrying it over. */
export { decideCarryOver, decideMade } from './decide.ts'
/** Letters to other authorities, on which commitments wait. */
export { type Letter, type LetterCommand, letters } from './letter.ts'
/** Whether figures show that a commitment is kept, on course or missed. */
export { type Course, courseOf, type Goal } from './measure.ts'
/** What came of a round, by what its words do. */
export { type OutcomeBody, type OutcomeType, outcomes, outcomeTypes, type RoundOutcome } from './outcome.ts'
export type { CommitmentRefusal } from './refusal.ts'
/** How a commitment stands on a day. */
export { type StandingOn, standingOn } from './standing.ts'
