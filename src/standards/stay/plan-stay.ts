// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { dayFromNumber, dayNumberOf } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { checkDays, longestStayDays } from './check-days.ts'
import { clipRanges, countDays, inOrder, uniteRanges } from './day-ranges.ts'
import { doubtsOf } from './doubts.ts'
import { insideSince } from './inside-since.ts'
import { doubtsOfPlan } from './plan-doubts.ts'
import type { ReadHistory } from './read-stays.ts'
import { readPlans } from './read-stays.ts'
import type { StayRule } from './rule.ts'
import type { Stay, StayDoubt, StayProblem } from './stay.ts'

/** How long a traveller who enters on a day may stay. */
export type StayPlan = {
  /** 0 when entry on that day is already over a cap; null when nothing ever ends the stay. */
  readonly maxStayDays: number | null
  readonly lastLegalDay: PlainDate | null
  /** Days of presence before the entry in the window of the day of entry. */
  readonly usedBeforeEntryInWindow: number
  /** What the window leaves on the day of entry. More may become possible as older days leave the window. */
  readonly remaining: number | null
  /** What in the record may be wrong, and what the plan takes for granted. */
  readonly doubts: readonly StayDoubt[]
}

/**
 * The longest stay from a day of entry. Only what lies before the entry counts; the answer grows again while the traveller is there, as
 * older days leave the window. Whom a stay covers on the day is inside already: the cap of the entry is counted from its beginning.
 */
export function planStay(rule: StayRule, stays: readonly Stay[], entry: string): Outcome<StayPlan, StayProblem> {
  const read = readPlans(rule, stays, entry)
  if (!read.ok) return read
  const day = dayNumberOf(entry)
  const history = read.value
  const begun = insideSince(inOrder(history.counted))(day)
  const longest = longestStayDays(history.rule, history.counted, day, begun)
  const doubts = [...doubtsOf(rule, stays, history), ...doubtsOfPlan(history, day, begun, longest)]
  return accept({ ...planFrom(history, day, longest), doubts })
}

/**
 * The first day, from `from` on, on which a stay of so many days is possible: none of its days over a cap, none of them claimed by a
 * stay that is planned already, and none of those pushed over a cap. Null when there is no such day. An open stay is taken to end on the
 * last day that anything names.
 */
export function firstDayFor(
  rule: StayRule,
  stays: readonly Stay[],
  from: string,
  days: number,
): Outcome<PlainDate | null, StayProblem> {
  const read = readPlans(rule, stays, from)
  if (!read.ok) return read
  const start = dayNumberOf(from)
  if (!Number.isInteger(days) || days < 1)
    return refuse({
      code: 'bad-wish',
      message: `A stay of ${days} days cannot be planned; ask for a whole number of days from 1.`,
    })
  const { rule: dayRule, at } = read.value
  const counted = clipRanges(read.value.counted, Number.NEGATIVE_INFINITY, at)
  for (const [gapFrom, gapTo] of gapsFrom(counted, start)) {
    const entry = firstEntryIn({ rule: dayRule, counted }, gapFrom, gapTo, days)
    // A later entry in the same gap only lies nearer to the planned stays after it, so the first one decides.
    if (entry !== undefined && harmsNothing(dayRule, counted, entry, days)) return accept(dayFromNumber(entry))
  }
  return accept(null)
}

function planFrom({ rule, counted }: Counted, entry: number, longest: number): Omit<StayPlan, 'doubts'> {
  const before = uniteRanges(clipRanges(counted, Number.NEGATIVE_INFINITY, entry - 1))
  const used = countDays(before, entry - rule.reach + 1, entry - 1)
  return {
    maxStayDays: Number.isFinite(longest) ? longest : null,
    lastLegalDay: Number.isFinite(longest) && longest > 0 ? dayFromNumber(entry + longest - 1) : null,
    usedBeforeEntryInWindow: used,
    remaining: Number.isFinite(rule.limit) ? Math.max(0, rule.limit - used) : null,
  }
}

type Counted = Pick<ReadHistory, 'rule' | 'counted'>

/** Periods without presence, from a day on; the last one has no end. */
function gapsFrom(counted: readonly number[], start: number): [number, number][] {
  const united = uniteRanges(counted)
  const gaps: [number, number][] = []
  let from = start
  for (let index = 0; index < united.length; index += 2) {
    const to = (united[index] as number) - 1
    if (to >= from) gaps.push([from, to])
    from = Math.max(from, (united[index + 1] as number) + 1)
  }
  gaps.push([from, Number.POSITIVE_INFINITY])
  return gaps
}

/** Within a gap the longest stay never shrinks as entry moves later, so the first entry that is long enough is found by halving. */
function firstEntryIn({ rule, counted }: Counted, from: number, to: number, days: number): number | undefined {
  const isEnough = (entry: number) => longestStayDays(rule, counted, entry) >= days
  let high = Math.min(to - days + 1, from + rule.reach)
  let low = from
  if (high < low || !isEnough(high)) return undefined
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isEnough(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function harmsNothing(rule: ReadHistory['rule'], counted: readonly number[], entry: number, days: number): boolean {
  let last = entry
  for (let index = 1; index < counted.length; index += 2) last = Math.max(last, counted[index] as number)
  const before = lengthOf(checkDays(rule, counted, last).overstays)
  return lengthOf(checkDays(rule, [...counted, entry, entry + days - 1], last).overstays) <= before
}

function lengthOf(ranges: readonly number[]): number {
  return countDays(ranges, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
}
