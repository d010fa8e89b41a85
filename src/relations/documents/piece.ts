// SPDX-License-Identifier: Apache-2.0
// A draft is put together of pieces, each of which speaks every language.
import type { Words } from '#src/relations/telling/index.ts'
import type { Document, ParagraphForm } from './document.ts'
import type { DraftWording, LetterMaterial, RoundMaterial } from './material.ts'

/** What a draft knows of the document that it is for. */
export type DraftAsked = Pick<
  Document,
  'kind' | 'direction' | 'languages' | 'authentic' | 'prevailing' | 'parties' | 'home'
> & {
  readonly round?: RoundMaterial | undefined
  readonly reminds?: LetterMaterial | undefined
}

/** A piece of a draft: what it says in a language, or nothing where nobody told it in that one. */
export type Piece = {
  readonly id: string
  readonly form: ParagraphForm
  say(wording: DraftWording): string | undefined
}

/** What was told in this very language: a text never borrows from another one. */
export const told = (words: Words, language: string): string | undefined => words[language]

/** A paragraph that waits for its words. */
export const empty = (id: string, form: ParagraphForm): Piece => ({ id, form, say: () => undefined })
export const fixed = (id: string, form: ParagraphForm): Piece => ({
  id,
  form,
  say: ({ say }) => say(`document.draft.${id}`),
})
