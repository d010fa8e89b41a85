// SPDX-License-Identifier: Apache-2.0
import type { DayRanges } from './day-ranges.ts'

/**
 * Since when somebody is inside who enters on a day: the first day of the earliest stay that begins before the day and lasts beyond it, or
 * the day itself. A stay that ends on the day does not cover it, since one may leave and enter on one day. The ranges stand in the order of
 * their first days, and the days are asked in order too, so that all of them cost one pass.
 */
export function insideSince(ranges: DayRanges): (day: number) => number {
  let next = 0
  // Ranges that reach further than all before them: whichever of them covers the day, the first one began earliest.
  const reaching: number[] = []
  let first = 0
  return (day) => {
    for (; next < ranges.length && (ranges[next] as number) < day; next += 2)
      if (reaching.length === 0 || endOf(reaching.at(-1)) < endOf(next)) reaching.push(next)
    while (first < reaching.length && endOf(reaching[first]) <= day) first++
    return first < reaching.length ? (ranges[reaching[first] as number] as number) : day
  }

  function endOf(place: number | undefined): number {
    return ranges[(place as number) + 1] as number
  }
}
