// SPDX-License-Identifier: Apache-2.0
/** Briefs put together: gathered from what is recorded, drafted, and set on paper. */

/** Cases at the posts in a partner’s country, counted without a name. */
export { casesIn } from './cases-in.ts'
/** The draft of a brief for a round. */
export { draftFor, type RoundAsked } from './draft-for.ts'
/** Where what a statement rests on is opened at the desk. */
export { pageOf } from './page-of.ts'
/** The home state’s posts in a partner’s country, and the district of each in words. */
export { districtOf, standingPosts } from './posts-of.ts'
/** A brief as PDF/A, and as DOCX. */
export { type BriefToPrint, printBrief, writeBriefDocx } from './print-brief.ts'
