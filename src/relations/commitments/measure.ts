// SPDX-License-Identifier: Apache-2.0
// A commitment that measures itself: linked to an indicator, its figures say whether it is kept, on course or missed.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { daysBetween } from '#src/standards/calendar/index.ts'

/** Where an indicator stood, and where it is to stand on a day. */
export type Goal = {
  readonly indicator: string
  /** Whose statistics count, by a party’s code; those of one are never held against another’s. */
  readonly reporter?: string
  readonly baseline: Point
  readonly target: Point
}

export type Point = { readonly on: PlainDate; readonly value: number }

/** `behind` is neither kept nor missed yet; without a figure after the baseline nothing is known. */
export type Course = 'kept' | 'on-course' | 'behind' | 'missed' | 'not-known'

/**
 * What the figures of up to a day say. Kept: a figure of up to the target day reached the target. On course: the last figure is at least
 * where the straight line from the baseline to the target is on its day. Missed: the day has passed, and no figure reached it in time.
 */
export function courseOf({ baseline, target }: Goal, values: readonly Point[], today: PlainDate): Course {
  const known = values
    .filter(({ on }) => on > baseline.on && on <= today)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
  const inTime = known.filter(({ on }) => on <= target.on)
  const last = inTime.at(-1)
  const reaches = (value: number, aim: number) => (target.value >= baseline.value ? value >= aim : value <= aim)
  // What was reached and lost again before the day is not kept: the figure nearest the day counts.
  if (last && reaches(last.value, target.value)) return 'kept'
  if (today > target.on) return known.length > 0 ? 'missed' : 'not-known'
  if (!last) return 'not-known'
  const share = daysBetween(baseline.on, last.on) / daysBetween(baseline.on, target.on)
  return reaches(last.value, baseline.value + share * (target.value - baseline.value)) ? 'on-course' : 'behind'
}
