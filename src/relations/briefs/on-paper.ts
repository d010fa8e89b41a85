// SPDX-License-Identifier: Apache-2.0
// The brief as its sheet is told it: paragraphs numbered as they stand, sources as footnotes, each once.
import { fileURLToPath } from 'node:url'
import type { Block, Brief, Rest } from './brief.ts'

type Note = {
  readonly number: number
  readonly words: string
  readonly address?: string
  /** Where it is cited first; later the number alone stands. */
  readonly first: boolean
}
type PrintedBlock =
  | { readonly kind: 'heading'; readonly words: string }
  | { readonly kind: 'paragraph'; readonly number: number; readonly words: string; readonly notes: readonly Note[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly widths: readonly number[]
      readonly rows: readonly { readonly cells: readonly string[]; readonly notes: readonly Note[] }[]
    }

/** Everything that stands on the sheet, already in its language. */
export type BriefOnPaper = {
  readonly language: string
  readonly issuer: string
  readonly title: string
  readonly asOf: string
  readonly mark?: string
  readonly parts: readonly { readonly title?: string; readonly blocks: readonly PrintedBlock[] }[]
  readonly closing: readonly string[]
}

/** The template beside this file, set by `platform/printing`. */
export const briefTemplate = fileURLToPath(new URL('./brief.typ', import.meta.url))

/** The texts of a brief in their order, with one row of numbers for paragraphs and one for footnotes through all of them. */
export function onPaper(
  texts: readonly { readonly title?: string; readonly brief: Pick<Brief, 'blocks'> }[],
): BriefOnPaper['parts'] {
  const numbers = new Map<string, number>()
  let last = 0
  const notesOf = (rests: readonly Rest[]): readonly Note[] =>
    footnotesOf(rests).map((rest) => {
      const words = rest.kind === 'source' ? rest.words : `${rest.words}: ${rest.id}`
      const known = numbers.get(words)
      const number = known ?? numbers.size + 1
      numbers.set(words, number)
      return { number, words, first: known === undefined, ...(rest.address && { address: rest.address }) }
    })
  const printed = (block: Block): PrintedBlock => {
    if (block.kind === 'heading') return { kind: 'heading', words: block.words }
    if (block.kind === 'paragraph') {
      last += 1
      return { kind: 'paragraph', number: last, words: block.words, notes: notesOf(block.rests) }
    }
    const { caption, head, widths, rows } = block
    return {
      kind: 'table',
      caption,
      head,
      widths,
      rows: rows.map(({ cells, rests }) => ({ cells, notes: notesOf(rests) })),
    }
  }
  return texts.map(({ title, brief }) => ({ ...(title && { title }), blocks: brief.blocks.map(printed) }))
}

/** Sources; of what rests on none, the record itself. On a screen both are shown, a sheet has less room. */
function footnotesOf(rests: readonly Rest[]): readonly Rest[] {
  const published = rests.filter(({ kind }) => kind === 'source')
  return published.length > 0 ? published : rests
}
