// SPDX-License-Identifier: Apache-2.0
// Ages in full years. Nothing here is about clocks: a year older is who has begun the day of the birthday.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays, addMonths, plainDate } from '#src/standards/calendar/index.ts'

/**
 * When one born on 29 February is a year older in a common year. Laws differ: Maryland says 1 March (its code, section 1-303, computation
 * of age), in Taiwan a year that lacks its day ends with February (Civil Code, article 121). No provision of Kazakhstan or Korea was
 * found, so it is a choice: 1 March without a word, the day on which a whole year has passed by every reckoning.
 */
export type LeapBirthday = 'march-1' | 'february-28'

/** Full years of age on a day; throws a RangeError when either day does not exist. */
export function ageOn(born: PlainDate, on: PlainDate, leapBirthday: LeapBirthday = 'march-1'): number {
  const years = Number(plainDate(on).slice(0, 4)) - Number(plainDate(born).slice(0, 4))
  const isBirthdayPast =
    on.slice(5) >= born.slice(5) || (leapBirthday === 'february-28' && on === lastOfFebruary(born, years))
  return isBirthdayPast ? years : years - 1
}

/** The first day on which somebody has so many full years of age; the same rule as `ageOn`. */
export function dayOfAge(born: PlainDate, years: number, leapBirthday: LeapBirthday = 'march-1'): PlainDate {
  const sameDay = addMonths(born, years * 12)
  return leapBirthday === 'march-1' && sameDay.slice(8) !== born.slice(8) ? addDays(sameDay, 1) : sameDay
}

/** 28 February for one born on the 29th, in a year that has no such day. */
function lastOfFebruary(born: PlainDate, years: number): PlainDate | undefined {
  return born.endsWith('-02-29') ? addMonths(born, years * 12) : undefined
}
