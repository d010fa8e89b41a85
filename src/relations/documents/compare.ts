// SPDX-License-Identifier: Apache-2.0
// Whether the versions of a document match, paragraph by paragraph: what is missing, what is not translated yet, what one says and another does not.
import type { Document, Paragraph } from './document.ts'
import { numbersOf } from './document.ts'
import type { Token } from './token.ts'
import { tokensIn } from './tokens.ts'

/** What an officer is told of a paragraph. A version that is not written yet is no mismatch: it is not translated yet. */
export type Finding = { readonly paragraph: string; readonly number?: number } & (
  | { readonly what: 'not-written' }
  | { readonly what: 'not-translated'; readonly language: string }
  | {
      readonly what: 'differs'
      readonly language: string
      readonly against: string
      /** What stands in the version that it is compared with and not in it, and the other way round. */
      readonly lacks: readonly Token[]
      readonly more: readonly Token[]
    }
)

export function compareVersions(document: Pick<Document, 'paragraphs' | 'languages'>): readonly Finding[] {
  const numbers = numbersOf(document)
  return document.paragraphs.flatMap((paragraph) => {
    const number = numbers.get(paragraph.id)
    const of = { paragraph: paragraph.id, ...(number !== undefined && { number }) }
    return findingsOf(paragraph, document.languages).map((found) => ({ ...of, ...found }) as Finding)
  })
}

type Found = Finding extends infer F ? (F extends Finding ? Omit<F, 'paragraph' | 'number'> : never) : never

function findingsOf({ texts, alike }: Paragraph, languages: readonly string[]): readonly Found[] {
  const written = languages.filter((language) => isWritten(texts[language]))
  if (written.length === 0) return [{ what: 'not-written' }]
  const missing = languages
    .filter((language) => !written.includes(language))
    .map((language) => ({ what: 'not-translated', language }) as const)
  const [against = '', ...others] = written
  if (alike) return missing
  const tokens = tokensIn(texts[against] ?? '', against)
  const differing = others.flatMap((language): readonly Found[] => {
    const { lacks, more } = difference(tokens, tokensIn(texts[language] ?? '', language))
    return lacks.length + more.length > 0 ? [{ what: 'differs', language, against, lacks, more }] : []
  })
  return [...missing, ...differing]
}

const isWritten = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

/** What each of two has that the other has not, each as often as it stands. */
function difference(one: readonly Token[], other: readonly Token[]) {
  const exact = without(one, other, (a, b) => a.kind === b.kind && a.value === b.value)
  // “Articles 5 and 6” names the word once, another language at each number.
  return without(exact.lacks, exact.more, (a, b) => a.value === b.value && [a, b].every(isArticleOrNumber))
}

const isArticleOrNumber = ({ kind }: Token) => kind === 'article' || kind === 'number'

function without(one: readonly Token[], other: readonly Token[], isSame: (one: Token, other: Token) => boolean) {
  const more = [...other]
  const lacks = one.filter((token) => {
    const at = more.findIndex((rest) => isSame(token, rest))
    if (at >= 0) more.splice(at, 1)
    return at < 0
  })
  return { lacks, more }
}
