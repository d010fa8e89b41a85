// SPDX-License-Identifier: Apache-2.0
// A law and its source as every face says them: by their names in the reader's language, where they have one.
import type { Provision } from '#src/consular/catalogue/index.ts'
import { articleInWords } from './article-in-words.ts'

/** How a reader's language says texts, and which it has. */
export type Wording = {
  readonly say: (key: string, details?: Readonly<Record<string, string | number>>) => string
  readonly has: (key: string) => boolean
}

/** The instrument by its name, and its article. */
export function lawInWords(
  wording: Wording,
  { instrument, article }: Pick<Provision, 'instrument' | 'article'>,
): string {
  const name = named(wording, `instrument.${instrument}`) ?? instrument
  return article ? `${name}, ${articleInWords(wording.say, article)}` : name
}

/** Who reports it. Most sources are addresses and names; one told in words has a text, under its letters and digits. */
export function sourceInWords(wording: Wording, source: string): string {
  return named(wording, `source.${source.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`) ?? source
}

function named({ say, has }: Wording, key: string): string | undefined {
  return has(key) ? say(key) : undefined
}
