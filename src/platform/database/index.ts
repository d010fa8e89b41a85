// SPDX-License-Identifier: Apache-2.0
/** Who acts in the database and how far they see; the system actor is the program itself. */
export { type Actor, systemActor } from './actor.ts'
/** Statements for an actor, each a transaction of its own in one journey: to read, and to change. */
export { readerOf, writerOf } from './ask-as.ts'
/** A question that many ask at the same time, each under rights of their own, in one journey. */
export { askTogether } from './ask-together.ts'
/** How a thread of its own reaches the database. */
export { connectionOf } from './connection-of.ts'
/** Whether this database was marked as a demonstration when it was born. */
export { isDemonstration } from './installation.ts'
/** The schema's steps: which there are, which ran, and running the rest. */
export { appliedMigrations, listMigrations, migrate } from './migrations.ts'
/** Opens the installation's database: embedded or by URL, migrated, and marked as in use. */
export { openDatabase, type RunningDatabase } from './open-database.ts'
/** The whole schema of a database as text, for review and comparison. */
export { describeSchema } from './schema-text.ts'
/** One transaction for an actor: to change, to read, to erase; and statements sent together within it, or at its end. */
export {
  allOf,
  asActor,
  asDisposal,
  asReader,
  type Database,
  type EndingTx,
  type SqlStatement,
  type Tx,
} from './transactions.ts'
/** The database does not answer, is full or overloaded: asking again later may help. */
export { DatabaseUnavailable, typed } from './unavailable.ts' // `typed` for statements outside a transaction
