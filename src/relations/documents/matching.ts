// SPDX-License-Identifier: Apache-2.0
// Why a text may not be signed, filed or cleared as it stands: the first thing that does not match, told exactly.
import { compareVersions } from './compare.ts'
import type { Document } from './document.ts'
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

/** A paragraph by its first words; one without words by those of the one before it. */
function placeOf({ paragraphs, languages }: Pick<Document, 'paragraphs' | 'languages'>, id: string): string {
  const until = paragraphs.slice(0, paragraphs.findIndex((one) => one.id === id) + 1)
  const said = until.findLast(({ texts }) => Object.keys(texts).length > 0)?.texts ?? {}
  const words = [...(languages.map((language) => said[language]).find((text) => text !== undefined) ?? '')]
  return words.length > 50 ? `${words.slice(0, 50).join('')}…` : words.join('')
}
