// SPDX-License-Identifier: Apache-2.0
// What has waited too long, by age alone: told anew for each day, never stored.
import type { Commitment, Letter } from '#src/relations/commitments/index.ts'
import { standingOn } from '#src/relations/commitments/index.ts'
import type { BareRound, Series } from '#src/relations/rounds/index.ts'
import { byDay, dayOf, dueRoundsIn, standsOn, wasHeld } from '#src/relations/rounds/index.ts'
import type { AnyWords } from '#src/relations/telling/index.ts'
import { firstDayOf, lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addMonths, daysBetween } from '#src/standards/calendar/index.ts'

type Kept<T> = T & { readonly id: string }

export type Reminder =
  /** No round for longer than the interval on record of its series or, where none is, than our own rule; and none has its day yet. */
  | {
      readonly kind: 'no-round'
      readonly series: string
      readonly since: PlainDate
      readonly months: number
      readonly after: number
      /** The months are those on record of the series; otherwise nobody told how often it meets. */
      readonly isUsual: boolean
    }
  /** A letter without a reply, past the day on which it was due or, where no day was set, after a month. */
  | {
      readonly kind: 'no-reply'
      readonly letter: string
      readonly commitment: string
      readonly authority: AnyWords
      readonly since: PlainDate
      readonly days: number
    }
  /** Promised, and due before the next round or at it. */
  | {
      readonly kind: 'due-before-round'
      readonly commitment: string
      readonly round: string
      readonly due?: PlainDate
      readonly isOverdue: boolean
    }

/** Our own rule: after how many months without a round we remind, where no interval of the series is on record. */
const REMIND_AFTER_MONTHS = 18
/** After how many days silence is told where no day was set for a reply. */
const SILENT_DAYS = 30

/** Everything that has waited too long on a day; what has waited longest stands first within its kind. */
export function remindersOf({
  on,
  series,
  rounds,
  commitments,
  letters,
}: {
  readonly on: PlainDate
  readonly series: readonly Kept<Series>[]
  readonly rounds: readonly Kept<BareRound>[]
  readonly commitments: readonly Kept<Commitment>[]
  readonly letters: readonly Kept<Letter>[]
}): readonly Reminder[] {
  const bySeries = Map.groupBy(rounds, ({ series: of }) => of)
  const next = new Map([...bySeries].map(([id, own]) => [id, nextRoundOf(id, own)]))
  const dueOf = dueRoundsIn(rounds)
  const silent = letters.flatMap((letter) => noReply(letter, on))
  return [
    ...series.flatMap((one) => noRound(one, bySeries.get(one.id) ?? [], on)).toSorted(oldestFirst),
    ...silent.toSorted(oldestFirst),
    ...commitments
      .flatMap((one) => dueBeforeRound(one, { next: next.get(one.series), nextRound: dueOf(one), on }))
      .toSorted(byDue),
  ]
}

const oldestFirst = (one: { readonly since: PlainDate }, other: { readonly since: PlainDate }) =>
  one.since < other.since ? -1 : Number(one.since > other.since)

function byDue(one: { readonly due?: PlainDate }, other: { readonly due?: PlainDate }): number {
  const [first, second] = [one.due ?? '9999', other.due ?? '9999']
  return first < second ? -1 : Number(first > second)
}

/** The round of a series that comes next; undefined when none is planned. One whose day is told stands before one without. */
export function nextRoundOf<R extends BareRound>(series: string, rounds: readonly R[]): R | undefined {
  const held = rounds.filter((round) => round.series === series && wasHeld(round)).toSorted(byDay)
  const latest = held.at(-1)
  return rounds
    .filter(
      (round) => round.series === series && !wasHeld(round) && round.step !== 'cancelled' && round.kind === 'round',
    )
    .filter((round) => latest === undefined || byDay(latest, round) <= 0)
    .toSorted(byDay)[0]
}

/**
 * Of each series the round that comes next, the soonest first. One of which nobody told a day comes no later than the next of its series
 * that has one: round 8 without a day is held before round 9 in March.
 */
export function nextRoundsOf<R extends BareRound>(rounds: readonly R[]): readonly R[] {
  const bySeries = Map.groupBy(rounds, ({ series }) => series)
  const coming = [...bySeries].flatMap(([series, own]) => {
    const round = nextRoundOf(series, own)
    if (!round) return []
    const later = own.filter((one) => !wasHeld(one) && one.step !== 'cancelled' && byDay(round, one) <= 0)
    const by = later.flatMap((one) => standsOn(one) ?? []).toSorted()[0] ?? '9999'
    return [{ round, by }]
  })
  return coming.toSorted((one, other) => (one.by < other.by ? -1 : Number(one.by > other.by))).map(({ round }) => round)
}

function noRound({ id, usualMonths }: Kept<Series>, rounds: readonly Kept<BareRound>[], on: PlainDate) {
  const after = usualMonths ?? REMIND_AFTER_MONTHS
  const days = rounds.flatMap((round) => (round.series === id && wasHeld(round) ? (standsOn(round) ?? []) : []))
  const since = days.map(lastDayOf).toSorted().at(-1)
  // Of a series of which no round is known nobody can say how long ago the last one was.
  if (since === undefined || addMonths(since, after) >= on) return []
  const next = nextRoundOf(id, rounds)
  const planned = next && dayOf(next.planned)
  if (planned !== undefined && lastDayOf(planned) >= on) return []
  const months = monthsBetween(since, on)
  return [{ kind: 'no-round', series: id, since, months, after, isUsual: usualMonths !== undefined } as const]
}

function monthsBetween(from: PlainDate, on: PlainDate): number {
  let months = 0
  while (addMonths(from, months + 1) <= on) months += 1
  return months
}

function noReply({ id, commitment, authority, sent, replyDue, reply }: Kept<Letter>, on: PlainDate) {
  if (reply) return []
  const days = daysBetween(sent, on)
  const isSilent = replyDue === 'no-limit' ? days > SILENT_DAYS : replyDue < on
  return isSilent ? [{ kind: 'no-reply', letter: id, commitment, authority, since: sent, days } as const] : []
}

type AtRounds = {
  /** The round that comes next in its series, and the day of that which followed its own. */
  readonly next: Kept<BareRound> | undefined
  readonly nextRound: PlainDate | undefined
  readonly on: PlainDate
}

function dueBeforeRound(commitment: Kept<Commitment>, { next, nextRound, on }: AtRounds) {
  if (!next) return []
  const { stands, isOverdue, lastDay } = standingOn(commitment, { on, isOver: false, nextRound })
  if (stands === 'done' || stands === 'dropped' || stands === 'superseded') return []
  const planned = standsOn(next)
  const isAtRound = commitment.due.precision === 'next-round'
  const isBefore = lastDay !== undefined && (planned === undefined ? lastDay < on : lastDay <= firstDayOf(planned))
  if (!isAtRound && !isBefore && !isOverdue) return []
  return [
    {
      kind: 'due-before-round',
      commitment: commitment.id,
      round: next.id,
      isOverdue,
      ...(lastDay && { due: lastDay }),
    } as const,
  ]
}
