// SPDX-License-Identifier: Apache-2.0
import { checkDays } from './check-days.ts'
import { countDaysNear, uniteRanges } from './day-ranges.ts'
import type { ReadHistory } from './read-stays.ts'
import type { StayRule } from './rule.ts'
import type { Stay } from './stay.ts'
import { territoryRanges } from './territory.ts'

/**
 * How many days of the stays in the history each trip pushes over a cap, when it is made after the trips before it. `order` names the trips
 * by their places in `all`, which holds the stays first. More trips never push fewer days: where several together push none they are done
 * with, else each half of them is looked at beside the stays that are near enough, so that the cost grows with stays and trips alone.
 */
export function pushedByTrips(
  rule: StayRule,
  all: readonly Stay[],
  order: readonly number[],
  { rule: dayRule, recorded, at }: ReadHistory,
): number[] {
  // Moves within an area join stays to one entry, which may have begun long before; without them only the window reaches back.
  const reach = rule.territory ? Number.POSITIVE_INFINITY : dayRule.reach
  const pushed = order.map(() => 0)
  const stays = Array.from({ length: all.length - order.length }, (_, index) => index)
  if (order.length > 0) between(0, order.length, stays, [])
  return pushed

  /** Counts for the trips from one place to another, `before` being those made before them. */
  function between(from: number, to: number, stays: readonly number[], before: readonly number[]): void {
    const trips = order.slice(from, to)
    const first = firstOf(trips[0] as number)
    const last = trips.reduce((latest, trip) => Math.max(latest, lastOf(trip)), first)
    const isNear = (index: number) => lastOf(index) >= first - reach && firstOf(index) <= last + reach
    const near = stays.filter(isNear)
    const made = before.filter(isNear)
    const added = near.length === 0 ? 0 : daysOver(near, [...made, ...trips]) - daysOver(near, made)
    if (added === 0) return
    if (trips.length === 1) {
      pushed[from] = added
      return
    }
    const half = trips.length >> 1
    between(from, from + half, near, made)
    between(from + half, to, near, [...made, ...trips.slice(0, half)])
  }

  /** Days of stays over a cap when trips are made. */
  function daysOver(stays: readonly number[], trips: readonly number[]): number {
    const { overstays } = checkDays(dayRule, counted([...stays, ...trips], stays.length), at)
    const days = uniteRanges(rangesOf(stays))
    let over = 0
    for (let place = 0; place < days.length; place += 2)
      over += countDaysNear(overstays, days[place] as number, days[place + 1] as number)
    return over
  }

  function counted(made: readonly number[], own: number): readonly number[] {
    const ranges = rangesOf(made)
    if (!rule.territory) return ranges
    const places = made.map((index) => all[index] as Stay)
    const read = territoryRanges(rule.territory, places, ranges, own)
    return read.ok ? read.value : []
  }

  function rangesOf(indexes: readonly number[]): number[] {
    return indexes.flatMap((index) => [firstOf(index), lastOf(index)])
  }

  function firstOf(index: number): number {
    return recorded[index * 2] as number
  }

  function lastOf(index: number): number {
    return recorded[index * 2 + 1] as number
  }
}
