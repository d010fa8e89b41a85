// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { dayFromNumber } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import { checkDays, dayOfStay, windowStartDay } from './check-days.ts'
import { doubtsOf } from './doubts.ts'
import type { ReadHistory } from './read-stays.ts'
import { readHistory } from './read-stays.ts'
import type { StayRule } from './rule.ts'
import type { DaySpan, Stay, StayDoubt, StayProblem } from './stay.ts'

/** How a history of stays stands on a day of control. */
export type StayCheck = {
  /** First day of the window; null under a rule that caps each entry alone. */
  readonly windowStart: PlainDate | null
  readonly used: number
  /** What the window leaves; under a rule without a window, what the entry leaves. */
  readonly remaining: number
  /** What the cap of each entry leaves to the stay that is open on the day, or to the next one; null without such a cap. */
  readonly remainingInEntry: number | null
  /** Runs of days over either cap, up to the day of control. */
  readonly overstays: readonly DaySpan[]
  /** The same by cap. A day may be over both. */
  readonly overEntry: readonly DaySpan[]
  readonly overWindow: readonly DaySpan[]
  readonly doubts: readonly StayDoubt[]
}

/** Checks a history on a day. Days are `YYYY-MM-DD`; an open stay has `exit: null` and lasts to the day of control. */
export function checkStays(rule: StayRule, stays: readonly Stay[], at: string): Outcome<StayCheck, StayProblem> {
  const read = readHistory(rule, stays, at)
  if (!read.ok) return read
  const history = read.value
  const { used, remaining, overstays, overEntry, overWindow } = checkDays(history.rule, history.counted, history.at)
  return accept({
    windowStart:
      history.rule.limit === Number.POSITIVE_INFINITY ? null : dayFromNumber(windowStartDay(history.rule, history.at)),
    used,
    remaining,
    remainingInEntry: remainingInEntry(history),
    overstays: spansOf(overstays),
    overEntry: spansOf(overEntry),
    overWindow: spansOf(overWindow),
    doubts: doubtsOf(rule, stays, history),
  })
}

function remainingInEntry({ rule, counted, at }: ReadHistory): number | null {
  if (!Number.isFinite(rule.perEntry)) return null
  return Math.max(0, rule.perEntry - dayOfStay(counted, at))
}

function spansOf(ranges: readonly number[]): DaySpan[] {
  const spans: DaySpan[] = []
  for (let index = 0; index < ranges.length; index += 2) {
    const from = ranges[index] as number
    const to = ranges[index + 1] as number
    spans.push({ from: dayFromNumber(from), to: dayFromNumber(to), days: to - from + 1 })
  }
  return spans
}
