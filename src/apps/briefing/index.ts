// SPDX-License-Identifier: Apache-2.0
/** Briefs put together: gathered from what is recorded, drafted, and set on paper. */

/** The draft of a brief for a round. */
export { draftFor, type RoundAsked } from './draft-for.ts'
/** Where what a statement rests on is opened at the desk. */
export { pageOf } from './page-of.ts'
/** A brief as PDF/A, and as DOCX. */
export { type BriefToPrint, printBrief, writeBriefDocx } from './print-brief.ts'
