// SPDX-License-Identifier: Apache-2.0
import type { Commitment } from '#src/relations/commitments/index.ts'
import type { Round } from '#src/relations/rounds/index.ts'
import { dayOf, dueRoundsIn, standsOn, wasHeld } from '#src/relations/rounds/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import { nextRoundOf } from './reminders.ts'

type Known = Round & { readonly id: string }

/**
 * The day of the round at which something is due that is due “at the next round”: of the one that was held since, or of the one that is to
 * come, once a day is agreed for it. A month is no day.
 */
export function daysAtNextRound(
  rounds: readonly Known[],
): (commitment: Pick<Commitment, 'round' | 'series' | 'carried' | 'made'>) => PlainDate | undefined {
  const lastDayOf = dueRoundsIn(rounds)
  const bySeries = Map.groupBy(rounds, ({ series }) => series)
  return (commitment) => {
    const own = bySeries.get(commitment.series) ?? []
    const last = lastDayOf(commitment)
    // Of a round that is known to the month alone the last day of it is no day of the round.
    if (last !== undefined) return own.some((one) => wasHeld(one) && dayOf(one.held) === last) ? last : undefined
    const to = commitment.carried.at(-1)?.to
    const next = to === undefined ? nextRoundOf(commitment.series, own) : own.find(({ id }) => id === to)
    if (!next || next.step === 'cancelled' || next.step === 'postponed') return undefined
    const on = standsOn(next)
    return on !== undefined && isPlainDate(on) ? on : undefined
  }
}
