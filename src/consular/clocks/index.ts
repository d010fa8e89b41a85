// SPDX-License-Identifier: Apache-2.0
/** Due dates that show how they were counted. */
export { type Clock, clockOf, endOfTerm, type UnknownClock } from './clock.ts'
