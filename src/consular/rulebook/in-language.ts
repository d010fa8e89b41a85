// SPDX-License-Identifier: Apache-2.0
// What the text and the title of an instrument are worth in a language: the authentic one, a translation of a kind, or none.
import type { InstrumentDefinition } from './definition.ts'

export const translationKinds = ['authentic', 'official', 'ours', 'none'] as const
/** Authentic; translated officially; translated, or worded, by us; not translated. */
export type TranslationKind = (typeof translationKinds)[number]

/** What is told of one language, and where that was found. */
export type ToldIs = { readonly is: TranslationKind | 'not-told'; readonly source?: string }
export type InLanguage = { readonly text?: ToldIs; readonly title?: ToldIs }

/** In every language of which something is told, and in those that a reader may ask in. */
export function languagesOf(definition: InstrumentDefinition, read: readonly string[]): readonly string[] {
  const { texts, inLanguages = {} } = definition
  return [...new Set([...(texts?.value.languages ?? []), ...Object.keys(inLanguages), ...read])]
}

/** What its text is worth in a language. */
export function textIn({ texts, inLanguages }: InstrumentDefinition, language: string): ToldIs {
  if (texts?.value.languages.includes(language)) return { is: 'authentic', ...sourceOf(texts.sources) }
  return inLanguages?.[language]?.text ?? { is: 'not-told' }
}

/** What its title is worth in a language: what definitions call it, we worded. */
export function titleIn({ titles, inLanguages }: InstrumentDefinition, language: string): ToldIs {
  return inLanguages?.[language]?.title ?? { is: titles[language] === undefined ? 'none' : 'ours' }
}

/** Titles as an officer typed them, of whom nobody asked whose words they are. */
export function titlesTyped({ titles, inLanguages }: InstrumentDefinition): InstrumentDefinition['inLanguages'] {
  const typed = Object.keys(titles).map((language) => [
    language,
    { ...inLanguages?.[language], title: inLanguages?.[language]?.title ?? ({ is: 'not-told' } as const) },
  ])
  return { ...inLanguages, ...Object.fromEntries(typed) }
}

const sourceOf = ([source]: readonly string[]) => (source === undefined ? {} : { source })
