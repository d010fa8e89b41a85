// SPDX-License-Identifier: Apache-2.0
/** Answers in words, for faces that present them as one line. */
export { answerInWords } from './answer-in-words.ts'
/** The article of a provision, as a reader of the language cites it. */
export { articleInWords } from './article-in-words.ts'
