// SPDX-License-Identifier: Apache-2.0
import { dayNumberOf } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { StayCheck } from './check-stays.ts'
import { checkStays } from './check-stays.ts'
import { planStay } from './plan-stay.ts'
import type { StayRule } from './rule.ts'
import type { Stay, StayProblem } from './stay.ts'

/** A trip that is planned: both days known. */
export type Trip = Stay & { readonly exit: string }

/** How a planned trip stands when every earlier one is made as planned. */
export type TripPlan = {
  readonly trip: Trip
  readonly isPossible: boolean
  /** The longest stay from its entry; null when nothing ever ends it. */
  readonly maxStayDays: number | null
  /** Days of the trip itself that would be over a cap. */
  readonly overDays: number
}

/** Checks several planned trips, each after the history and the trips before it, in the order of their entries. */
export function planTrips(
  rule: StayRule,
  stays: readonly Stay[],
  trips: readonly Trip[],
): Outcome<readonly TripPlan[], StayProblem> {
  if (!Array.isArray(trips) || !trips.every((trip) => typeof trip?.entry === 'string' && typeof trip.exit === 'string'))
    return refuse({
      code: 'not-a-stay',
      message: 'The trips are a list, each with the day of its entry and the day of its exit.',
    })
  if (!Array.isArray(stays))
    return refuse({ code: 'not-a-stay', message: 'The stays are no list; give a list, empty when there were none.' })
  const plans: TripPlan[] = []
  const made = [...stays]
  for (const trip of [...trips].sort((one, other) => (one.entry < other.entry ? -1 : 1))) {
    const longest = planStay(rule, made, trip.entry)
    if (!longest.ok) return longest
    made.push(trip)
    // What begins later changes nothing for the days of this trip.
    const upTo = made.filter(({ entry }) => entry <= trip.exit)
    const check = checkStays(rule, upTo, trip.exit)
    if (!check.ok) return check
    const overDays = daysFrom(check.value, trip.entry)
    plans.push({ trip, isPossible: overDays === 0, maxStayDays: longest.value.maxStayDays, overDays })
  }
  return accept(plans)
}

function daysFrom(check: StayCheck, entry: string): number {
  const first = dayNumberOf(entry)
  return check.overstays.reduce(
    (sum, { from, to }) => sum + Math.max(0, dayNumberOf(to) - Math.max(first, dayNumberOf(from)) + 1),
    0,
  )
}
