// SPDX-License-Identifier: Apache-2.0
import { dayOfAge } from '#src/standards/ages/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addMonths } from '#src/standards/calendar/index.ts'

/** A stretch of a series: from the first to the last of so many repetitions, `every` months apart, counted from the beginning of all. */
export type Stretch = { readonly every: number; readonly from: number; readonly until?: number }

/**
 * The days of a series that repeats by months, before a day. Each is reckoned from the first day and clamped to the end of its month, so
 * that 31 August gives 28 February and 31 August again: a series that adds to its last day would drift.
 */
export function seriesOf(start: PlainDate, stretches: readonly Stretch[], before: PlainDate): PlainDate[] {
  const days: PlainDate[] = []
  for (const { every, from, until } of stretches) {
    if (!Number.isInteger(every) || every < 1)
      throw new RangeError(`A series cannot repeat every ${every} months; give a whole number from 1.`)
    for (let months = from; until === undefined || months <= until; months += every) {
      const day = addMonths(start, months)
      if (day >= before) return days
      days.push(day)
    }
  }
  return days
}

/**
 * The reports on an adopted child: every six months for three years from the day on which the court’s decision took effect, then every
 * year, none on or after the day on which the child turns eighteen (Family Code of Kazakhstan, 2011, articles 84 and 86; Government
 * Resolution 380 of 30 March 2012). One born on 29 February turns eighteen on 1 March, as `ageOn` says: a report may then be due on 28
 * February.
 */
export function adoptionReports(effective: PlainDate, born: PlainDate): PlainDate[] {
  const halfYears = { every: 6, from: 6, until: 36 }
  const years = { every: 12, from: 48 }
  return seriesOf(effective, [halfYears, years], dayOfAge(born, 18))
}
