// SPDX-License-Identifier: Apache-2.0
/** What happens between states, kept as entries about things: appended, chained, never changed. */
import * as byWords from './by-words.action.ts'
import * as upkeep from './upkeep.action.ts'
import * as within from './within.action.ts'

/** Kinds of things: how a state follows from entries, and how a thing stands in lists. */
export {
  type Book,
  type Entry,
  journalCompartments,
  type Line,
  type Said,
  type Thing,
  type Wait,
} from './book.ts'
export type { ThingFault } from './check-thing.ts'
/** Takes what the home state’s definitions say into the journal. */
export { type Defined, define } from './define.action.ts'
/** Reads over many files: by what is open or due, the latest within others, what stood a year before. */
export {
  listLatest,
  listLatestPlaces,
  listOverFiles,
  listWithYearBefore,
  readThings,
} from './over-files.action.ts'
export type { Found, Places } from './over-files.store.ts'
/** Reads things, their entries, a page of a party’s file, whole or in outline, and what waits. */
export {
  listInFile,
  listThings,
  listWaiting,
  outlineFile,
  readEntries,
  readThing,
} from './read.action.ts'
/** Decides on a thing as it stands, and records what follows. */
export { findIn, type Journal, listIn, record, recordIn } from './record.action.ts'
export type { JournalRefusal } from './refusal.ts'
export type { SealedThing } from './sealed-things.ts'
export type { Books } from './verify-journal.action.ts'
export type { Waiting } from './waiting.store.ts'
/** Finds things by their words, and tells the words that somebody may have meant. */
/** What stands within others: how many, and within which of them what is marked. */
/** Seals the heads of things, verifies entries, and makes anew what stands beside them. */
export { byWords, upkeep, within }
