// SPDX-License-Identifier: Apache-2.0
// Values of one thing that no line joins: this year’s by one, last year’s by another. They differ, and how much of that is real nobody can say.
import { endOf } from './figure.ts'
import type { KeptFigure } from './series.ts'
import { linesIn, spanBefore, spanOf } from './series.ts'

export type Gap = { readonly figure: KeptFigure; readonly before: KeptFigure }

/** By how much two values must differ at the least. */
const APART = 0.1

/** Of each indicator the newest value that stands apart from those of other lines a year before, where no line of its own tells how it moved. */
export function gapsIn(figures: readonly KeptFigure[], lines = linesIn(figures)): readonly Gap[] {
  const revised = new Set(figures.map(({ revises }) => revises))
  const current = figures.filter(({ id }) => !revised.has(id))
  const reckoned = new Set(lines.flatMap(({ growth }) => growth.map(({ of }) => of)))
  const found = Map.groupBy(current, ({ indicator, flow, part, unit }) => JSON.stringify([indicator, flow, part, unit]))
  return [...found.values()].flatMap((told) => {
    // Of several for one time, what was told last.
    const values = told.toReversed()
    const ended = values.map((figure) => ({ figure, end: endOf(figure.period) }))
    const end = ended.reduce((last, one) => (last < one.end ? one.end : last), '')
    const bySpan = Map.groupBy(values, ({ period }) => spanOf(period))
    // What is told of a later time closes a gap, so that it is looked for among the newest alone.
    const gaps = ended.flatMap(({ figure, end: own }) => {
      if (own !== end || reckoned.has(figure.id)) return []
      const before = bySpan.get(spanBefore(figure.period) ?? '')?.find((one) => isApart(one, figure))
      return before ? [{ figure, before }] : []
    })
    return gaps.slice(0, 1)
  })
}

/** Certainly apart: of "over 6" and "over 5" nobody knows, and a rise above "over 6" may be none. */
function isApart(before: KeptFigure, { value, bound }: KeptFigure): boolean {
  if (before.value === 0) return false
  const rate = value / before.value - 1
  if (Math.abs(rate) < APART) return false
  const [least, most] = rate < 0 ? [before.bound, bound] : [bound, before.bound]
  return least !== 'under' && most !== 'over'
}
