// SPDX-License-Identifier: Apache-2.0
/** The record of reads: durable before the answer leaves, append-only, chained, and open to inspectors alone. */

/** The end of records whose term is over. */
export { type Disposed, disposeReads, type ReadDisposal } from './dispose-reads.store.ts'
/** The inspector's view: who read what, alarms about reading in mass, and the note that one was looked into. */
export {
  gaveReason,
  listReadAlarms,
  listReads,
  type RaisedAlarm,
  type ReadFilter,
  type RecordedRead,
  reviewReadAlarm,
} from './inspect-reads.store.ts'
/** Records reads; concurrent ones share one insert. */
export { openReadLog, type ReadAlarm, type ReadLog, type ReadLogOptions } from './read-log.ts'
/** One answer given or withheld. */
export type { Read } from './read-record.ts'
/** Batches in order of commit, for the sealer to sign roots over. */
export { listReadBatches, type ReadBatch, type ReadPosition } from './reads.store.ts'
/** Finds what was altered or removed. */
export { type ReadFault, verifyReads } from './verify-reads.ts'
