// SPDX-License-Identifier: Apache-2.0
/** What happens between states, kept as entries about things: appended, chained, never changed. */

/** Kinds of things: how a state follows from entries, and how a thing stands in lists. */
export { type Book, type Entry, journalCompartments, type Line, type Said, type Thing } from './book.ts'
export type { ThingFault } from './check-thing.ts'
/** Takes what the home state’s definitions say into the journal. */
export { type Defined, define } from './define.action.ts'
export type { Waiting } from './journal.store.ts'
/** Reads over many files: by words, by what is open or due, the latest within others. */
export { listLatest, listOverFiles, readThings, search } from './over-files.action.ts'
export type { Found } from './over-files.store.ts'
/** Reads things, their entries, a party’s file, and what waits. */
export { listInFile, listThings, listWaiting, readEntries, readThing } from './read.action.ts'
/** Makes states and lines anew from entries. */
export { rebuildThings } from './rebuild-things.action.ts'
/** Decides on a thing as it stands, and records what follows. */
export { findIn, type Journal, listIn, record, recordIn } from './record.action.ts'
export type { JournalRefusal } from './refusal.ts'
/** The heads of things, as they are sealed outside the database. */
export { collectThings, type SealedThing } from './sealed-things.ts'
/** Words as a search compares them. */
export { searchedWords } from './searched-words.ts'
/** Checks every entry, and what stands beside it. */
export { type Books, verifyJournal } from './verify-journal.action.ts'
export { listMovedThings } from './whole-things.store.ts'
