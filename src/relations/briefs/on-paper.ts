// SPDX-License-Identifier: Apache-2.0
// The brief as parts of a paper: numbered paragraphs, tables, and at the foot on what each statement rests.
import type { Note, PaperPart } from '#src/relations/papers/index.ts'
import type { Block, Brief, Rest } from './brief.ts'

type Text = { readonly title?: string; readonly brief: Pick<Brief, 'blocks'> }

/** The texts of a brief in their order; `pageOf` is where a record of the program is opened, if that is known. */
export function onPaper(
  texts: readonly Text[],
  pageOf: (rest: Rest) => string | undefined = () => undefined,
): readonly PaperPart[] {
  const noteOf = (rest: Rest): Note => {
    const address = rest.kind === 'source' ? rest.address : pageOf(rest)
    return { words: rest.kind === 'source' ? rest.words : `${rest.words}: ${rest.id}`, ...(address && { address }) }
  }
  return texts.flatMap(({ title, brief }) => [
    ...(title ? [{ kind: 'heading', words: title } as const] : []),
    ...brief.blocks.map((block) => partOf(block, title ? 2 : 1, (rests) => footnotesOf(rests).map(noteOf))),
  ])
}

function partOf(block: Block, level: 1 | 2, notesOf: (rests: readonly Rest[]) => readonly Note[]): PaperPart {
  if (block.kind === 'heading') return { kind: 'heading', level, words: block.words }
  if (block.kind === 'paragraph')
    return { kind: 'paragraph', isNumbered: true, words: block.words, notes: notesOf(block.rests) }
  const { head, widths, rows } = block
  return { kind: 'table', head, widths, rows: rows.map(({ cells, rests }) => ({ cells, notes: notesOf(rests) })) }
}

/** Sources; of what rests on none, the record itself. On a screen both are shown, a sheet has less room. */
function footnotesOf(rests: readonly Rest[]): readonly Rest[] {
  const published = rests.filter(({ kind }) => kind === 'source')
  return published.length > 0 ? published : rests
}
