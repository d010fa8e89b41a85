// SPDX-License-Identifier: Apache-2.0
/** One person, a referral, a clock that stops, a refusal, an appeal, a document. */

/** Invented readers who ask for it. */
export { askForCard } from './answers.ts'
export { libraryCard } from './service.ts'
