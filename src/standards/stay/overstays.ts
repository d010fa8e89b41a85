// SPDX-License-Identifier: Apache-2.0
import type { DayRanges } from './day-ranges.ts'
import { uniteRanges } from './day-ranges.ts'
import type { DayRule } from './rule.ts'

/**
 * The first days, one for each united range, on which more than `limit` of the last `reach` days were days of presence; `NaN` where
 * there is none. Within a range each next day adds itself and loses at most one, so from that day to the end of the range all are over.
 * One pass: both ends move forward only.
 */
export function firstDaysOver(
  united: DayRanges,
  limit: number,
  reach: number,
  each: (day: number, to: number) => void,
): void {
  if (limit === Number.POSITIVE_INFINITY) return
  let before = 0 // days of presence before this range
  let tail = 0 // the range in which the day lies that is `limit` days of presence older than `day`
  let beforeTail = 0
  for (let index = 0; index < united.length; index += 2) {
    const from = united[index] as number
    const to = united[index + 1] as number
    const length = to - from + 1
    // The ordinal, from 1, of the day of presence that must have left the window when `day` comes.
    let ordinal = before + 1 - limit
    let day = from
    before += length
    if (ordinal < 1) {
      day += 1 - ordinal
      ordinal = 1
    }
    while (day <= to) {
      let tailFrom = united[tail] as number
      let tailLength = (united[tail + 1] as number) - tailFrom + 1
      while (ordinal > beforeTail + tailLength) {
        beforeTail += tailLength
        tail += 2
        tailFrom = united[tail] as number
        tailLength = (united[tail + 1] as number) - tailFrom + 1
      }
      if (day - (tailFrom + ordinal - beforeTail - 1) < reach) {
        each(day, to)
        break
      }
      // Along one tail range both ends move together, so the distance stays the same: go to the next.
      const steps = beforeTail + tailLength - ordinal + 1
      day += steps
      ordinal += steps
    }
  }
}

/** Days over the limit of the window, as united ranges. */
export function overWindow(united: DayRanges, rule: DayRule): number[] {
  const over: number[] = []
  firstDaysOver(united, rule.limit, rule.reach, (day, to) => over.push(day, to))
  return over
}

/** Days beyond the cap of their own stay, as united ranges. A day of two stays is over when it is over in either. */
export function overEntry(stays: DayRanges, rule: DayRule): number[] {
  if (rule.perEntry === Number.POSITIVE_INFINITY) return []
  const over: number[] = []
  for (let index = 0; index < stays.length; index += 2) {
    const from = (stays[index] as number) + rule.perEntry
    if (from <= (stays[index + 1] as number)) over.push(from, stays[index + 1] as number)
  }
  return over.length > 2 ? uniteRanges(over) : over
}
