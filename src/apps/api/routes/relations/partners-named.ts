// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import { byWords } from '#src/consular/journal/index.ts'
import { tellerIn } from './told-between.ts'

type Named = Pick<Elshi, 'between' | 'languages'>

/** The partners, each with the words of its name in every language. */
export function partnerWords({ between, languages }: Named) {
  return between.partners.map(({ code }) => ({
    code,
    words: byWords.wordsOf(
      `${code} ${languages.map((language) => tellerIn({ between } as Elshi, language).party(code).name).join(' ')}`,
    ),
  }))
}

/** Which words begin the name of a partner, in any of the languages, and of whom. A letter or two name nobody. */
export function partnersNamed(elshi: Named, words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const names = partnerWords(elshi)
  const found = words.map((word) => {
    const codes = names.filter((name) =>
      name.words.some((one) => (isLong(word) && one.startsWith(word)) || one === word),
    )
    return [word, codes.map(({ code }) => code)] as const
  })
  return new Map(found.filter(([, codes]) => codes.length > 0))
}

/** Two syllables of Hangul say as much as four letters. */
const isLong = (word: string) => word.length >= (/\p{Script=Hangul}/u.test(word) ? 2 : 4)
