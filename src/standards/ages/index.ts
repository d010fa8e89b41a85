// SPDX-License-Identifier: Apache-2.0
/** How old somebody is on a day, and the day on which somebody reaches an age. */
export { ageOn, dayOfAge, type LeapBirthday } from './age.ts'
