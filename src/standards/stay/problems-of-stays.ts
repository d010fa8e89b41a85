// SPDX-License-Identifier: Apache-2.0
// What is wrong with a stay that could not be read, found once it is known that something is: reading itself only reads.
import { dayNumberOf } from '#src/standards/calendar/index.ts'
import { nameOf, placeOf } from './place-in-list.ts'
import { shown } from './shown.ts'
import type { StayProblem } from './stay.ts'

export const NOT_A_DAY = 'is not a day; write an existing day as YYYY-MM-DD, such as 2026-11-22.'

/** The problem of a stay, or of a trip after the `stays` stays; `at` is the day asked about, null where later stays may be planned. */
export function problemOfStay(given: unknown, index: number, stays: number, at: string | null): StayProblem {
  const name = nameOf(index, stays)
  const place = placeOf(index, stays)
  if (typeof given !== 'object' || given === null)
    return { code: 'not-a-stay', ...place, message: `${name} is ${shown(given)}; give its entry and exit.` }
  const { entry, exit } = given as { entry?: unknown; exit?: unknown }
  if (Number.isNaN(dayNumberOf(entry)))
    return { code: 'not-a-day', ...place, message: `The entry of ${name}, ${shown(entry)}, ${NOT_A_DAY}` }
  const isOpen = exit === null || exit === undefined
  if (isOpen && 'trip' in place)
    return {
      code: 'not-a-stay',
      ...place,
      message: `${name} has no exit; give the days of entry and of exit of a trip that is planned.`,
    }
  if (!isOpen && Number.isNaN(dayNumberOf(exit)))
    return { code: 'not-a-day', ...place, message: `The exit of ${name}, ${shown(exit)}, ${NOT_A_DAY}` }
  if (!isOpen && dayNumberOf(exit) < dayNumberOf(entry))
    return {
      code: 'exit-before-entry',
      ...place,
      message: `${name} ends on ${exit}, before it begins on ${entry}; correct one of the two days.`,
    }
  if (at === null) return tooFar(index, stays, String(entry))
  return {
    code: 'entry-after-control',
    ...place,
    message: `${name} begins on ${entry}, after ${at}, the day asked about; leave it out or ask about a later day.`,
  }
}

/** A day of a plan so far away that a window of a hundred years may not fit after it. */
export function tooFar(index: number, stays: number, day: string): StayProblem {
  return {
    code: 'out-of-range',
    ...placeOf(index, stays),
    message: `${nameOf(index, stays)} names ${day}, which lies too far from today; plan until the year 2999.`,
  }
}
