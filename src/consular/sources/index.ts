// SPDX-License-Identifier: Apache-2.0
/** Who published it and whom it quotes, for a reader of a language. */
export { namedIn } from './named-source.ts'
/** Whether something rests on what is recorded of the world, or was invented for a demonstration. */
export { entryOriginOf, type Origin, originOf } from './origin.ts'
/** What may be shown of a source’s words under its publisher’s note. */
export { linkOf, type Quote, quotesOfPage } from './quote.ts'
/** Records a source that an officer found. */
export { recordSource } from './record-source.action.ts'
/** What statements rest on. */
export type { Confidence, Grounded, RightsNote, SourceRecord } from './source.ts'
/** The book in which sources are kept. */
export { type SourceBody, sources } from './sources-book.ts'
