// SPDX-License-Identifier: Apache-2.0
/** Counts uses in PostgreSQL, for all programs of the installation together, and forgets what is over. */
export { type Allowance, forgetEndedLimits, type Limit, takeOne } from './limits.store.ts'
