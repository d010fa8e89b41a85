// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { InstrumentEvent, When } from './events.ts'

/** The day, where it is known to the day: only from such days is anything counted. */
export function exactly(when: When | undefined): PlainDate | undefined {
  return typeof when === 'string' ? when : undefined
}

/** The first day on which it has certainly happened: its day, the last day that it can have been, or the day on which it was recorded. */
export function certainFrom(event: InstrumentEvent, when: When | undefined): PlainDate {
  if (when === undefined) return plainDate(event.recordedAt.slice(0, 10))
  return typeof when === 'string' ? when : when.latest
}

/** The latest of the days; undefined of none. */
export function latestOf(days: readonly PlainDate[]): PlainDate | undefined {
  return days.reduce<PlainDate | undefined>(
    (latest, day) => (latest === undefined || day > latest ? day : latest),
    undefined,
  )
}
