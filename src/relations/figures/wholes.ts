// SPDX-License-Identifier: Apache-2.0
// Which figures are sums of which others: of one time the whole and its parts, of one part its times, of visas what became of applications.
import type { FigurePeriod, Indicator } from './figure.ts'
import { endOf } from './figure.ts'
import type { KeptFigure } from './series.ts'
import type { Cell, Whole } from './suppress.ts'

/** A count by what it is of; several values of it stand side by side, and are hidden together. */
export type CountOf = { readonly ids: readonly string[]; readonly value: number; readonly figure: KeptFigure }

/** Counts by what they are of, each with all its values. */
export function countsOf(figures: readonly KeptFigure[]): readonly CountOf[] {
  const byPlace = Map.groupBy(figures, (figure) => JSON.stringify([tableOf(figure), figure.part, figure.period]))
  return [...byPlace.values()].flatMap((same) => {
    const [first] = same
    const least = Math.min(...same.map(({ value }) => value))
    return first ? [{ ids: same.map(({ id }) => id), value: least, figure: first }] : []
  })
}

export const cellOf = ({ ids, value }: CountOf): Cell => ({ key: [...ids].toSorted().join(' '), value })

/** Every sum that can be made of counts. Of counts that were not told together only what adds up is one. */
export function wholesOf(
  counts: readonly CountOf[],
  indicators: ReadonlyMap<string, Indicator>,
  wereTogether: (count: CountOf) => boolean = () => true,
): readonly Whole[] {
  const whole = (total: CountOf | undefined, parts: readonly CountOf[]) => sumOf(total, parts, wereTogether)
  const table = ({ figure }: CountOf) => JSON.stringify([tableOf(figure), figure.period])
  const byTime = [...Map.groupBy(counts, table).values()].map((same) =>
    whole(
      same.find(({ figure }) => figure.part === undefined),
      same.filter(({ figure }) => figure.part !== undefined),
    ),
  )
  const line = ({ figure }: CountOf) => JSON.stringify([tableOf(figure), figure.part])
  const byLine = [...Map.groupBy(counts, line).values()].flatMap((same) => timesOf(same, whole))
  const visas = counts.filter(({ figure }) => (indicators.get(figure.indicator)?.visas ?? 'rate') !== 'rate')
  const row = ({ figure: { part, period, reporter, sources } }: CountOf) =>
    JSON.stringify([part, period, reporter ?? sources])
  const isApplied = ({ figure }: CountOf) => indicators.get(figure.indicator)?.visas === 'applied'
  const byRow = [...Map.groupBy(visas, row).values()].map((same) =>
    whole(
      same.find(isApplied),
      same.filter((one) => !isApplied(one)),
    ),
  )
  return [...byTime, ...byLine, ...byRow].flatMap((one) => one ?? [])
}

const tableOf = ({ indicator, flow, unit, reporter }: KeptFigure) => [indicator, flow, unit, reporter]

/** What no part tells is a remainder that nobody sees. Parts that are more than their total are no parts of it. */
function sumOf(
  total: CountOf | undefined,
  parts: readonly CountOf[],
  wereTogether: (count: CountOf) => boolean,
): Whole | undefined {
  if (!total || parts.length === 0) return undefined
  const rest = total.value - parts.reduce((sum, { value }) => sum + value, 0)
  if (rest < 0 || (rest > 0 && ![total, ...parts].every(wereTogether))) return undefined
  const cells = parts.map(cellOf)
  const key = `rest of ${[cellOf(total), ...cells].map((one) => one.key).join(' ')}`
  return { total: cellOf(total), parts: rest > 0 ? [...cells, { key, value: rest, isRest: true }] : cells }
}

type Make = (total: CountOf | undefined, parts: readonly CountOf[]) => Whole | undefined

/** Months and quarters within their quarter and year, and what each count up to a day adds to the one before. */
function timesOf(counts: readonly CountOf[], whole: Make): readonly (Whole | undefined)[] {
  const of = (kind: FigurePeriod['kind']) => counts.filter(({ figure }) => figure.period.kind === kind)
  const [years, quarters, months] = [of('year'), of('quarter'), of('month')]
  const running = of('cumulative').toSorted((one, other) => (endIn(one) < endIn(other) ? -1 : 1))
  return [
    ...years.flatMap((year) => [
      whole(
        year,
        quarters.filter((one) => yearIn(one) === yearIn(year)),
      ),
      whole(
        year,
        months.filter((one) => yearIn(one) === yearIn(year)),
      ),
    ]),
    ...quarters.map((quarter) =>
      whole(
        quarter,
        months.filter((one) => quarterIn(one) === quarterIn(quarter)),
      ),
    ),
    ...running.slice(1).map((later, at) => {
      const earlier = running[at]
      const between = years.find((year) => endIn(year) === endIn(later) && earlier && startIn(year) > endIn(earlier))
      return earlier && fromIn(earlier) === fromIn(later)
        ? whole(later, [earlier, ...(between ? [between] : [])])
        : undefined
    }),
  ]
}

const endIn = ({ figure }: CountOf) => endOf(figure.period)
const yearIn = (count: CountOf) => endIn(count).slice(0, 4)
const startIn = (count: CountOf) => `${yearIn(count)}-01-01`
const quarterIn = (count: CountOf) => `${yearIn(count)} ${Math.ceil(Number(endIn(count).slice(5, 7)) / 3)}`
const fromIn = ({ figure: { period } }: CountOf) => (period.kind === 'cumulative' ? (period.from ?? '') : '')
