// SPDX-License-Identifier: Apache-2.0
// Entry into force as clauses count it: calendar days, the day of the event left out, nothing moved for weekends.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays, addMonths, plainDate } from '#src/standards/calendar/index.ts'
import type { EntryCount } from './instrument.ts'

/** The day on which an instrument enters into force when its clause counts from this day. */
export function countEntry(from: PlainDate, count: EntryCount): PlainDate {
  switch (count.by) {
    case 'that-day':
      return from
    case 'nth-day':
      return addDays(from, count.days)
    case 'expiry-of-days':
      return addDays(from, count.days + 1)
    case 'months':
      return addMonths(from, count.months)
    case 'first-of-nth-month':
      return addMonths(firstOfMonth(from), count.nth)
    case 'first-of-month-after-months':
      return addMonths(firstOfMonth(addMonths(from, count.months)), 1)
  }
}

function firstOfMonth(day: PlainDate): PlainDate {
  return plainDate(`${day.slice(0, 7)}-01`)
}
