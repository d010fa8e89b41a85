// SPDX-License-Identifier: Apache-2.0
/** Answers in words, for faces that present them as one line. */
export { answerInWords } from './answer-in-words.ts'
/** How a document between states is drafted in each of its languages, and how the paper speaks on which it stands. */
export { draftWordings, paperWording } from './document-words.ts'
/** An instrument in words: a line of a list, its entry into force, what happened to it. */
export {
  entryInWords,
  eventInWords,
  type InstrumentLine,
  type InstrumentWording,
  inLanguage,
  instrumentLine,
  languageOf,
  namedParty,
  nextInWords,
  overlayInWords,
  whenInWords,
} from './instrument-words.ts'
/** The law and who reports it, in words, the same on every face. */
export { lawInWords, sourceInWords, type Wording } from './law-in-words.ts'
/** Titles of the instruments that records of others name. */
export { namedTitles } from './named-titles.ts'
/** The applicant's town by its name in the reader's language. */
export { shownAnswers, townsInWords } from './town-in-words.ts'
