// SPDX-License-Identifier: Apache-2.0
import type { Commitment } from '#src/relations/commitments/index.ts'
import type { Round } from '#src/relations/rounds/index.ts'
import { heldSinceIn, standsOn } from '#src/relations/rounds/index.ts'
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
  const heldSince = heldSinceIn(rounds)
  const bySeries = Map.groupBy(rounds, ({ series }) => series)
  return (commitment) => {
    const own = bySeries.get(commitment.series) ?? []
    const to = commitment.carried.at(-1)?.to
    const coming = () => (to === undefined ? nextRoundOf(commitment.series, own) : own.find(({ id }) => id === to))
    const round = heldSince(commitment) ?? coming()
    if (!round || round.step === 'cancelled' || round.step === 'postponed') return undefined
    const on = standsOn(round)
    return on !== undefined && isPlainDate(on) ? on : undefined
  }
}
