// SPDX-License-Identifier: Apache-2.0
// The door of `elshi/calendar`: days and working days, the terms of law that are counted in them, and the days of rest of states.
import { HOLIDAYS as BELGIUM } from '#src/jurisdictions/belgium/index.ts'
import { HOLIDAYS as EUROPEAN_UNION, LUXEMBOURG_HOLIDAYS } from '#src/jurisdictions/european-union/index.ts'
import { HOLIDAYS as KAZAKHSTAN } from '#src/jurisdictions/kazakhstan/holidays.ts'
import { HOLIDAYS as KOREA } from '#src/jurisdictions/korea/index.ts'
import { HOLIDAYS as UNITED_STATES } from '#src/jurisdictions/united-states/index.ts'

/** How old somebody is on a day, and the day on which somebody reaches an age. */
export { ageOn, dayOfAge, type LeapBirthday } from '#src/standards/ages/index.ts'
/** Days, half-open periods and working calendars, and what is reckoned with them. */
export {
  addDays,
  addMonths,
  addWorkingDays,
  closingDays,
  countWorkingDays,
  type Doubt,
  dayFromNumber,
  dayNumber,
  daysBetween,
  explainWorkingDays,
  isPlainDate,
  isWithin,
  isWorkingDay,
  overlaps,
  type Period,
  type PlainDate,
  plainDate,
  plainDateAt,
  uniteCalendars,
  type WorkingCalendar,
  type WorkingDayCount,
  weekday,
} from '#src/standards/calendar/index.ts'
/** The terms of law, with their grounds, and days that repeat. */
export {
  adoptionReports,
  type Deadline,
  deadline,
  deadlineInHours,
  type HourDeadline,
  type Reading,
  type Stretch,
  seriesOf,
  type Term,
  type TermProblem,
  type TermUnit,
} from '#src/standards/deadlines/index.ts'
/** A term that was counted, or why none can be. */
export type { Outcome } from '#src/standards/outcome/index.ts'
/** Many counts over years, from an index that is made once. */
export {
  addIndexedDays,
  countIndexedDays,
  indexWorkingDays,
  type WorkingDayIndex,
} from '#src/standards/working-day-index/index.ts'

/** Days of rest by ISO 3166-1 alpha-2 code, of the European institutions by seat; each as far as it is published. */
export const HOLIDAYS = {
  BE: BELGIUM,
  EU: EUROPEAN_UNION,
  'EU-LUXEMBOURG': LUXEMBOURG_HOLIDAYS,
  KR: KOREA,
  KZ: KAZAKHSTAN,
  US: UNITED_STATES,
} as const
