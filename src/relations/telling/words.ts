// SPDX-License-Identifier: Apache-2.0

/** What is said, by language; an officer says it in one, a definition in all. */
export type Words = Readonly<Record<string, string>>

/** The words in a reader’s language; else in English, else in the language in which they were said. */
export function inWords(words: Words, language: string): string {
  return words[language] ?? words.en ?? Object.values(words)[0] ?? ''
}

/** What something is called: the words that stand in it, and in languages in which it does not stand those by which lists call it. */
export const calledIn = (title: { readonly texts: Words; readonly called?: Words } | undefined): Words => ({
  ...title?.called,
  ...title?.texts,
})

/** What an officer typed, as it was typed; or what is told in several languages. */
export type AnyWords = string | Words

/** What was said, for a reader’s language; what was typed is the same for everybody. */
export const saidIn = (said: AnyWords, language: string): string =>
  typeof said === 'string' ? said : inWords(said, language)

/** What was said, in every language, for a search. */
export const saidInAll = (said: AnyWords): string => (typeof said === 'string' ? said : Object.values(said).join(' '))
