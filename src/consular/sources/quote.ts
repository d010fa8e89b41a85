// SPDX-License-Identifier: Apache-2.0
// What may be shown of a source’s words. Its publisher’s note decides; where the note cannot be kept, the words are not shown.
import type { SourceRecord } from './source.ts'

/** Words of a source as they may be shown, or why none may be. */
export type Quote =
  | { readonly shown: true; readonly words: string; readonly isCut: boolean; readonly link?: string }
  | { readonly shown: false; readonly reason: 'no-link' | 'length-unknown' | 'nothing-left' }

type Quoted = Pick<SourceRecord, 'address' | 'rights' | 'length'>

const CUT = '…'

/**
 * What may be shown, of each of several quotes of one source on one page or sheet: together never more than the publisher allows.
 * A quote that is too long is cut at the end of a word; without the link that is asked for, or while nobody told how long the source’s text
 * is, nothing of it is shown.
 */
export function quotesOf(source: Quoted, quotes: readonly string[]): readonly Quote[] {
  const { rights } = source
  const link = linkOf(source)
  if (rights?.linkRequired && link === undefined) return quotes.map(() => ({ shown: false, reason: 'no-link' }))
  if (rights?.mostQuoted === undefined) return quotes.map((words) => quote(words, false, link))
  if (source.length === undefined) return quotes.map(() => ({ shown: false, reason: 'length-unknown' }))
  let left = Math.floor(source.length * rights.mostQuoted)
  return quotes.map((words) => {
    const part = beginningOf(words, left)
    // Once something was cut, the part is used up.
    left = part === words ? left - lengthOf(part) : 0
    if (part === '' && words !== '') return { shown: false, reason: 'nothing-left' }
    return part === words ? quote(words, false, link) : quote(`${part} ${CUT}`, true, link)
  })
}

/** What may be shown of all quotes of one page, by the key of each; none of those whose source is not told. */
export function quotesOfPage(
  sources: ReadonlyMap<string, Quoted>,
  quoted: readonly { readonly key: string; readonly source: string | undefined; readonly words: string }[],
): ReadonlyMap<string, Quote> {
  return new Map(
    [...sources].flatMap(([id, source]) => {
      const own = quoted.filter((one) => one.source === id)
      const shown = quotesOf(
        source,
        own.map(({ words }) => words),
      )
      return own.map(({ key }, at) => [key, shown[at] as Quote] as const)
    }),
  )
}

/** The page of a source, where its address is one. */
export function linkOf({ address }: Pick<SourceRecord, 'address'>): string | undefined {
  return address !== undefined && /^https?:\/\//.test(address) ? address : undefined
}

function quote(words: string, isCut: boolean, link: string | undefined): Quote {
  return { shown: true, words, isCut, ...(link !== undefined && { link }) }
}

/** Letters as readers count them, so that no letter is cut in two. */
const lettersOf = (words: string) => [...new Intl.Segmenter().segment(words)].map(({ segment }) => segment)
const lengthOf = (words: string) => lettersOf(words).length

function beginningOf(words: string, most: number): string {
  const letters = lettersOf(words)
  if (letters.length <= most) return words
  const part = letters.slice(0, Math.max(0, most)).join('')
  // The next letter tells whether the last word is whole.
  if (/^\s/u.test(letters[Math.max(0, most)] ?? '')) return part.trimEnd()
  return part.replace(/\S*$/u, '').trimEnd()
}
