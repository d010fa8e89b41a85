// SPDX-License-Identifier: Apache-2.0
// Agreed minutes, paragraph by paragraph, in the languages in which they were written.
import type { Document } from '#src/relations/documents/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Made } from './contents.ts'
import { because } from './refusal.ts'
import { ofMinutes, ofParagraph, shownOf } from './shared-fields.ts'

/** The text of minutes that both sides agreed; a draft is nobody’s to read but ours. */
export function minutesContent({ id }: { readonly id: string }, document: Document, areAgreed: boolean): Made {
  if (document.kind !== 'agreed-minutes') return refuse(because('release-of-internal-paper'))
  if (!areAgreed || document.dropped || document.replacedBy !== undefined)
    return refuse(because('release-minutes-not-agreed'))
  const paragraphs = shownOf(document, ofMinutes).paragraphs.map((one) => shownOf(one, ofParagraph))
  const clauses = paragraphs
    .filter(({ form }) => form !== 'title')
    .map(({ id: key, texts }) => ({ key: `paragraph.${key}`, words: texts, facts: [] }))
  if (clauses.length === 0) return refuse(because('release-empty'))
  const title = paragraphs.find(({ form }) => form === 'title')?.texts ?? {}
  return accept({ kind: 'minutes', of: id, title, clauses })
}
