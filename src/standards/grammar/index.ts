// SPDX-License-Identifier: Apache-2.0
/** What a language does where a word is put into a sentence, and how it calls a year. */
export { midSentence } from './mid-sentence.ts'
export { settled } from './settled.ts'
export { yearIn } from './year-in.ts'
