// SPDX-License-Identifier: Apache-2.0
/** What statements rest on. */
export type { Confidence, Grounded, RightsNote, SourceRecord } from './source.ts'
/** The book in which sources are kept. */
export { type SourceBody, sources } from './sources-book.ts'
