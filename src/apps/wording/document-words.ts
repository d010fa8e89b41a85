// SPDX-License-Identifier: Apache-2.0
// How documents between states speak: each of their languages that the program has words in, and the paper on which they stand.
import type { Elshi } from '#src/apps/compose/index.ts'
import { sayDate, sayWhen } from '#src/platform/texts/index.ts'
import type { Document, DraftWording, PaperWording } from '#src/relations/documents/index.ts'
import { ministryIn, partyName } from '#src/relations/parties/index.ts'

/** The languages of a draft in which the program can speak; the others begin empty. */
export function draftWordings(elshi: Elshi, languages: readonly string[]): readonly DraftWording[] {
  const { texts, between } = elshi
  return languages
    .filter((language) => elshi.languages.includes(language))
    .map((language) => ({
      language,
      say: (key, details) => texts.say(language, key, details),
      day: (day) => sayWhen(language, day),
      party: (code) => partyName(between.partners, code, language),
      ministry: (code) => ministryIn(between.ministries ?? [], code, language),
    }))
}

/** The paper speaks the first language of the document that the program knows; of one in none of them, the reader’s. */
export function paperWording(elshi: Elshi, { languages }: Pick<Document, 'languages'>, reader: string): PaperWording {
  const language = languages.find((one) => elshi.languages.includes(one)) ?? reader
  return {
    language,
    say: (key, details) => elshi.texts.say(language, key, details),
    day: (day) => sayDate(language, day),
    party: (code) => partyName(elshi.between.partners, code, language),
    ministry: (code) => ministryIn(elshi.between.ministries ?? [], code, language),
    languageName: (code) => nameOfLanguage(code, code),
    isDemonstration: elshi.demonstration,
  }
}

/** A language by its name in another one, as a heading begins. */
function nameOfLanguage(code: string, language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
