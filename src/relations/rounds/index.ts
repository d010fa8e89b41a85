// SPDX-License-Identifier: Apache-2.0
/** What lists over very many series ask of a round. */
export { type BareRound, bareRounds } from './bare-round.ts'
/** Begins a series of which no definition tells. */
export { beginSeries } from './begin-series.action.ts'
/** Rounds as the journal keeps them. */
export { type KeptRound, rounds } from './book.ts'
export type { RoundBody, RoundCommand, Setting } from './commands.ts'
/** The number that a series gives next. */
export { nextOrdinal } from './decide.ts'
/** When a commitment is due that is due at the next round. */
export { dueRoundsIn } from './due-round.ts'
/** Whose turn it is to host, and a word where another side does. */
export { byDay, type HostWarning, hostWarning, nextHost } from './hosting.ts'
/** Records what came of a round, and carries commitments over to a later one. */
export { carryOver, type NewOutcome, recordOutcome } from './outcome.action.ts'
export type { RoundRefusal } from './refusal.ts'
/** Plans rounds and moves them on. */
export { actOnRound, type Plan, planRound, type RoundWish } from './round.action.ts'
/** One meeting of a series. */
export {
  type AgendaArea,
  type AgendaItem,
  agendaAreas,
  dayOf,
  type Round,
  type RoundStep,
  roundSteps,
  standsOn,
  wasHeld,
} from './round.ts'
/** Meetings that follow each other. */
export { type Series, type SeriesBody, series, seriesWords } from './series.ts'
/** Where a round may go from a step. */
export { nextSteps } from './steps.ts'
