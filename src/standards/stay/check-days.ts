// SPDX-License-Identifier: Apache-2.0
import type { DayRanges } from './day-ranges.ts'
import { clipRanges, countDays, mergeRanges, uniteRanges } from './day-ranges.ts'
import { firstDaysOver, overEntry, overWindow } from './overstays.ts'
import type { DayRule } from './rule.ts'

/** The answer in day numbers. */
export type DayCheck = {
  /** Days of presence in the window of the day; under a rule without a window, of the stay that is open on the day. */
  readonly used: number
  readonly remaining: number
  /** Every day over either cap, as united ranges in a flat list. */
  readonly overstays: readonly number[]
  /** The same by cap; a day may be over both. */
  readonly overEntry: readonly number[]
  readonly overWindow: readonly number[]
}

/**
 * Checks stays on a day. `stays` holds first and last day of each stay in a flat list, both included, none beginning after `at`;
 * a stay open on the day ends on it. The cost grows with the number of stays, not of days.
 */
export function checkDays(rule: DayRule, stays: DayRanges, at: number): DayCheck {
  const present = endsAfter(stays, at) ? clipRanges(stays, Number.NEGATIVE_INFINITY, at) : stays
  const united = uniteRanges(present)
  const used = usedOn(rule, present, united, at)
  const cap = rule.limit === Number.POSITIVE_INFINITY ? rule.perEntry : rule.limit
  const byWindow = overWindow(united, rule)
  const byEntry = overEntry(present, rule)
  return {
    used,
    remaining: Math.max(0, cap - used),
    overstays: byEntry.length === 0 ? byWindow : mergeRanges(byWindow, byEntry),
    overEntry: byEntry,
    overWindow: byWindow,
  }
}

/**
 * The longest stay from a day of entry, in days: the greatest n such that none of its days is over a cap; `Infinity` when nothing ever
 * ends it. What lies before the day counts as a set of days, what lies after it does not. The cap of the entry is counted from `begun`,
 * which is earlier than the day where somebody is inside already.
 */
export function longestStayDays(rule: DayRule, stays: DayRanges, entry: number, begun = entry): number {
  const never = entry + 4 * (rule.reach + 1)
  const open = uniteRanges([...clipRanges(stays, Number.NEGATIVE_INFINITY, entry - 1), entry, never])
  let end = Number.POSITIVE_INFINITY
  firstDaysOver(open, rule.limit, rule.reach, (day, to) => {
    if (to === never) end = Math.max(0, day - entry)
  })
  return Math.min(end, Math.max(0, rule.perEntry - (entry - begun)))
}

/** First day of the window of a day. */
export function windowStartDay(rule: DayRule, at: number): number {
  return at - rule.reach + 1
}

/** Days of presence in the window that belongs to the day, by the convention of the rule. */
export function usedOn(rule: DayRule, stays: DayRanges, united: DayRanges, at: number): number {
  if (rule.limit !== Number.POSITIVE_INFINITY)
    return countDays(united, windowStartDay(rule, at), rule.looksBack ? at - 1 : at)
  return dayOfStay(stays, at)
}

/** Which day of its own stay a day is, from 1; 0 when nobody was present. Of two stays the longer one counts. */
export function dayOfStay(stays: DayRanges, at: number): number {
  let longest = 0
  for (let index = 0; index < stays.length; index += 2)
    if ((stays[index] as number) <= at && at <= (stays[index + 1] as number))
      longest = Math.max(longest, at - (stays[index] as number) + 1)
  return longest
}

function endsAfter(stays: DayRanges, at: number): boolean {
  for (let index = 1; index < stays.length; index += 2) if ((stays[index] as number) > at) return true
  return false
}
