// SPDX-License-Identifier: Apache-2.0
import type { Commitment } from '#src/relations/commitments/index.ts'
import { lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { BareRound } from './bare-round.ts'
import { byDay, isBefore } from './hosting.ts'
import { dayOf, wasHeld } from './round.ts'

type Of = Pick<Commitment, 'round' | 'series' | 'carried' | 'made'>
type Known = BareRound & { readonly id: string }

/**
 * The day of the round by which a commitment due “at the next round” is due, once that was held: the round to which it was carried over,
 * or else the one after its own. The rounds are put in order once for many commitments.
 */
export function dueRoundsIn(rounds: readonly Known[]): (commitment: Of) => PlainDate | undefined {
  const byId = new Map(rounds.map((one) => [one.id, one]))
  const meetings = rounds.filter((one) => one.kind === 'round' && wasHeld(one)).toSorted(byDay)
  const bySeries = Map.groupBy(meetings, ({ series }) => series)
  return ({ round, series, carried, made }) => {
    const to = carried.at(-1)?.to
    const origin = byId.get(round)
    const held = bySeries.get(series) ?? []
    // Of a round so long ago that it was not read only the day is known.
    const isLater = (one: BareRound) =>
      origin ? isBefore(origin, one) : lastDayOf(dayOf(one.held) ?? '0001') > lastDayOf(made)
    const next = to === undefined ? held.find(isLater) : held.find(({ id }) => id === to)
    const day = next && dayOf(next.held)
    return day === undefined ? undefined : lastDayOf(day)
  }
}
