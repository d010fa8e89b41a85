// SPDX-License-Identifier: Apache-2.0
import type { Words } from '#src/relations/telling/index.ts'
import type { FigurePeriod, Indicator } from './figure.ts'
import type { KeptFigure } from './series.ts'
import { hideSmallCells } from './small-cells.ts'
import type { RefusalRate, VisaCounts } from './visa-rates.ts'
import { refusalRates } from './visa-rates.ts'

/** What one publisher says of the visas of one state and time. */
export type VisaRow = {
  readonly part?: string
  readonly period: FigurePeriod
  readonly reporter?: string
  readonly sources: readonly string[]
  readonly confidence: KeptFigure['confidence']
  /** The counts as they were published; `null` is hidden from whom the row is for. */
  readonly counts: { readonly [K in keyof VisaCounts]: number | null }
  /** Of which counts the source says about or over. */
  readonly rough: readonly string[]
  readonly notes: readonly Words[]
  /** The rate that was published, in per cent. */
  readonly published?: number
  readonly rates: readonly RefusalRate[]
}

const counted = { applied: 'applied', issued: 'issued', limited: 'limited', 'not-issued': 'notIssued' } as const

/** Published counts of visas side by side, a row for each state, time and publisher; newest first, the whole before its parts. */
export function visaTable(
  indicators: ReadonlyMap<string, Indicator>,
  figures: readonly KeptFigure[],
): readonly VisaRow[] {
  const rows = new Map<string, KeptFigure[]>()
  for (const figure of figures) {
    if (!indicators.get(figure.indicator)?.visas) continue
    const { part = '', period, reporter, sources } = figure
    const key = JSON.stringify([period, part, reporter ?? sources])
    rows.set(key, [...(rows.get(key) ?? []), figure])
  }
  return [...rows.values()].map((row) => rowOf(indicators, row)).toSorted(newestFirst)
}

function rowOf(indicators: ReadonlyMap<string, Indicator>, row: readonly KeptFigure[]): VisaRow {
  const { part, period, reporter } = row[0] as KeptFigure
  const counts: Record<string, number> = {}
  const rough: string[] = []
  let published: number | undefined
  for (const { indicator, value, bound } of row) {
    const kind = indicators.get(indicator)?.visas
    if (kind === 'rate') published = value
    else if (kind) counts[counted[kind]] = value
    if (kind && kind !== 'rate' && bound) rough.push(counted[kind])
  }
  return {
    ...(part !== undefined && { part }),
    period,
    ...(reporter !== undefined && { reporter }),
    sources: [...new Set(row.flatMap(({ sources }) => sources))],
    confidence: leastOf(row),
    counts,
    rough,
    notes: row.flatMap(({ note }) => (note ? [note] : [])),
    ...(published !== undefined && { published }),
    rates: rough.length > 0 ? [] : refusalRates(counts),
  }
}

const bySureness = ['low', 'inferred', 'medium', 'high'] as const

/** A row is as sure as the least sure of its counts. */
function leastOf(row: readonly KeptFigure[]): KeptFigure['confidence'] {
  return bySureness.find((one) => row.some(({ confidence }) => confidence === one)) ?? 'low'
}

function newestFirst(a: VisaRow, b: VisaRow): number {
  const when = (row: VisaRow) => JSON.stringify(row.period)
  if (when(a) !== when(b)) return when(a) < when(b) ? 1 : -1
  return (a.part ?? '').localeCompare(b.part ?? '')
}

/** A row as it goes to a partner: what was issued and what was not are parts of what was applied for, and small ones are hidden. */
export function visaRowForPartner(row: VisaRow): VisaRow {
  const { applied, ...parts } = row.counts
  const names = (Object.keys(parts) as (keyof typeof parts)[]).filter((name) => typeof parts[name] === 'number')
  const hidden = hideSmallCells(
    names.map((name) => parts[name] as number),
    applied ?? undefined,
  )
  if (hidden.cells.every((cell) => cell !== null) && (applied === undefined || hidden.total !== null)) return row
  const { published: _published, ...rest } = row
  return {
    ...rest,
    counts: {
      ...(applied !== undefined && { applied: hidden.total }),
      ...Object.fromEntries(names.map((name, at) => [name, hidden.cells[at] ?? null])),
    },
    // A rate gives away what it was reckoned from.
    rates: [],
  }
}
