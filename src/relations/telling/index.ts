// SPDX-License-Identifier: Apache-2.0
/** Keeps what officers recorded when a definition changes. */
export { foldOver, type OverDefinition } from './over-definition.ts'
/** Days of which only the month or the year is known. */
export { asTold, firstDayOf, isPartialDay, lastDayOf, type PartialDay } from './partial-day.ts'
/** Words in several languages, and those that a reader is given. */
export { type AnyWords, calledIn, inWords, saidIn, saidInAll, type Words } from './words.ts'
