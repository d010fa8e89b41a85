// SPDX-License-Identifier: Apache-2.0
/** What people read: ICU messages in catalogues, and values said in the reader's language. */

/** Finds what a catalogue lacks in the required languages: keys, places, forms of plurals. */
export { checkTexts, type TextFault } from './check-texts.ts'
/** Days with the month in words, times by 24 hours, numbers with thin spaces, money with its ISO code, order of words. */
export { collatorOf, sayDate, sayDateTime, sayMoney, sayNumber, sayTime, sayWhen } from './spoken-values.ts'
/** Reads catalogues and says their texts. */
export { loadTexts, type Names, type TextArguments, type Texts } from './texts.ts'
