// SPDX-License-Identifier: Apache-2.0
import { lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Due } from './commitment.ts'

/** The last day on which it is in time; of what is due at the next round, the day of that round once it was held. */
export function lastDayIn(due: Due, nextRound?: PlainDate): PlainDate | undefined {
  if ('on' in due) return lastDayOf(due.on)
  return due.precision === 'next-round' ? nextRound : undefined
}
