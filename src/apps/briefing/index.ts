// SPDX-License-Identifier: Apache-2.0
/** Briefs put together: gathered from what is recorded, drafted, and set on paper. */
export { draftFor, type RoundAsked } from './draft-for.ts'
export { printBrief } from './print-brief.ts'
