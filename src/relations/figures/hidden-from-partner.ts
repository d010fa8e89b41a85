// SPDX-License-Identifier: Apache-2.0
// Which values a partner is not shown: counts under ten, and those from which such a count could be reckoned, with what it saw before.
import type { Indicator } from './figure.ts'
import type { KeptFigure } from './series.ts'
import { suppress } from './suppress.ts'
import type { CountOf } from './wholes.ts'
import { cellOf, countsOf, wholesOf } from './wholes.ts'

const counted: ReadonlySet<string> = new Set(['people', 'visas', 'firms', 'projects'])

/** What a version told a partner: the values that stood in it, and those of them that were shown. */
export type ToldFigures = { readonly listed: ReadonlySet<string>; readonly shown: ReadonlySet<string> }

/** Ids of the values that stay hidden. All figures of the file are looked at: what is not told helps nobody to reckon what is. */
export function hiddenFromPartner(
  figures: readonly KeptFigure[],
  indicators: ReadonlyMap<string, Indicator>,
  told: readonly ToldFigures[] = [],
): ReadonlySet<string> {
  const isCount = ({ unit, indicator }: KeptFigure) => counted.has(unit) && indicators.get(indicator)?.visas !== 'rate'
  const counts = figures.filter(isCount)
  const revised = new Set(figures.flatMap(({ revises }) => revises ?? []))
  const now = countsOf(counts.filter(({ id }) => !revised.has(id)))
  const current = new Set(now.map((one) => cellOf(one).key))
  const isFormer = (key: string) => !current.has(key)
  const tables = told.map(({ listed }) => ({ listed, counts: tableThen(now, counts, listed) }))
  const then = tables.flatMap((table) => table.counts).filter((one) => isFormer(cellOf(one).key))
  const formerWholes = tables.flatMap(({ listed, counts: table }) =>
    wholesOf(table, indicators, ({ ids }) => ids.every((id) => listed.has(id))),
  )
  const wholes = [
    ...wholesOf(now, indicators),
    ...formerWholes.filter(({ total, parts }) => [total, ...parts].some((one) => !one.isRest && isFormer(one.key))),
  ]
  const seen = new Set(told.flatMap(({ shown }) => [...shown]))
  const hidden = suppress([...now, ...then].map(cellOf), wholes, {
    shown: new Set([...now, ...then].filter(({ ids }) => ids.some((id) => seen.has(id))).map((one) => cellOf(one).key)),
    former: new Set(then.map((one) => cellOf(one).key)),
  })
  const ids = new Set([...now, ...then].filter((one) => hidden.has(cellOf(one).key)).flatMap((one) => one.ids))
  const rates = figures.filter(({ indicator }) => indicators.get(indicator)?.visas === 'rate')
  // A rate gives away what it was reckoned from.
  for (const rate of rates)
    if (counts.some((count) => ids.has(count.id) && isOfRow(count, rate, indicators))) ids.add(rate.id)
  return ids
}

/** The table as it stood in a version: with the values of that version where it told any of a place, else with those of today. */
function tableThen(now: readonly CountOf[], counts: readonly KeptFigure[], listed: ReadonlySet<string>) {
  const then = countsOf(counts.filter(({ id }) => listed.has(id)))
  const places = new Set(then.map(placeOf))
  return [...then, ...now.filter((one) => !places.has(placeOf(one)))]
}

const placeOf = ({ figure: { indicator, flow, unit, reporter, part, period } }: CountOf) =>
  JSON.stringify([indicator, flow, unit, reporter, part, period])
/** Whether a count and a rate are of one row: of one state and time, by one publisher. */
function isOfRow(count: KeptFigure, rate: KeptFigure, indicators: ReadonlyMap<string, Indicator>): boolean {
  return (
    indicators.get(count.indicator)?.visas !== undefined &&
    count.part === rate.part &&
    count.reporter === rate.reporter &&
    JSON.stringify(count.period) === JSON.stringify(rate.period)
  )
}
