// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from './plain-date.ts'

/** Half open: `from` belongs to it, `until` does not; without `until` it has no known end. */
export type Period = { readonly from: PlainDate; readonly until?: PlainDate }

/** True when the day lies in the period. A period until 2026-01-01 does not hold on that day. */
export function isWithin(day: PlainDate, period: Period): boolean {
  return day >= period.from && (period.until === undefined || day < period.until)
}

/** True when some day lies in both. */
export function overlaps(one: Period, other: Period): boolean {
  return (one.until === undefined || other.from < one.until) && (other.until === undefined || one.from < other.until)
}
