// SPDX-License-Identifier: Apache-2.0
// A paper with its numbers: headings, paragraphs and footnotes counted as they stand, each source once.
import { fileURLToPath } from 'node:url'
import { legible } from './legible.ts'
import type { Note, Paper, PaperPart } from './paper.ts'

/** A footnote as it is cited: at first with its words, later by its number alone. */
export type CitedNote = Note & { readonly number: number; readonly isFirst: boolean }

type Cited<T> = T extends { readonly notes?: readonly Note[] }
  ? Omit<T, 'notes'> & { readonly notes: readonly CitedNote[]; readonly number?: number }
  : never
type Of<K extends PaperPart['kind']> = Extract<PaperPart, { kind: K }>
type Row<K extends 'table' | 'side-by-side'> = Of<K>['rows'][number]
/** A part with its numbers; those of notes and paragraphs run through the whole paper. */
export type LaidPart =
  | Cited<Of<'heading'>>
  | Cited<Of<'paragraph'>>
  | (Omit<Of<'list'>, 'items'> & { readonly items: readonly Cited<Of<'list'>['items'][number]>[] })
  | (Omit<Of<'table'>, 'rows' | 'widths'> & {
      readonly widths: readonly number[]
      readonly rows: readonly Cited<Row<'table'>>[]
    })
  | (Omit<Of<'side-by-side'>, 'rows'> & {
      readonly rows: readonly (Row<'side-by-side'> & {
        readonly number?: number
        readonly missing: readonly boolean[]
      })[]
    })
  | Of<'signatures'>
export type LaidPaper = Omit<Paper, 'parts'> & { readonly parts: readonly LaidPart[] }

/** The template beside this file, set by `platform/printing`; it is told a paper that was laid out. */
export const paperTemplate = fileURLToPath(new URL('./paper.typ', import.meta.url))

/** The paper with every number that stands on it, and with no sign in it that a file cannot bear. */
export function layOut(paper: Paper): LaidPaper {
  const { parts, ...rest } = legible(paper)
  const cite = citing()
  let counters = { cite, headings: counting(), paragraphs: counting() }
  return {
    ...rest,
    parts: parts.map((part) => {
      if ('onNewPage' in part && part.onNewPage) counters = { ...counters, paragraphs: counting() }
      return laidOut(part, counters)
    }),
  }
}

type Counters = {
  readonly cite: ReturnType<typeof citing>
  readonly headings: ReturnType<typeof counting>
  readonly paragraphs: ReturnType<typeof counting>
}

function laidOut(part: PaperPart, { cite, headings, paragraphs }: Counters): LaidPart {
  switch (part.kind) {
    case 'heading':
      return { ...part, ...headings(part), notes: cite(part.notes) }
    case 'paragraph':
      return { ...part, ...paragraphs(part), notes: cite(part.notes) }
    case 'list':
      return { ...part, items: part.items.map((item) => ({ ...item, notes: cite(item.notes) })) }
    case 'table': {
      const rows = part.rows.map((row) => ({ ...row, notes: cite(row.notes) }))
      return { ...part, widths: part.widths ?? part.head.map(() => 1), rows }
    }
    case 'side-by-side': {
      const rows = part.rows.map((row) => ({
        ...row,
        missing: row.missing ?? row.words.map(() => false),
        ...(row.kind === 'heading' ? headings : paragraphs)(row),
      }))
      return { ...part, rows }
    }
    case 'signatures':
      return part
  }
}

function counting(): (one: { readonly isNumbered?: boolean }) => { readonly number?: number } {
  let last = 0
  return ({ isNumbered }) => {
    if (!isNumbered) return {}
    last += 1
    return { number: last }
  }
}

/** One row of numbers for footnotes; what was cited before keeps its own. */
function citing(): (notes: readonly Note[] | undefined) => readonly CitedNote[] {
  const numbers = new Map<string, number>()
  return (notes = []) =>
    notes.map((note) => {
      const { words, page, address } = note
      const key = JSON.stringify([words, page, address])
      const known = numbers.get(key)
      const number = known ?? numbers.size + 1
      numbers.set(key, number)
      return {
        words,
        ...(isOfTheWeb(page) && { page }),
        ...(isOfTheWeb(address) && { address }),
        number,
        isFirst: known === undefined,
      }
    })
}

/** Nothing else than a page of the web is opened from a paper. */
const isOfTheWeb = (address: string | undefined) => address !== undefined && /^https?:\/\//.test(address)
