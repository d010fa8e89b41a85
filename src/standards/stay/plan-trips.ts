// SPDX-License-Identifier: Apache-2.0
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import { checkDays, longestStayDays } from './check-days.ts'
import { countDaysNear, firstEndingFrom, inOrder, uniteRanges } from './day-ranges.ts'
import { doubtsOf } from './doubts.ts'
import { insideSince } from './inside-since.ts'
import { pushedByTrips } from './pushed-by-trips.ts'
import type { ReadHistory } from './read-stays.ts'
import { readTrips } from './read-stays.ts'
import type { StayRule } from './rule.ts'
import type { Stay, StayDoubt, StayProblem } from './stay.ts'

/** A trip that is planned: both days known. */
export type Trip = Stay & { readonly exit: string }

/** How a planned trip stands when every earlier one is made as planned. */
export type TripPlan = {
  readonly trip: Trip
  /** No day of it is over a cap, none is claimed by a stay or an earlier trip, and no day of a booked stay is pushed over a cap by it. */
  readonly isPossible: boolean
  /** The longest stay from its entry; null when nothing ever ends it. */
  readonly maxStayDays: number | null
  /** Days of the trip itself that would be over a cap. */
  readonly overDays: number
  /** Days of stays in the history, booked for later, that this trip would push over a cap. */
  readonly pushedOverDays: number
  readonly doubts: readonly TripDoubt[]
}

/** A doubt about a trip; `trips` are places in the list of trips as it was given, from 0. */
export type TripDoubt = StayDoubt & { readonly trips: readonly number[] }

/**
 * Checks several planned trips, in the order of their entries, each after the history and the trips before it, and whether stays that are
 * booked for later remain legal.
 */
export function planTrips(
  rule: StayRule,
  stays: readonly Stay[],
  trips: readonly Trip[],
): Outcome<readonly TripPlan[], StayProblem> {
  const read = readTrips(rule, stays, trips)
  return read.ok ? accept(judge(rule, stays, trips, read.value)) : read
}

function judge(rule: StayRule, stays: readonly Stay[], trips: readonly Trip[], history: ReadHistory): TripPlan[] {
  const all = [...stays, ...trips]
  const { rule: dayRule, recorded, at } = history
  const counted = inOrder(history.counted)
  const united = uniteRanges(counted)
  const { overstays } = checkDays(dayRule, counted, at)
  const since = insideSince(counted)
  const order = trips.map((_, index) => stays.length + index).sort((one, other) => entryOf(one) - entryOf(other))
  const pushed = pushedByTrips(rule, all, order, history)
  const doubts = doubtsByTrip(doubtsOf(rule, all, history), stays.length)
  return order.map((index, place) => {
    const entry = entryOf(index)
    const { told = [], isClaimed = false } = doubts.get(index) ?? {}
    // No window that begins on the day or later reaches further back.
    const near = united.slice(firstEndingFrom(united, entry - dayRule.reach), firstEndingFrom(united, entry) + 2)
    const longest = longestStayDays(dayRule, near, entry, since(entry))
    const overDays = countDaysNear(overstays, entry, recorded[index * 2 + 1] as number)
    const pushedOverDays = pushed[place] as number
    return {
      trip: trips[index - stays.length] as Trip,
      isPossible: overDays === 0 && pushedOverDays === 0 && !isClaimed,
      maxStayDays: Number.isFinite(longest) ? longest : null,
      overDays,
      pushedOverDays,
      doubts: told,
    }
  })

  function entryOf(index: number): number {
    return recorded[index * 2] as number
  }
}

type DoubtsOfTrip = { readonly told: TripDoubt[]; isClaimed: boolean }

/** The doubts of each trip, and whether a stay of the history or a trip before it claims its days. */
function doubtsByTrip(doubts: readonly StayDoubt[], stays: number): Map<number, DoubtsOfTrip> {
  const byTrip = new Map<number, DoubtsOfTrip>()
  for (const doubt of doubts) {
    const isTrip = (index: number) => index >= stays
    const trips = doubt.stays.filter(isTrip).map((index) => index - stays)
    const told = { ...doubt, stays: doubt.stays.filter((index) => !isTrip(index)), trips }
    // Of two trips the later one gives way; a stay that is booked gives way to none.
    const givesWay = doubt.stays.findLast(isTrip)
    for (const index of doubt.stays.filter(isTrip)) {
      const known = byTrip.get(index) ?? { told: [], isClaimed: false }
      known.told.push(told)
      if (doubt.kind === 'overlap' && index === givesWay) known.isClaimed = true
      byTrip.set(index, known)
    }
  }
  return byTrip
}
