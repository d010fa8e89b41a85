// SPDX-License-Identifier: Apache-2.0
// How much of a brief has room on its paper: two to six pages, however full the file is. What is left out is counted, and stands in the file.

import type { Block, Rest } from './brief.ts'
import { footnotesOf } from './brief.ts'

type Row = { readonly cells: readonly string[]; readonly rests: readonly Rest[] }

/** How generous the lists are: what is open or was asked for, and everything else. */
export type Room = { readonly owed: number; readonly other: number }

/** Signs of a table on one line of the paper’s width, and how high a line, the gaps of a row and a line of a footnote are. */
const ACROSS = 98
const [LINE, GAPS, NOTE] = [4.05, 0.8, 3.4] as const
/** Signs of a paragraph on one line, and of a footnote; how high a line of a paragraph and the gap above it are. */
const [SAID_ACROSS, NOTED_ACROSS] = [82, 108] as const
const [SAID_LINE, SAID_GAP] = [4.8, 0.8] as const

/** How high a heading stands, and what is left free around a table. */
const [HEADING, AROUND] = [11.5, 6] as const

/** The text of six pages of A4, without the title and what is lost at the ends of pages. */
const PAPER = 1535

/** From everything to the least: what is open or was asked for gives way last. */
const rooms: readonly Room[] = [
  ...[9, 6, 4, 3, 2.5, 2, 1.7, 1.5, 1.35, 1.2, 1.1, 1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3].map((other) => ({
    owed: 6,
    other,
  })),
  ...[4.5, 3.5, 2.8, 2.3, 2, 1.7, 1.5, 1.3, 1.1, 1, 0.9, 0.8, 0.7, 0.6].map((owed) => ({ owed, other: 0.3 })),
]

/** The most generous of the drafts that six pages hold together with what stands beside it; the narrowest where none does. */
export function roomiest(draftIn: (room: Room) => readonly Block[], beside: readonly Block[]): readonly Block[] {
  const left = PAPER - heightOf(beside)
  let [fits, above] = [rooms.length - 1, -1]
  let draft = draftIn(rooms[fits] as Room)
  // Less room never makes a draft longer: halving finds the first that fits.
  while (fits - above > 1) {
    const middle = Math.floor((fits + above) / 2)
    const tried = draftIn(rooms[middle] as Room)
    if (heightOf(tried) <= left) [fits, draft] = [middle, tried]
    else above = middle
  }
  return draft
}

/** About how high the blocks stand on the paper, with the sources at its foot. */
function heightOf(blocks: readonly Block[]): number {
  const cited = new Set<string>()
  return blocks.reduce((sum, block) => {
    if (block.kind === 'heading') return sum + HEADING
    if (block.kind === 'paragraph') return sum + paragraphHeight(block) + notesHeight(block, cited)
    const rows = block.rows.map((row) => rowHeight(row, block.widths) + notesHeight(row, cited))
    return sum + rows.reduce((all, one) => all + one, GAPS + LINE + AROUND)
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
  const most = Math.max(1, ...cells.map((words, at) => lines(words, (ACROSS * (widths[at] ?? 1)) / whole - 1)))
  return GAPS + LINE * most
}

/** As many of the paragraphs, from the first on, as have room; at least one. */
export function fittingParagraphs<P extends Pick<Row, 'rests'> & { readonly words: string }>(
  millimetres: number,
  paragraphs: InRow<P>,
): readonly P[] {
  return taken(millimetres, paragraphs, paragraphHeight)
}

const paragraphHeight = ({ words }: { readonly words: string }) => SAID_GAP + SAID_LINE * lines(words, SAID_ACROSS)

/** Words up to a length, and none of them cut in two: what is left out is read in the record. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words
  const kept = words.slice(0, most + 1)
  const end = kept.lastIndexOf(' ')
  return `${(end > most / 2 ? kept.slice(0, end) : kept.slice(0, most)).replace(/[\s,;:—–(]+$/u, '')}…`
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

/** How high the sources stand that were not cited before; on the PDF an address is behind the words. */
function notesHeight({ rests }: Pick<Row, 'rests'>, cited: Set<string>): number {
  const notes = footnotesOf(rests).filter(({ kind, id }) => !cited.has(`${kind} ${id}`))
  for (const { kind, id } of notes) cited.add(`${kind} ${id}`)
  return notes.reduce((sum, { words }) => sum + NOTE * lines(words, NOTED_ACROSS), 0)
}

/** How many lines words fill that end between words; what is longer than a line goes on in the next. */
function lines(words: string, across: number): number {
  let [count, used] = [1, 0]
  for (const word of words.split(/[\s\u00a0]+/u)) {
    const width = widthOf(word)
    if (used > 0 && used + 1 + width > across) [count, used] = [count + 1, 0]
    used += (used === 0 ? 0 : 1) + width
    while (used > across) [count, used] = [count + 1, used - across]
  }
  return count
}

/** Syllables of Hangul, and other signs of East Asia, are nearly twice as wide as letters; Cyrillic letters a little wider than Latin ones. */
const widthOf = (words: string) => words.length + 0.8 * counted(words, eastAsian) + 0.12 * counted(words, cyrillic)
const counted = (words: string, signs: RegExp) => words.match(signs)?.length ?? 0
const eastAsian = /[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uff60]/g
const cyrillic = /\p{Script=Cyrillic}/gu
