// SPDX-License-Identifier: Apache-2.0
// How much of a brief has room on its paper: two to six pages, however full the file is. What is left out is counted, and stands in the file.

import type { Block, Rest } from './brief.ts'
import { footnotesOf } from './brief.ts'

type Row = { readonly cells: readonly string[]; readonly rests: readonly Rest[] }

/** Signs of a table on one line of the paper’s width, and how high a line, the gaps of a row and a line of a footnote are. */
const ACROSS = 92
const [LINE, GAPS, NOTE] = [4.3, 3.4, 3.7] as const
/** Signs of a paragraph on one line, and of a footnote. */
const [SAID_ACROSS, NOTED_ACROSS] = [80, 115] as const

/** The text of six pages of A4, without the title and what is lost at the ends of pages. */
const PAPER = 1660

/** The most generous of the drafts that six pages hold together with what stands beside it; the narrowest where none does. */
export function roomiest(draftIn: (room: number) => readonly Block[], beside: readonly Block[]): readonly Block[] {
  const left = PAPER - heightOf(beside)
  for (const room of [2, 1.7, 1.5, 1.35, 1.2, 1.1, 1, 0.9, 0.8, 0.7]) {
    const blocks = draftIn(room)
    if (heightOf(blocks) <= left) return blocks
  }
  return draftIn(0.6)
}

/** About how high the blocks stand on the paper, with the sources at its foot. */
function heightOf(blocks: readonly Block[]): number {
  const cited = new Set<string>()
  return blocks.reduce((sum, block) => {
    if (block.kind === 'heading') return sum + 14
    if (block.kind === 'paragraph') return sum + paragraphHeight(block) + notesHeight(block, cited)
    const rows = block.rows.map((row) => rowHeight(row, block.widths) + notesHeight(row, cited))
    return sum + rows.reduce((all, one) => all + one, GAPS + LINE + 8)
  }, 0)
}

/** As many sources as one paragraph can bear; its record has all of them. */
export const MOST_CITED = 6

/** Things in a row, of which the later ones may never be looked at. */
export type InRow<T> = Iterable<T> & { readonly length: number }

/** The things made of others, each only when it is reached: of thousands in a file a brief shows some dozens. */
export function madeOf<F, T>(from: readonly F[], make: (one: F) => T): InRow<T> {
  return {
    length: from.length,
    *[Symbol.iterator]() {
      for (const one of from) yield make(one)
    },
  }
}

/** As many of the rows, from the first on, as have room; at least one. */
export function within<R extends Row>(millimetres: number, rows: InRow<R>, widths: readonly number[]): readonly R[] {
  return taken(millimetres, rows, (row) => rowHeight(row, widths))
}

function rowHeight({ cells }: Pick<Row, 'cells'>, widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const most = Math.max(1, ...cells.map((words, at) => lines(words, (ACROSS * (widths[at] ?? 1)) / whole)))
  return GAPS + LINE * most
}

/** As many of the paragraphs, from the first on, as have room; at least one. */
export function fittingParagraphs<P extends Pick<Row, 'rests'> & { readonly words: string }>(
  millimetres: number,
  paragraphs: InRow<P>,
): readonly P[] {
  return taken(millimetres, paragraphs, paragraphHeight)
}

const paragraphHeight = ({ words }: { readonly words: string }) => 2 + 5.4 * lines(words, SAID_ACROSS)

/** Words up to a length: what is cut is read in the record. */
export function shortened(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most).trimEnd()}…`
}

function taken<T extends Pick<Row, 'rests'>>(room: number, all: InRow<T>, height: (one: T) => number): readonly T[] {
  const cited = new Set<string>()
  const shown: T[] = []
  let used = 0
  for (const one of all) {
    used += height(one) + notesHeight(one, cited)
    if (shown.length > 0 && used > room) break
    shown.push(one)
  }
  return shown
}

/** How high the sources stand that were not cited before. */
function notesHeight({ rests }: Pick<Row, 'rests'>, cited: Set<string>): number {
  const notes = footnotesOf(rests).filter(({ kind, id }) => !cited.has(`${kind} ${id}`))
  for (const { kind, id } of notes) cited.add(`${kind} ${id}`)
  return notes.reduce((sum, { words, address = '' }) => sum + NOTE * lines(`${words}${address}`, NOTED_ACROSS), 0)
}

const lines = (words: string, across: number) => Math.ceil(Math.max(1, widthOf(words)) / Math.max(1, across))

/** Syllables of Hangul, and other signs of East Asia, are about twice as wide as letters; Cyrillic letters a little wider than Latin ones. */
const widthOf = (words: string) => words.length + counted(words, eastAsian) + 0.12 * counted(words, cyrillic)
const counted = (words: string, signs: RegExp) => words.match(signs)?.length ?? 0
const eastAsian = /[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uff60]/g
const cyrillic = /\p{Script=Cyrillic}/gu
