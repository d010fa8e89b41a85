// SPDX-License-Identifier: Apache-2.0
/** States and organisations with which the home state has dealings. */

/** Their posts in the home state. */
export type { PartnerPost } from './partner-post.ts'
export { type Party, partyName } from './party.ts'
