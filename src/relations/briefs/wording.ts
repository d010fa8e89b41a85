// SPDX-License-Identifier: Apache-2.0
// How a brief says days, times, values and names in its language.
import type { FigurePeriod } from '#src/relations/figures/index.ts'
import type { PartialDay } from '#src/relations/telling/index.ts'
import type { Block, Rest } from './brief.ts'
import type { FigureMaterial } from './material.ts'

export type BriefWording = {
  readonly language: string
  say(key: string, details?: Readonly<Record<string, string | number>>): string
  day(day: PartialDay): string
  number(value: number): string
}

export const heading = (id: string, words: string): Block => ({ id, kind: 'heading', words })
export const paragraph = (id: string, words: string, rests: readonly Rest[] = []): Block => ({
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

const once = (rests: readonly Rest[]) => [
  ...new Map(rests.map((rest) => [`${rest.kind} ${rest.id}`, rest] as const)).values(),
]

export function periodIn({ say, day }: BriefWording, period: FigurePeriod): string {
  switch (period.kind) {
    case 'year':
      return String(period.year)
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

const counted: ReadonlySet<string> = new Set(['people', 'visas', 'firms', 'projects'])

export function valueIn(wording: BriefWording, { value, unit, bound }: FigureMaterial): string {
  const number = wording.number(value)
  const named = counted.has(unit) ? wording.say(`brief.unit.${unit}`) : unit
  const said = unit === 'percent' ? `${number}\u00a0%` : `${number}\u00a0${named}`
  return bound ? wording.say(`brief.bound.${bound}`, { value: said }) : said
}

/** What is measured: the indicator, and which flow of it. */
export function measureIn({ say }: BriefWording, { name, flow }: FigureMaterial): string {
  return flow ? `${name}: ${say(`brief.flow.${flow}`)}` : name
}

/** Names in a row, as people list them. */
export const listed = (names: readonly string[]) => names.join(', ')
