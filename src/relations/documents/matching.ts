// SPDX-License-Identifier: Apache-2.0
// Why a text may not be signed, filed or cleared as it stands: the first thing that does not match, told exactly.
import type { Finding } from './compare.ts'
import { compareVersions } from './compare.ts'
import type { Document } from './document.ts'
import { hasBlank } from './document.ts'
import type { DocumentRefusal } from './refusal.ts'
import { because } from './refusal.ts'

/** The first fault of a text: its place, the language, and the token that one version has and the other has not. */
export function unmatched(
  document: Pick<Document, 'paragraphs' | 'languages' | 'authentic'>,
): DocumentRefusal | undefined {
  const found = compareVersions(document)
  const differs = found.find((one) => one.what === 'differs')
  if (differs?.what === 'differs') {
    const { language, against, lacks, more } = differs
    const [lacking, extra] = [lacks[0], more[0]]
    const told = lacking
      ? { token: lacking.said, has: against, lacks: language }
      : { token: extra?.said ?? '', has: language, lacks: against }
    return because('paragraphs-do-not-match', { place: placeOf(document, differs.paragraph), ...told })
  }
  const missing = found.find((one) => one.what === 'not-written')
  if (missing) return because('paragraph-not-written', { place: placeOf(document, missing.paragraph) })
  const untold = found.find((one) => one.what === 'not-translated' && document.authentic.includes(one.language))
  return untold?.what === 'not-translated'
    ? because('version-not-translated', { place: placeOf(document, untold.paragraph), language: untold.language })
    : undefined
}

/** The first translation of which paragraphs are missing: it binds nobody, so the paper may leave without them, if somebody says why. */
export function untranslated(
  document: Pick<Document, 'paragraphs' | 'languages' | 'authentic'>,
): DocumentRefusal | undefined {
  const found = compareVersions(document).filter((one) => one.what === 'not-translated')
  const [first] = found.filter(({ language }) => !document.authentic.includes(language))
  if (!first) return undefined
  const { language } = first
  return because('translation-unfinished', {
    language,
    count: found.filter((one) => one.language === language).length,
  })
}

/** How many paragraphs stand open in a text, of each kind; and by their first words those that do not match. */
type OpenIn = {
  readonly count: number
  readonly differing: readonly string[]
  readonly untranslated: number
  readonly unwritten: number
  readonly gaps: number
}

export function openIn(document: Pick<Document, 'paragraphs' | 'languages'>): OpenIn {
  const found = compareVersions(document)
  const of = (what: Finding['what']) => [
    ...new Set(found.filter((one) => one.what === what).map(({ paragraph }) => paragraph)),
  ]
  const differing = of('differs').map((id) => placeOf(document, id))
  const [missing, unwritten] = [of('not-translated').length, of('not-written').length]
  const gaps = document.paragraphs.filter(({ texts }) => Object.values(texts).some(hasBlank)).length
  const count = differing.length + missing + unwritten + gaps
  return { count, differing, untranslated: missing, unwritten, gaps }
}

/** A paragraph by its first words; one without words by those of the one before it. */
function placeOf({ paragraphs, languages }: Pick<Document, 'paragraphs' | 'languages'>, id: string): string {
  const until = paragraphs.slice(0, paragraphs.findIndex((one) => one.id === id) + 1)
  const said = until.findLast(({ texts }) => Object.keys(texts).length > 0)?.texts ?? {}
  const words = [...(languages.map((language) => said[language]).find((text) => text !== undefined) ?? '')]
  return words.length > 50 ? `${words.slice(0, 50).join('')}…` : words.join('')
}
