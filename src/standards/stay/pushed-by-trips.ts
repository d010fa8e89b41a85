// SPDX-License-Identifier: Apache-2.0
import { checkDays } from './check-days.ts'
import { countDaysNear, uniteRanges } from './day-ranges.ts'
import type { ReadHistory } from './read-stays.ts'
import type { StayRule } from './rule.ts'
import type { Stay } from './stay.ts'
import { territoryRanges } from './territory.ts'

/**
 * How many days of the stays in the history each trip pushes over a cap, when it is made after the trips before it. `order` names the trips
 * by their places in `all`, which holds the stays first. More trips never push fewer days, so where none are pushed between two trips
 * nothing in between is counted: trips that do no harm cost one pass together.
 */
export function pushedByTrips(
  rule: StayRule,
  all: readonly Stay[],
  order: readonly number[],
  { rule: dayRule, recorded, at }: ReadHistory,
): number[] {
  const own = all.length - order.length
  const days = uniteRanges(recorded.slice(0, own * 2))
  const pushed = order.map(() => 0)
  if (own > 0) between(0, overWith(0), order.length, overWith(order.length))
  return pushed

  /** `from` trips are made with so many days over, `to` trips with so many. */
  function between(from: number, before: number, to: number, after: number): void {
    if (before === after) return
    if (to === from + 1) {
      pushed[from] = after - before
      return
    }
    const middle = (from + to) >> 1
    const half = overWith(middle)
    between(from, before, middle, half)
    between(middle, half, to, after)
  }

  /** Days of the stays over a cap when the first so many trips are made. */
  function overWith(trips: number): number {
    const { overstays } = checkDays(dayRule, countedWith(trips), at)
    let over = 0
    for (let place = 0; place < days.length; place += 2)
      over += countDaysNear(overstays, days[place] as number, days[place + 1] as number)
    return over
  }

  function countedWith(trips: number): readonly number[] {
    const made = [...Array.from({ length: own }, (_, index) => index), ...order.slice(0, trips)]
    const ranges = made.flatMap((index) => [recorded[index * 2] as number, recorded[index * 2 + 1] as number])
    if (!rule.territory) return ranges
    const counted = territoryRanges(
      rule.territory,
      made.map((index) => all[index] as Stay),
      ranges,
      own,
    )
    return counted.ok ? counted.value : []
  }
}
