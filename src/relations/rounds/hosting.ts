// SPDX-License-Identifier: Apache-2.0
// Whose turn it is to host. A default that may be overridden, never a rule that blocks.
import type { BareRound } from './bare-round.ts'
import type { Round } from './round.ts'
import { standsOn, wasHeld } from './round.ts'
import type { Series } from './series.ts'

/**
 * The side whose turn is next: after a meeting of one side comes the other; a meeting by video was nobody’s turn, so whoever was due
 * before it is due again. Undefined where hosts do not take turns, or nobody knows who hosted.
 */
export function nextHost({ alternation, parties }: Series, rounds: readonly BareRound[]): string | undefined {
  if (alternation === 'none') return undefined
  let hosted: BareRound | undefined
  for (const round of rounds) {
    const counts = round.kind === 'round' && wasHeld(round) && round.form !== 'video' && round.host !== undefined
    if (counts && (hosted === undefined || byDay(hosted, round) <= 0)) hosted = round
  }
  const last = hosted?.host
  return last === undefined ? undefined : parties.find((party) => party !== last)
}

export type HostWarning = {
  readonly due: string
  readonly host: string
  /** Why it is otherwise, if anybody said so. */
  readonly reason?: string
}

/** Told beside a round that another side hosts than the one that was due; it keeps nobody from anything. */
export function hostWarning(series: Series, rounds: readonly Round[], round: Round): HostWarning | undefined {
  if (round.host === undefined || round.form === 'video' || round.kind !== 'round') return undefined
  const due = nextHost(
    series,
    rounds.filter((other) => isBefore(other, round)),
  )
  if (due === undefined || due === round.host) return undefined
  return { due, host: round.host, ...(round.hostReason && { reason: round.hostReason }) }
}

/** Whether one round of a series comes before another, by number or else by day. */
export function isBefore(one: BareRound, other: BareRound): boolean {
  return byDay(one, other) < 0
}

export function byDay(one: BareRound, other: BareRound): number {
  if (one.ordinal !== undefined && other.ordinal !== undefined) return one.ordinal - other.ordinal
  const [first, second] = [standsOn(one) ?? '9999', standsOn(other) ?? '9999']
  if (first === second) return 0
  return first < second ? -1 : 1
}
