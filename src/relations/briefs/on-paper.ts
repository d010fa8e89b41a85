// SPDX-License-Identifier: Apache-2.0
// The brief as parts of a paper: numbered paragraphs, tables, and at the foot on what each statement rests.
import type { Note, PaperPart } from '#src/relations/papers/index.ts'
import type { Block, Brief, Rest } from './brief.ts'
import { footnotesOf } from './brief.ts'

type Text = { readonly title?: string; readonly brief: Pick<Brief, 'blocks'> }

/** The texts of a brief in their order; `pageOf` is where a source or a record is opened, if that is known. */
export function onPaper(
  texts: readonly Text[],
  pageOf: (rest: Rest) => string | undefined = () => undefined,
): readonly PaperPart[] {
  const noteOf = (rest: Rest): Note => {
    const { words, address } = rest
    const page = pageOf(rest)
    return { words, ...(page && { page }), ...(address && { address }) }
  }
  return texts.flatMap(({ title, brief }) => [
    ...(title ? [{ kind: 'heading', words: title } as const] : []),
    ...brief.blocks.map((block, at) => {
      const before = brief.blocks[at - 1]
      return partOf(block, title ? 2 : 1, (rests) => notRepeated(footnotesOf(rests), block, before).map(noteOf))
    }),
  ])
}

function partOf(block: Block, level: 1 | 2, notesOf: (rests: readonly Rest[]) => readonly Note[]): PaperPart {
  if (block.kind === 'heading') return { kind: 'heading', level, words: block.words }
  if (block.kind === 'paragraph')
    return { kind: 'paragraph', isNumbered: true, words: block.words, notes: notesOf(block.rests) }
  const { head, widths, rows } = block
  return { kind: 'table', head, widths, rows: rows.map(({ cells, rests }) => ({ cells, notes: notesOf(rests) })) }
}

/** What the paragraph above a table rests on is not told again at each of its rows. */
function notRepeated(rests: readonly Rest[], block: Block, before: Block | undefined): readonly Rest[] {
  if (block.kind !== 'table' || before?.kind !== 'paragraph') return rests
  const told = new Set(before.rests.map(({ kind, id }) => `${kind} ${id}`))
  return rests.filter(({ kind, id }) => !told.has(`${kind} ${id}`))
}
