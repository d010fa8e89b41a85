// SPDX-License-Identifier: Apache-2.0
/** Days as a calendar that other programs subscribe to. */
export { type DayEvent, icalendar } from './icalendar.ts'
