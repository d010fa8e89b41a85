// SPDX-License-Identifier: Apache-2.0
/** Keys that join what issuers spell differently. */
export { couldBeOne, type MatchKeys, matchKey, matchKeys } from './match-keys.ts'
/** Spellings of a name by the tables, and the customary spellings of Korean family names. */
export {
  type LatinName,
  type OriginalName,
  proposeSpellings,
  type SpellingProposal,
  surnameSpellings,
} from './propose-spellings.ts'
/** A spelling kept with its table, or with the document that the holder’s own rests on. */
export {
  type HolderSpelling,
  holderSpelling,
  type Romanisation,
  type SpellingBasis,
  type SpellingDoubt,
  type SpellingProblem,
  spellingByTable,
} from './romanisation.ts'
/** Which spelling holds on a day. */
export { type SpellingOn, spellingOn } from './spelling-on.ts'
