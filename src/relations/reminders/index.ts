// SPDX-License-Identifier: Apache-2.0
/** What has waited too long: series without a round, letters without a reply, promises due before the next round. */
export { nextRoundOf, nextRoundsOf, type Reminder, remindersOf } from './reminders.ts'
