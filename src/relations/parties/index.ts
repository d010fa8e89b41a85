// SPDX-License-Identifier: Apache-2.0
/** States and organisations with which the home state has dealings. */

/** The ministries of both sides, as notes name them, and the courtesies between them. */
export { type Correspondent, courtesies, type Ministry, ministryIn } from './ministry.ts'
/** Their posts in the home state. */
export type { PartnerPost } from './partner-post.ts'
export { type Party, partyName } from './party.ts'
