// SPDX-License-Identifier: Apache-2.0
// How a brief says days, times, values and names in its language.
import type { FigurePeriod } from '#src/relations/figures/index.ts'
import type { PartialDay } from '#src/relations/telling/index.ts'
import { firstDayOf, lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Block, Paragraph, Rest } from './brief.ts'
import type { FigureMaterial, Marked } from './material.ts'
import type { InRow, Room } from './room.ts'
import { shortened, within } from './room.ts'

export type BriefWording = {
  readonly language: string
  say(key: string, details?: Readonly<Record<string, string | number>>): string
  day(day: PartialDay): string
  number(value: number): string
  /** How generous the room of its lists is: 1 unless told. */
  readonly room?: Room
}

/** The words, with the mark of what is invented behind them where it is. */
export const marked = ({ say }: Pick<BriefWording, 'say'>, words: string, { isInvented }: Marked): string =>
  isInvented ? say('brief.invented', { words }) : words

/** What is sourced, and what is invented: the two are never counted together. */
export const apart = <T extends Marked>(
  all: readonly T[],
): readonly [sourced: readonly T[], invented: readonly T[]] => [
  all.filter(({ isInvented }) => !isInvented),
  all.filter(({ isInvented }) => isInvented),
]

export const heading = (id: string, words: string): Block => ({ id, kind: 'heading', words })
export const paragraph = (id: string, words: string, rests: readonly Rest[] = []): Paragraph => ({
  id,
  kind: 'paragraph',
  words,
  rests: once(rests),
})

/** A table whose rows say on what they rest; without rows there is none. */
export function table(
  id: string,
  { caption, head, widths }: Omit<Extract<Block, { kind: 'table' }>, 'id' | 'kind' | 'rows'>,
  rows: readonly { readonly cells: readonly string[]; readonly rests: readonly Rest[] }[],
): readonly Block[] {
  const told = rows.map(({ cells, rests }) => ({ cells, rests: once(rests) }))
  return rows.length === 0 ? [] : [{ id, kind: 'table', caption, head, widths, rows: told }]
}

/** How generous the lists are for which a wording is. */
export const roomIn = ({ room = { owed: 1, other: 1 } }: BriefWording): Room => room

type Table = Parameters<typeof table>[1]
type Row = Parameters<typeof table>[2][number]

/** A table as long as its room on the paper, and after it how many more rows stand in the partner’s file. */
export function tableWithin(
  millimetres: number,
  id: string,
  told: Table,
  rows: InRow<Row>,
  { wording, file }: { readonly wording: BriefWording; readonly file: string },
): readonly Block[] {
  const shown = within(millimetres * roomIn(wording).other, rows, told.widths)
  return [...table(id, told, shown), ...more(`${id}.more`, rows.length - shown.length, { wording, file })]
}

/** That more is in the partner’s file than stands here. */
export function more(
  id: string,
  count: number,
  { wording: { say }, file }: { readonly wording: BriefWording; readonly file: string },
): readonly Block[] {
  if (count === 0) return []
  return [paragraph(id, say('brief.more', { count }), [{ kind: 'file', id: file, words: say('brief.rests.file') }])]
}

/** A day, a month or a year where the days between are just that; else the first and the last of them. */
export function daysIn({ say, day }: BriefWording, from: PlainDate, until: PlainDate): string {
  const partial = [from, from.slice(0, 7), from.slice(0, 4)].find(
    (one) => firstDayOf(one) === from && lastDayOf(one) === until,
  )
  return partial === undefined ? say('brief.between', { from: day(from), until: day(until) }) : day(partial)
}

/** A record on which something rests, by its name: under the same name whoever reads the paper finds it. */
export const recordOf = (
  { say }: Pick<BriefWording, 'say'>,
  kind: Exclude<Rest['kind'], 'source'>,
  { id, name = '' }: { readonly id: string; readonly name?: string },
): Rest => ({
  kind,
  id,
  words: [say(`brief.rests.${kind === 'officer' ? 'position' : kind}`), shortened(name, 90)].filter(Boolean).join(': '),
})

const once = (rests: readonly Rest[]) => [
  ...new Map(rests.map((rest) => [`${rest.kind} ${rest.id}`, rest] as const)).values(),
]

export function periodIn({ say, day }: BriefWording, period: FigurePeriod): string {
  switch (period.kind) {
    case 'year':
      return day(String(period.year))
    case 'quarter':
      return say('brief.period.quarter', { quarter: period.quarter, year: String(period.year) })
    case 'month':
      return day(`${period.year}-${String(period.month).padStart(2, '0')}`)
    case 'cumulative':
      return period.from === undefined
        ? say('brief.period.until', { to: day(period.to) })
        : say('brief.period.from-until', { from: day(period.from), to: day(period.to) })
    case 'as-of':
      return day(period.at)
  }
}

/** Below this a number may point to somebody. */
export const LEAST = 10

/** A number of people or of their cases, that points to none of them. */
export const peopleIn = ({ say, number }: BriefWording, count: number) =>
  count > 0 && count < LEAST ? say('brief.fewer', { least: LEAST }) : number(count)

const counted: ReadonlySet<string> = new Set(['people', 'visas', 'firms', 'projects'])

export function valueIn(wording: BriefWording, { value, unit, bound }: FigureMaterial): string {
  const number = wording.number(value)
  const named = counted.has(unit) ? wording.say(`brief.unit.${unit}`) : unit
  // Korean counts with a word of its own for each kind of thing, which stands at the number.
  const gap = wording.language === 'ko' && counted.has(unit) ? '' : '\u00a0'
  const said = unit === 'percent' ? percentIn(wording.language, number) : `${number}${gap}${named}`
  return bound ? wording.say(`brief.bound.${bound}`, { value: said }) : said
}

const percentIn = (language: string, number: string) =>
  `${number}${language === 'kk' || language === 'ru' ? '\u00a0' : ''}%`

/** What is measured: the indicator, and which flow of it. */
export function measureIn({ say }: BriefWording, { name, flow }: FigureMaterial): string {
  return flow ? `${name}: ${say(`brief.flow.${flow}`)}` : name
}

/** Names in a row, as people list them. */
export const listed = (names: readonly string[]) => names.join(', ')
