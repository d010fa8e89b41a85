// SPDX-License-Identifier: Apache-2.0
// Which values a partner is not shown: counts under ten, and those from which such a count could be reckoned.
import type { Indicator } from './figure.ts'
import type { KeptFigure } from './series.ts'
import { hideSmallCells } from './small-cells.ts'
import { visaRowForPartner, visaTable } from './visa-table.ts'

const counted: ReadonlySet<string> = new Set(['people', 'visas', 'firms', 'projects'])

/** Ids of the values that stay hidden. All figures of the file are looked at: what is not told helps nobody to reckon what is. */
export function hiddenFromPartner(
  figures: readonly KeptFigure[],
  indicators: ReadonlyMap<string, Indicator>,
): ReadonlySet<string> {
  const isVisa = ({ indicator }: KeptFigure) => indicators.get(indicator)?.visas !== undefined
  const counts = figures.filter((figure) => counted.has(figure.unit))
  const hidden = new Set(counts.filter(({ value }) => isSmall(value)).map(({ id }) => id))
  for (const whole of wholesOf(counts)) hideIn(whole, hidden)
  for (const figure of figures.filter(isVisa)) if (isHiddenVisa(figure, figures, indicators)) hidden.add(figure.id)
  return hidden
}

const isSmall = (value: number) => hideSmallCells([value]).cells[0] === null

/** Values of one time, reporter and measure: the whole, and its parts. */
function wholesOf(figures: readonly KeptFigure[]): readonly (readonly KeptFigure[])[] {
  const wholes = new Map<string, KeptFigure[]>()
  for (const figure of figures) {
    const { indicator, flow, unit, reporter, period } = figure
    const key = JSON.stringify([indicator, flow, unit, reporter, period])
    wholes.set(key, [...(wholes.get(key) ?? []), figure])
  }
  return [...wholes.values()].filter((whole) => whole.some(({ part }) => part !== undefined))
}

function hideIn(whole: readonly KeptFigure[], hidden: Set<string>): void {
  const parts = whole.filter(({ part }) => part !== undefined)
  const total = whole.find(({ part }) => part === undefined)
  const shown = hideSmallCells(
    parts.map(({ value }) => value),
    total?.value,
  )
  parts.forEach(({ id }, at) => {
    if (shown.cells[at] === null) hidden.add(id)
  })
  if (total && shown.total === null) hidden.add(total.id)
}

/** A count or rate of visas whose row hides it: the counts of one row are parts of what was applied for. */
function isHiddenVisa(
  figure: KeptFigure,
  figures: readonly KeptFigure[],
  indicators: ReadonlyMap<string, Indicator>,
): boolean {
  const isOfRow = ({ part, period, reporter }: KeptFigure) =>
    part === figure.part && reporter === figure.reporter && JSON.stringify(period) === JSON.stringify(figure.period)
  const kind = indicators.get(figure.indicator)?.visas
  return visaTable(indicators, figures.filter(isOfRow)).some((row) => {
    const told = visaRowForPartner(row)
    if (told === row || kind === undefined) return false
    // Of a row that hides anything its rate is hidden too.
    return kind === 'rate' || told.counts[kind === 'not-issued' ? 'notIssued' : kind] === null
  })
}
