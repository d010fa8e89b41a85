// SPDX-License-Identifier: Apache-2.0
// How a commitment stands on a day, from what was shown by then. Never stored: what is late today was not late yesterday.
import { firstDayOf, lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Commitment, Evidence, SaidStanding } from './commitment.ts'
import { saidStandings } from './commitment.ts'
import { lastDayIn } from './due-day.ts'

export type Standing = SaidStanding | 'carried-over' | 'superseded' | 'dropped' | 'not-told'

export type PartStanding = {
  readonly id: string
  readonly stands: 'open' | 'in-progress' | 'done'
  readonly isOverdue: boolean
  readonly evidence: readonly Evidence[]
}

export type StandingOn = {
  readonly stands: Standing
  /** Something that it promises was due and is not done. */
  readonly isOverdue: boolean
  /** The last day on which it is in time; absent where no day is known. */
  readonly lastDay?: PlainDate
  readonly parts: readonly PartStanding[]
  /** The parties that see it otherwise; absent where none does. */
  readonly seenOtherwiseBy?: readonly string[]
}

/** The day asked for, whether it is over, and when the round after that of the commitment was held, if it was. */
export type Asked = {
  readonly on: PlainDate
  /** True of every past day: what is due on a day is late only when that day has ended. */
  readonly isOver: boolean
  readonly nextRound?: PlainDate | undefined
}

/** How a commitment stands. */
export function standingOn(commitment: Commitment, asked: Asked): StandingOn {
  const { due, ended } = commitment
  // Of a round that came later nothing was known on the day.
  const isKnown = asked.nextRound !== undefined && asked.nextRound <= asked.on
  const lastDay = lastDayIn(due, isKnown ? asked.nextRound : undefined)
  const isPast = lastDay !== undefined && (lastDay < asked.on || (lastDay === asked.on && asked.isOver))
  // What is known to the month was certainly there when the month had ended; of the month that still runs, it is what was told of it.
  const shownFrom = asked.isOver ? lastDayOf : firstDayOf
  const shown = commitment.evidence.filter(({ on }) => shownFrom(on) <= asked.on)
  const parts = commitment.parts.map(({ id }): PartStanding => {
    const evidence = shown.filter(({ part }) => part === id)
    const stands = standingOf(evidence)
    return { id, stands, evidence, isOverdue: isPast && stands !== 'done' }
  })
  const stands = wholeOf(commitment, { shown, parts, on: asked.on })
  const isEnded =
    stands === 'done' || stands === 'superseded' || stands === 'dropped' || (ended && ended.on <= asked.on)
  const others = seenOtherwiseBy(commitment, stands)
  return {
    stands,
    parts,
    isOverdue: isPast && !isEnded,
    ...(lastDay && { lastDay }),
    ...(others.length > 0 && { seenOtherwiseBy: others }),
  }
}

/** Whoever says done of what we do not, or the other way round; or something else than we said. Where we said nothing, only done is otherwise. */
function seenOtherwiseBy({ theirs }: Commitment, ours: Standing): readonly string[] {
  const isSaid = (saidStandings as readonly string[]).includes(ours)
  return Object.entries(theirs).flatMap(([side, { stands }]) =>
    (isSaid || stands === 'done') && stands !== ours ? [side] : [],
  )
}

function standingOf(evidence: readonly Evidence[]): PartStanding['stands'] {
  if (evidence.some(({ shows }) => shows === 'done')) return 'done'
  return evidence.length > 0 ? 'in-progress' : 'open'
}

function wholeOf(
  { ours, ended, carried }: Commitment,
  { shown, parts, on }: { shown: readonly Evidence[]; parts: readonly PartStanding[]; on: PlainDate },
): Standing {
  if (ended && ended.on <= on) return ended.how
  const doneParts = parts.filter(({ stands }) => stands === 'done').length
  const isShownDone = shown.some(({ part, shows }) => part === undefined && shows === 'done')
  if (isShownDone || (parts.length > 0 && doneParts === parts.length)) return 'done'
  if (doneParts > 0) return 'partly-done'
  const said = ours && ours.on <= on ? ours.stands : undefined
  if (said === 'partly-done') return said
  if (carried.some((one) => one.on <= on)) return 'carried-over'
  return shown.length > 0 ? 'in-progress' : (said ?? 'not-told')
}
