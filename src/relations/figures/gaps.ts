// SPDX-License-Identifier: Apache-2.0
// Values of one thing that no line joins: this year’s by one, last year’s by another. They differ, and how much of that is real nobody can say.
import { endOf } from './figure.ts'
import type { KeptFigure } from './series.ts'
import { growthIn, seriesOf, yearBefore } from './series.ts'

export type Gap = { readonly figure: KeptFigure; readonly before: KeptFigure }

/** By how much two values must differ at the least. */
const APART = 0.1

/** Of each indicator the newest value that stands apart from those of other lines a year before, where no line of its own tells how it moved. */
export function gapsIn(figures: readonly KeptFigure[]): readonly Gap[] {
  const current = figures.filter(({ id }) => figures.every(({ revises }) => revises !== id))
  const reckoned = new Set(seriesOf(figures).flatMap((line) => growthIn(line).map(({ of }) => of)))
  const found = Map.groupBy(current, ({ indicator, flow, part, unit }) => JSON.stringify([indicator, flow, part, unit]))
  return [...found.values()].flatMap((values) => {
    const newest = values.toSorted((one, other) => (endOf(one.period) < endOf(other.period) ? 1 : -1))
    const gap = newest
      .filter(({ id }) => !reckoned.has(id))
      .flatMap((figure) => {
        const before = newest.find((one) => isYearBefore(one, figure) && isApart(one, figure))
        return before ? [{ figure, before }] : []
      })[0]
    // What is told of a later time has closed it.
    return gap && newest[0] && endOf(gap.figure.period) === endOf(newest[0].period) ? [gap] : []
  })
}

const isYearBefore = (before: KeptFigure, { period }: KeptFigure) => {
  const former = yearBefore(period)
  return former !== undefined && JSON.stringify(former) === JSON.stringify(before.period)
}

/** Certainly apart: of "over 6" and "over 5" nobody knows, and a rise above "over 6" may be none. */
function isApart(before: KeptFigure, { value, bound }: KeptFigure): boolean {
  if (before.value === 0) return false
  const rate = value / before.value - 1
  if (Math.abs(rate) < APART) return false
  const [least, most] = rate < 0 ? [before.bound, bound] : [bound, before.bound]
  return least !== 'under' && most !== 'over'
}
