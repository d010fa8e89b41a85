// SPDX-License-Identifier: Apache-2.0

/** What is said, by language; an officer says it in one, a definition in all. */
export type Words = Readonly<Record<string, string>>

/** The words in a reader’s language; else in English, else in the language in which they were said. */
export function inWords(words: Words, language: string): string {
  return words[language] ?? words.en ?? Object.values(words)[0] ?? ''
}
