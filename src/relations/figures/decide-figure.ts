// SPDX-License-Identifier: Apache-2.0
import type { PartialDay } from '#src/relations/telling/index.ts'
import { firstDayOf, lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { findCurrency } from '#src/standards/money/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { FigureBody } from './books.ts'
import type { Figure, FigurePeriod, Indicator } from './figure.ts'
import { endOf } from './figure.ts'

/** A figure as it was written down: its time may have been forgotten. */
export type ToldFigure = Omit<Figure, 'period' | 'about' | 'read' | 'agreed' | 'restricted'> & {
  readonly period?: FigurePeriod | undefined
}

const codes = [
  'period-missing',
  'period-not-begun',
  'period-backwards',
  'indicator-unknown',
  'source-missing',
  'source-unknown',
  'revised-unknown',
  'revised-another-series',
  'unit-another',
  'count-below-nothing',
  'sum-below-nothing',
  'source-before-end',
] as const
export type FigureRefusal = {
  readonly code: (typeof codes)[number]
  readonly text: string
  readonly details?: Readonly<Record<string, string>>
}

const because = (code: FigureRefusal['code'], details?: FigureRefusal['details']) =>
  refuse({ code, text: `figures.refused.${code}`, ...(details && { details }) } as const)

export type FigureContext = {
  readonly today: PlainDate
  readonly indicator: Indicator | undefined
  /** Ids of sources on record, among those that the figure names. */
  readonly knownSources: readonly string[]
  /** The figure that it says it revises, where there is one. */
  readonly revised: Figure | undefined
  /** In which units its indicator has been told so far; empty for the first value. */
  readonly units: readonly string[]
  /** When the last of its sources was published; undefined where one of them has no day. */
  readonly published?: PartialDay | undefined
  /** What the officer was told of it and confirms, by the codes of the sentences. */
  readonly confirmed?: readonly string[] | undefined
}

/** A figure is taken when it says for which time it holds, what it measures and what it rests on. */
export function decideFigure(
  told: ToldFigure,
  { today, indicator, knownSources, revised, units, published, confirmed = [] }: FigureContext,
): Outcome<readonly FigureBody[], FigureRefusal> {
  const { period, ...rest } = told
  if (!period) return because('period-missing')
  const outOfTime = problemOfPeriod(period, today)
  if (outOfTime) return outOfTime
  if (!indicator) return because('indicator-unknown')
  const wrong = problemOfValue(told, indicator, units)
  if (wrong) return wrong
  if (told.sources.length === 0) return because('source-missing')
  if (told.sources.some((source) => !knownSources.includes(source))) return because('source-unknown')
  if (told.revises !== undefined) {
    if (!revised) return because('revised-unknown')
    if (!isOfOneSeries(revised, told)) return because('revised-another-series')
  }
  const early = confirmed.includes('source-before-end') ? undefined : toldEarly(period, told.published ?? published)
  if (early) return early
  const figure = { ...rest, period, about: indicator.about, read: today }
  return accept([{ what: 'recorded', figure, ...(confirmed.length > 0 && { confirmed }) }])
}

function problemOfPeriod(period: FigurePeriod, today: PlainDate) {
  if (beginOf(period) > today) return because('period-not-begun')
  const isBackwards = period.kind === 'cumulative' && period.from !== undefined && period.from > period.to
  return isBackwards ? because('period-backwards') : undefined
}

/** A source from before the first day on which anybody can have known it: of a stock, the first of its time, else the last. */
function toldEarly(period: FigurePeriod, published: PartialDay | undefined) {
  const end = period.kind === 'as-of' ? firstDayOf(period.at) : endOf(period)
  if (published === undefined || lastDayOf(published) >= end) return undefined
  return because('source-before-end', { published, end })
}

/** Trade is a sum, and a rate of refusal a share of cases. */
const SUMS: ReadonlySet<string | undefined> = new Set(['export', 'import', 'turnover'])

function problemOfValue({ value, unit, flow }: ToldFigure, { visas }: Indicator, units: readonly string[]) {
  if (value < 0 && (SUMS.has(flow) || visas !== undefined)) return because('sum-below-nothing')
  if (units.length > 0 && !units.includes(unit)) return because('unit-another', { units: units.join(', ') })
  return value < 0 && isCount(unit) ? because('count-below-nothing') : undefined
}

/** Money may be owed and a rate may fall; of people and things there are none or some. */
const isCount = (unit: string) => unit !== 'percent' && !findCurrency(unit)

function isOfOneSeries(one: Figure, other: ToldFigure): boolean {
  const own = ['indicator', 'unit', 'flow', 'part', 'reporter'] as const
  return own.every((of) => one[of] === other[of]) && JSON.stringify(one.period) === JSON.stringify(other.period)
}

function beginOf(period: FigurePeriod): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  switch (period.kind) {
    case 'year':
      return `${period.year}-01-01`
    case 'quarter':
      return `${period.year}-${pad(period.quarter * 3 - 2)}-01`
    case 'month':
      return `${period.year}-${pad(period.month)}-01`
    case 'cumulative':
      return period.from ?? period.to
    case 'as-of':
      return period.at
  }
}
