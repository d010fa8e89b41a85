// SPDX-License-Identifier: Apache-2.0
/** Answers in words, for faces that present them as one line. */
export { answerInWords } from './answer-in-words.ts'
/** The law and who reports it, in words, the same on every face. */
export { lawInWords, sourceInWords, type Wording } from './law-in-words.ts'
