// SPDX-License-Identifier: Apache-2.0
import { checkDays } from './check-days.ts'
import { countDaysNear } from './day-ranges.ts'
import { doubt } from './doubts.ts'
import type { ReadHistory } from './read-stays.ts'
import type { StayDoubt } from './stay.ts'

/** What a plan takes for granted: that who is inside has not left, that a day of leaving can be one of entering, that later stays give way. */
export function doubtsOfPlan(history: ReadHistory, entry: number, begun: number, longest: number): StayDoubt[] {
  const { recorded } = history
  const doubts: StayDoubt[] = []
  const isPushed = Number.isFinite(longest) && longest > 0 ? pushedBy(history, entry, longest) : () => false
  for (let index = 0; index < recorded.length / 2; index++) {
    const from = recorded[index * 2] as number
    const to = recorded[index * 2 + 1] as number
    if (begun < entry && from < entry && to > entry) doubts.push(doubt('already-inside', [index], from, entry))
    else if (begun === entry && to === entry) doubts.push(doubt('same-day', [index], entry, entry))
    else if (from >= entry && (from < entry + longest || isPushed(from, to)))
      doubts.push(doubt('later-stay', [index], from, to))
  }
  return doubts
}

/** Whether the longest stay pushes days of a later one over a cap. */
function pushedBy({ rule, counted, at }: ReadHistory, entry: number, longest: number) {
  const last = Math.max(at, entry + longest - 1)
  const before = checkDays(rule, counted, last).overstays
  const after = checkDays(rule, [...counted, entry, entry + longest - 1], last).overstays
  return (from: number, to: number) => countDaysNear(after, from, to) > countDaysNear(before, from, to)
}
