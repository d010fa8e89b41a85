// SPDX-License-Identifier: Apache-2.0
// Values of one measure at several times, from sources that did not or may not have counted alike: no line, and no contradiction either.
import { daysBetween } from '#src/standards/calendar/index.ts'
import type { FigureMaterial } from './material.ts'

/** Of a measure as many earlier values as a reader compares at a glance. */
const MOST = 5

/** Earlier values that do not compare with the newest, the newest of each measure first; what is only remembered is left out. */
export function earlierApart(figures: readonly FigureMaterial[]): readonly FigureMaterial[] {
  const told = figures.filter(({ isLow, isInvented }) => !isLow && !isInvented)
  const measures = Map.groupBy(told, ({ indicator, flow = '', unit, period }) =>
    JSON.stringify([indicator, flow, unit, period.kind]),
  )
  return [...measures.values()].flatMap((values) => {
    const [newest, ...older] = values.toSorted((one, other) => (one.end > other.end ? -1 : 1))
    return newest ? apartFrom(newest, older) : []
  })
}

function apartFrom(newest: FigureMaterial, older: readonly FigureMaterial[]): readonly FigureMaterial[] {
  const before = older.filter(({ end }) => end < newest.end)
  const ofOthers = before.filter((one) => !sharesSource(newest, one))
  // By its note the newest is of another whole, or counted in another way.
  if (newest.note !== undefined && ofOthers.length > 0) return before.slice(0, MOST)
  const [last] = before
  return last && isLeap(newest, last) ? [last] : []
}

/** From one source to the next so different that it may have been counted in another way. */
const isLeap = (newest: FigureMaterial, before: FigureMaterial) =>
  !sharesSource(newest, before) && isFarFrom(newest.value, before.value) && !isMovement(newest, before)

/** Both were counted on a day, a month apart at most: what moved is what is counted. */
const isMovement = ({ period, end }: FigureMaterial, { period: former, end: ended }: FigureMaterial) =>
  [period, former].every((one) => one.kind === 'as-of' && one.at.length === 10) && daysBetween(ended, end) <= 31

const sharesSource = (one: FigureMaterial, other: FigureMaterial) =>
  one.rests.some(({ kind, id }) => other.rests.some((rest) => rest.kind === kind && rest.id === id))

/** More than half as much again, or less than two thirds. */
const isFarFrom = (value: number, before: number) => value > before * 1.5 || value < before / 1.5
