// SPDX-License-Identifier: Apache-2.0
/** The round at which something is due that is due at the next round, and its day. */
export { daysAtNextRound, nextRoundsIn } from './at-next-round.ts'
/** What has waited too long: series without a round, letters without a reply, promises due before the next round. */
export { nextRoundOf, nextRoundsOf, type Reminder, remindersOf } from './reminders.ts'
