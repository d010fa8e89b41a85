// SPDX-License-Identifier: Apache-2.0
import { dayNumberOf } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { clipRanges } from './day-ranges.ts'
import type { Membership } from './rule.ts'
import type { Stay, StayProblem } from './stay.ts'

/**
 * The parts of stays that count: presence in a territory counts only while it belongs to the area, so that a stay that began before
 * an accession counts from the day of accession. A stay that names no territory lies in the area.
 */
export function territoryRanges(
  territory: readonly Membership[],
  stays: readonly Stay[],
  recorded: readonly number[],
): Outcome<number[], StayProblem> {
  const counted: number[] = []
  for (const [index, { territory: code }] of stays.entries()) {
    const whole = [recorded[index * 2] as number, recorded[index * 2 + 1] as number]
    if (code === undefined || code === null) {
      counted.push(...whole)
      continue
    }
    const periods = territory.filter((membership) => membership.code === code)
    if (periods.length === 0)
      return refuse({
        code: 'unknown-territory',
        stay: index,
        message: `Stay ${index + 1} lies in "${String(code).slice(0, 40)}", which the rule does not name; add it to the rule’s territory or correct the code.`,
      })
    for (const { from, until } of periods)
      counted.push(...clipRanges(whole, dayNumberOf(from), until ? dayNumberOf(until) - 1 : Number.POSITIVE_INFINITY))
  }
  return accept(counted)
}
