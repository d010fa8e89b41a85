// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { dayFromNumber, dayNumberOf } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import { usedOn, windowStartDay } from './check-days.ts'
import { clipRanges, countDays, uniteRanges } from './day-ranges.ts'
import { readHistory, readPlans } from './read-stays.ts'
import type { StayRule } from './rule.ts'
import type { DaySpan, Stay, StayProblem } from './stay.ts'

/** Why a day counts as it does. */
export type DayExplanation = {
  readonly day: PlainDate
  readonly isPresent: boolean
  /** The window of the day, both ends included; null under a rule that caps each entry alone. */
  readonly window: DaySpan | null
  readonly used: number
  readonly limit: number | null
  /** What each stay brings into the window, by its place in the list; days claimed twice are counted once in `used`. */
  readonly from: readonly (DaySpan & { readonly stay: number })[]
  /** Which day of its own stay it is, from 1; null when nobody was present. */
  readonly dayOfStay: number | null
  readonly perEntry: number | null
  readonly isOverWindow: boolean
  readonly isOverEntry: boolean
}

/** Explains one day: its window, the days in it and whose they are, and each cap beside what was used. */
export function explainDay(rule: StayRule, stays: readonly Stay[], day: string): Outcome<DayExplanation, StayProblem> {
  const read = readPlans(rule, stays, day)
  if (!read.ok) return read
  const at = dayNumberOf(day)
  const { rule: dayRule, counted } = read.value
  const upTo = clipRanges(counted, Number.NEGATIVE_INFINITY, at)
  const united = uniteRanges(upTo)
  const hasWindow = Number.isFinite(dayRule.limit)
  const first = hasWindow ? windowStartDay(dayRule, at) : at
  const last = hasWindow && dayRule.looksBack ? at - 1 : at
  const dayOfStay = usedOn({ ...dayRule, limit: Number.POSITIVE_INFINITY }, counted, united, at)
  const isPresent = dayOfStay > 0
  return accept({
    day: dayFromNumber(at),
    isPresent,
    window: hasWindow ? span(first, last) : null,
    used: usedOn(dayRule, counted, united, at),
    limit: rule.limit ?? null,
    from: hasWindow ? broughtBy(stays, rule, first, last, day) : [],
    dayOfStay: isPresent ? dayOfStay : null,
    perEntry: rule.perEntry ?? null,
    isOverWindow: isPresent && hasWindow && countDays(united, first, at) > dayRule.limit,
    isOverEntry: isPresent && dayOfStay > dayRule.perEntry,
  })
}

function broughtBy(
  stays: readonly Stay[],
  rule: StayRule,
  first: number,
  last: number,
  day: string,
): (DaySpan & { stay: number })[] {
  return stays.flatMap((stay, index) => {
    const alone = readHistory(rule, [stay], day)
    if (!alone.ok) return []
    const inside = clipRanges(alone.value.counted, first, last)
    return inside.length === 0 ? [] : [{ stay: index, ...span(inside[0] as number, inside.at(-1) as number) }]
  })
}

function span(from: number, to: number): DaySpan {
  return { from: dayFromNumber(from), to: dayFromNumber(to), days: to - from + 1 }
}
