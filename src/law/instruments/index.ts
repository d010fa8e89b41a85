// SPDX-License-Identifier: Apache-2.0
/** What is recorded of an instrument, as dated happenings with their sources. */

/** Terms of an instrument of limited duration, with the last day of notice for each. */
export { type TermOfForce, termsUntil } from './ending.ts'
export type { PartyEntry } from './entry.ts'
/** The days of an event that its source must not be older than, and those of which it may tell ahead. */
export { daysOfForce, daysTold } from './event-days.ts'
export { DOMESTIC_STEPS, eventsKnownAt, type Happening, type InstrumentEvent, type When } from './events.ts'
/** Instruments, their parties and the clauses by which they enter into force and end. */
export type { EndingClause, EntryClause, Instrument, InstrumentKind, PartyCode } from './instrument.ts'
/** The life of an instrument, folded from what was known at an instant. */
export { type Life, lifeOf, type MainState } from './life.ts'
/** Of whom steps are missing that an entry into force needs. */
export { problemOfMissingSteps } from './missing-steps.ts'
/** Adding a record, or why it contradicts what stands. */
export { recordEvent } from './record.ts'
/** Why a record is refused, as a sentence. */
export type { RecordProblem } from './record-problem.ts'
/** The state of an instrument on a day. */
export { type Effect, type StateOn, type States, stateOn, statesOf } from './state-on.ts'
/** How far each party has come at home. */
export { type Track, type TrackState, tracksOf } from './tracks.ts'
/** The first day on which something has certainly happened. */
export { certainFrom } from './when.ts'
