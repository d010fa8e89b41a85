// SPDX-License-Identifier: Apache-2.0
/** Checks stays given in day numbers: for many histories that were read before. */
export { checkDays, type DayCheck } from './check-days.ts'
/** Checks a history of stays on a day. */
export { checkStays, type StayCheck } from './check-stays.ts'
/** Why one day counts as it does. */
export { type DayExplanation, explainDay } from './explain-day.ts'
/** How long one may stay from an entry, and from when a stay of so many days is possible. */
export { firstDayFor, planStay, type StayPlan } from './plan-stay.ts'
/** Several planned trips, one after the other. */
export { planTrips, type Trip, type TripDoubt, type TripPlan } from './plan-trips.ts'
/** Rules of stay: a cap for each entry, a cap in a rolling window, the convention of the window, the territory. */
export { type DayRule, dayRuleOf, type Membership, type StayRule, type WindowConvention } from './rule.ts'
export type { DaySpan, Stay, StayDoubt, StayProblem } from './stay.ts' // the words of questions and answers
