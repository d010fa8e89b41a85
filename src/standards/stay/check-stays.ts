// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { dayFromNumber } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import { checkDays, windowStartDay } from './check-days.ts'
import { doubtsOf } from './doubts.ts'
import { readHistory } from './read-stays.ts'
import type { StayRule } from './rule.ts'
import type { DaySpan, Stay, StayDoubt, StayProblem } from './stay.ts'

/** How a history of stays stands on a day of control. */
export type StayCheck = {
  /** First day of the window; null under a rule that caps each entry alone. */
  readonly windowStart: PlainDate | null
  readonly used: number
  readonly remaining: number
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
    overstays: spansOf(overstays),
    overEntry: spansOf(overEntry),
    overWindow: spansOf(overWindow),
    doubts: doubtsOf(stays, history),
  })
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
