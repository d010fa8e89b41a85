// SPDX-License-Identifier: Apache-2.0
/** Work done after the transaction that asked for it, tried again until it succeeds or an operator looks. */

/** Jobs that were given up, for the operator. */
export type { FailedJob } from './jobs.store.ts'
/** Opens the queues. */
export { type Jobs, type JobsOptions, openJobs } from './open-jobs.ts'
/** What an owner of work declares, and what its handler is given. */
export type { Job, JobData, Queue } from './queue.ts'
