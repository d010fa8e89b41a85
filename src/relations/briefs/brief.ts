// SPDX-License-Identifier: Apache-2.0
// A brief is drafted from what is recorded, edited paragraph by paragraph, and signed: from then on it stays as it is.
// What only cleared readers see of it is a thing of its own beside it, under the same id.
import type { Book, Line } from '#src/consular/journal/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

/** What a statement or a figure of it rests on: a source, or something recorded, to be opened and read. */
export type Rest = {
  readonly kind:
    | 'source'
    | 'figure'
    | 'instrument'
    | 'commitment'
    | 'round'
    | 'register'
    | 'cases'
    | 'post'
    | 'document'
    | 'file'
    | 'officer'
  readonly id: string
  /** As a footnote says it. */
  readonly words: string
  /** A public page. */
  readonly address?: string
}

/** At the foot of a paper: sources, or of what rests on none, the record itself. On a screen both are shown, a sheet has less room. */
export function footnotesOf(rests: readonly Rest[]): readonly Rest[] {
  const published = rests.filter(({ kind }) => kind === 'source')
  return published.length > 0 ? published : rests
}

/** A piece of the text. Paragraphs are numbered as they stand; a table belongs to the paragraph before it. */
export type Block =
  | { readonly id: string; readonly kind: 'heading'; readonly words: string }
  | {
      readonly id: string
      readonly kind: 'paragraph'
      readonly words: string
      readonly rests: readonly Rest[]
      /** The entry that wrote it as it stands, and whose it is; absent while it stands as it was drafted. */
      readonly edited?: { readonly sequence: number; readonly by: string }
    }
  | {
      readonly id: string
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      /** How wide its columns are beside each other. */
      readonly widths: readonly number[]
      readonly rows: readonly { readonly cells: readonly string[]; readonly rests: readonly Rest[] }[]
    }
export type Paragraph = Extract<Block, { kind: 'paragraph' }>

export type Brief = {
  readonly partner: string
  readonly round: string
  readonly language: string
  readonly title: string
  /** The day as of which it was drafted. */
  readonly on: PlainDate
  readonly blocks: readonly Block[]
  readonly signed?: { readonly by: string; readonly at: string; readonly digest: string }
}

export type BriefBody =
  | { readonly what: 'drafted'; readonly brief: Omit<Brief, 'signed'> }
  | { readonly what: 'edited'; readonly block: string; readonly words: string }
  | { readonly what: 'added'; readonly after: string; readonly block: string; readonly words: string }
  | { readonly what: 'struck'; readonly block: string }
  | { readonly what: 'signed'; readonly digest: string }

function bookOf(kind: string, compartment: Line['compartment']): Book<Brief, BriefBody> {
  return {
    kind,
    fold: 1,
    evolve: (state, { body, by, sequence, recordedAt }) => {
      if (body.what === 'drafted') return body.brief
      if (!state) throw new Error('Nothing is recorded of a brief before it is drafted.')
      if (body.what === 'signed') return { ...state, signed: { by, at: recordedAt, digest: body.digest } }
      return { ...state, blocks: blocksAfter(state.blocks, body, { sequence, by }) }
    },
    line: ({ partner, round, on, title, blocks, signed }) => ({
      compartment,
      about: [partner],
      within: round,
      on,
      isOpen: signed === undefined,
      words: [title, ...blocks.map((block) => ('words' in block ? block.words : block.caption))].join(' '),
    }),
  }
}

/** Briefs as every keeper of the file reads them. */
export const briefs = bookOf('brief', 'relations')
/** What cleared readers read beside them. */
export const clearedParts = bookOf('brief-positions', 'positions')

function blocksAfter(
  blocks: readonly Block[],
  body: Extract<BriefBody, { what: 'edited' | 'added' | 'struck' }>,
  edited: NonNullable<Paragraph['edited']>,
): readonly Block[] {
  if (body.what === 'struck') return blocks.filter(({ id }) => id !== body.block)
  if (body.what === 'edited')
    return blocks.map((block) =>
      block.id === body.block && block.kind === 'paragraph' ? { ...block, words: body.words, edited } : block,
    )
  const added = { id: body.block, kind: 'paragraph', words: body.words, rests: [], edited } as const
  return blocks.flatMap((block) => (block.id === body.after ? [block, added] : [block]))
}
