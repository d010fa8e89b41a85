// SPDX-License-Identifier: Apache-2.0
// Values that may stand in one line: of one indicator and flow, in one unit, by one reporter. Never of two reporters.
import type { Figure, FigurePeriod } from './figure.ts'
import { endOf } from './figure.ts'

export type KeptFigure = Figure & { readonly id: string }

export type Series = {
  readonly key: string
  readonly indicator: string
  readonly unit: string
  readonly flow?: Figure['flow']
  readonly part?: string
  /** Whose statistics it is; absent where nobody said, and then all values have one source. */
  readonly reporter?: string
  /** By the end of their time, those of one time by when they were published. */
  readonly figures: readonly KeptFigure[]
}

/** The lines that figures form. A value whose reporter nobody told stands with those of the same sources alone. */
export function seriesOf(figures: readonly KeptFigure[]): readonly Series[] {
  const lines = new Map<string, KeptFigure[]>()
  for (const figure of figures) {
    const key = lineOf(figure)
    const line = lines.get(key)
    if (line) line.push(figure)
    else lines.set(key, [figure])
  }
  return [...lines].map(([key, line]) => {
    const { indicator, unit, flow, part, reporter } = line[0] as KeptFigure
    return {
      key,
      indicator,
      unit,
      ...(flow && { flow }),
      ...(part && { part }),
      ...(reporter && { reporter }),
      figures: inOrder(line),
    }
  })
}

function inOrder(line: readonly KeptFigure[]): readonly KeptFigure[] {
  const byId = new Map(line.map((figure) => [figure.id, figure]))
  return line
    .map((figure) => ({ figure, end: endOf(figure.period), revisions: revisionsOf(byId, figure) }))
    .toSorted(
      (a, b) =>
        order(a.end, b.end) ||
        order(a.figure.published ?? '', b.figure.published ?? '') ||
        a.revisions - b.revisions ||
        order(a.figure.id, b.figure.id),
    )
    .map(({ figure }) => figure)
}

function lineOf({ indicator, flow, part, unit, reporter, sources, period }: KeptFigure): string {
  const whose = reporter ? `by ${reporter}` : `in ${[...sources].sort().join(' ')}`
  return [indicator, flow, part, unit, whose, period.kind].filter(Boolean).join(' | ')
}

/** How many values one revises, each of them revising the one before. */
function revisionsOf(byId: ReadonlyMap<string, KeptFigure>, { revises }: KeptFigure): number {
  const former = revises === undefined ? undefined : byId.get(revises)
  return former ? 1 + revisionsOf(byId, former) : 0
}

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b))

export type Growth = { readonly of: string; readonly since: string; readonly rate: number }

/**
 * How much each value is above the one before, within one series: a quarter and a month against the same one a year before, a year against
 * the last one. Of two values for one time, of what is only about or over, of what was revised, and of sums of different beginnings, nothing is reckoned.
 */
export function growthIn({ figures: all }: Series): readonly Growth[] {
  const revised = new Set(all.map(({ revises }) => revises))
  const figures = all.filter(({ id }) => !revised.has(id))
  const bySpan = Map.groupBy(figures, ({ period }) => spanOf(period))
  return figures.flatMap((figure) => {
    const same = bySpan.get(spanOf(figure.period)) ?? []
    const former = bySpan.get(spanBefore(figure.period) ?? '') ?? []
    const [before] = former
    if (same.length !== 1 || former.length !== 1 || !before || before.value === 0 || figure.bound || before.bound)
      return []
    return [{ of: figure.id, since: before.id, rate: figure.value / before.value - 1 }]
  })
}

/** The lines that figures form, each with how its values grew. */
export function linesIn(figures: readonly KeptFigure[]): readonly { series: Series; growth: readonly Growth[] }[] {
  return seriesOf(figures).map((series) => ({ series, growth: growthIn(series) }))
}

/** The time of the same length a year before, as `spanOf` names it. */
export function spanBefore(period: FigurePeriod): string | undefined {
  const former = yearBefore(period)
  return former && spanOf(former)
}

/** A time by name: no two times have the same. */
export function spanOf(period: FigurePeriod): string {
  const { kind } = period
  if (kind === 'year') return `${period.year}`
  if (kind === 'quarter') return `${period.year}-Q${period.quarter}`
  if (kind === 'month') return `${period.year}-${period.month}`
  return kind === 'as-of' ? `at ${period.at}` : `${period.from ?? ''} until ${period.to}`
}

/** The time of the same length to compare with; none for stocks and sums, whose distance says nothing of growth. */
function yearBefore(period: FigurePeriod): FigurePeriod | undefined {
  const { kind } = period
  return kind === 'as-of' || kind === 'cumulative' ? undefined : { ...period, year: period.year - 1 }
}
