// SPDX-License-Identifier: Apache-2.0
/** Day arithmetic: numbers, shifts, weekdays, and the day and clock of an instant in a time zone. */
export {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  dayNumberOf,
  daysBetween,
  plainDateAt,
  timeAt,
  weekday,
} from './day-arithmetic.ts'
/** Half-open periods of days. */
export { isWithin, overlaps, type Period } from './period.ts'
/** A calendar day, and how text becomes one. */
export { isPlainDate, type PlainDate, plainDate } from './plain-date.ts'
/** Working calendars and counts of working days with their grounds. */
export {
  addWorkingDays,
  closingDays,
  countWorkingDays,
  type Doubt,
  doubtsBetween,
  explainWorkingDays,
  isWorkingDay,
  uniteCalendars,
  type WorkingCalendar,
  type WorkingDayCount,
} from './working-days.ts'
