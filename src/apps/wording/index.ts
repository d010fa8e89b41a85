// SPDX-License-Identifier: Apache-2.0
/** Answers in words, for faces that present them as one line. */
export { answerInWords } from './answer-in-words.ts'
