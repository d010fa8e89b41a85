// SPDX-License-Identifier: Apache-2.0
import type { Commitment } from '#src/relations/commitments/index.ts'
import type { Round } from '#src/relations/rounds/index.ts'
import { dayOf, dueRoundsIn, standsOn, wasHeld } from '#src/relations/rounds/index.ts'
import { lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import { nextRoundOf } from './reminders.ts'

type Known = Round & { readonly id: string }

type Promised = Pick<Commitment, 'round' | 'series' | 'carried' | 'made'>

/** The round at which something is due that is due “at the next round”: the one that was held since, or the one that is to come. */
export function nextRoundsIn(rounds: readonly Known[]): (commitment: Promised) => Known | undefined {
  const heldBy = dueRoundsIn(rounds)
  const bySeries = Map.groupBy(rounds, ({ series }) => series)
  return (commitment) => {
    const own = bySeries.get(commitment.series) ?? []
    const last = heldBy(commitment)
    if (last !== undefined) return own.find((one) => wasHeld(one) && lastDayHeld(one) === last)
    const to = commitment.carried.at(-1)?.to
    const next = to === undefined ? nextRoundOf(commitment.series, own) : own.find(({ id }) => id === to)
    return next?.step === 'cancelled' ? undefined : next
  }
}

function lastDayHeld({ held }: Round): PlainDate | undefined {
  const on = dayOf(held)
  return on === undefined ? undefined : lastDayOf(on)
}

/** The day of that round, once one is known or agreed for it. A month is no day. */
export function daysAtNextRound(rounds: readonly Known[]): (commitment: Promised) => PlainDate | undefined {
  const roundOf = nextRoundsIn(rounds)
  return (commitment) => {
    const round = roundOf(commitment)
    if (!round || round.step === 'postponed') return undefined
    const on = wasHeld(round) ? dayOf(round.held) : standsOn(round)
    return on !== undefined && isPlainDate(on) ? on : undefined
  }
}
