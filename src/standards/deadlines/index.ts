// SPDX-License-Identifier: Apache-2.0
/** A term counted from the day of an event, with its grounds and every reading that the law allows. */
export { type Deadline, deadline, type Reading } from './deadline.ts'
/** A term of hours counted from an instant. */
export { deadlineInHours, type HourDeadline } from './hours.ts'
/** Days that repeat by months without drift, and the reports on adopted children. */
export { adoptionReports, type Stretch, seriesOf } from './series.ts'
export type { Term, TermProblem, TermUnit } from './term.ts' // the words of laws
