// SPDX-License-Identifier: Apache-2.0
/** The book of instruments: agreements, acts and measures, what was recorded of each, and where each stands. */

import * as translations from './in-language.ts'

/** Adds what an officer read in an instrument: what an article says, the clause on its entry into force, what its text is in a language. */
export { addClause, addProvision, correctProvision, tellLanguage } from './add-content.action.ts'
/** Names who deals with an instrument. */
export { assignDealers } from './assign-dealers.action.ts'
/** Begins an instrument of which no definition tells. */
export { beginInstrument, type InstrumentTold } from './begin-instrument.action.ts'
/** How an instrument is described by a definition. */
export type {
  Claim,
  ClaimOf,
  DefinedEvent,
  DomesticAct,
  InstrumentDefinition,
  InstrumentProvision,
  Link,
  Words,
} from './definition.ts'
/** An instrument on a day, as known at an instant. */
export { type AskedOn, type InstrumentOn, instrumentOn } from './instrument-on.ts'
/** The book in which instruments are kept. */
export {
  type Dealers,
  type InstrumentBody,
  type InstrumentState,
  instruments,
  type RecordedEvent,
  TO_BE_FOUND,
} from './instruments-book.ts'
/** What comes next, and who must do it. */
export { type NextStep, nextSteps } from './next-steps.ts'
/** Records an event, or says why it contradicts what stands. */
export { type EventTold, recordInstrumentEvent } from './record-event.action.ts'
export type { EventRefusal } from './refusal.ts'
/** What a picture of its life is drawn from, and whose an event is. */
export { partyOf, type TimeLine, timeLineOf } from './time-line.ts'
/** On whom a next step waits, since which day as far as one is told, or that the records lack something. */
export { isGap, KEEPER, stretchOf, toldDay, waitsOn } from './waits-on.ts'
/** What its text and its title are worth in a language: a small book of functions. */
export { translations }
