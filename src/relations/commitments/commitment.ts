// SPDX-License-Identifier: Apache-2.0
import type { Grounded } from '#src/consular/sources/index.ts'
import type { AnyWords, PartialDay, Words } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Goal } from './measure.ts'

/** By when: a day, month or year; the next round of the series; or not said. */
export type Due =
  | { readonly precision: 'day' | 'month' | 'year'; readonly on: PartialDay }
  | { readonly precision: 'next-round' | 'unspecified' }

/** One of several things that a commitment promises, each kept or broken by itself. */
export type Part = { readonly id: string; readonly words: Words }

/** What shows that something was done, and when: a paper, a page, a step of an instrument. */
export type Evidence = {
  /** The part that it shows, where the commitment has parts. */
  readonly part?: string
  /** Whether it shows that all of it, or of the part, was done; else it shows a step on the way. */
  readonly shows: 'done' | 'step'
  readonly on: PartialDay
  readonly words: Words
  /** Ids of sources, or the number or address of a paper. */
  readonly sources: readonly string[]
  readonly link?: string
}

export const saidStandings = ['open', 'in-progress', 'partly-done', 'done'] as const
export type SaidStanding = (typeof saidStandings)[number]

/** How one side sees it. */
export type View = {
  readonly stands: SaidStanding
  readonly on: PlainDate
  readonly words?: Words
  readonly sources?: readonly string[]
}

/** A letter to another authority as the commitment that waits on it knows it. */
export type LetterOf = {
  readonly letter: string
  readonly authority: AnyWords
  readonly sent: PlainDate
  readonly replyDue: PlainDate | 'no-limit'
  readonly replied?: PlainDate
}

/** Why a commitment ended without being kept. */
export type Ended =
  | { readonly how: 'dropped'; readonly on: PlainDate; readonly reason: string; readonly byBothSides: boolean }
  | { readonly how: 'superseded'; readonly on: PlainDate; readonly by: string; readonly reason: string }

/** What one side, or both, undertook. */
export type Commitment = {
  readonly series: string
  /** The round in which it was made, and the day of it. */
  readonly round: string
  readonly made: PartialDay
  readonly parties: readonly string[]
  readonly home: string
  readonly words: Words
  /** A few words of the source, as they stand there. */
  readonly quoted?: { readonly language: string; readonly text: string }
  /** Who undertook it. */
  readonly sides: readonly string[]
  readonly agency?: AnyWords
  /** Who follows it at home; never shown to a partner. */
  readonly owner?: AnyWords
  readonly instrument?: string
  /** The kind of case that shows whether it is kept, by the id of its service. */
  readonly service?: string
  readonly due: Due
  readonly parts: readonly Part[]
  readonly evidence: readonly Evidence[]
  readonly ours?: View
  readonly theirs: Readonly<Record<string, View>>
  readonly letters: readonly LetterOf[]
  readonly carried: readonly { readonly to: string; readonly on: PlainDate }[]
  readonly ended?: Ended
  readonly goal?: Goal
  readonly basis: Omit<Grounded<never>, 'value'>
}

/** Whether anybody has said or shown how it stands: a round is closed only when each of its commitments has this. */
export function isStandingTold({ ours, evidence, carried, ended }: Commitment): boolean {
  return ours !== undefined || evidence.length > 0 || carried.length > 0 || ended !== undefined
}

/** Letters to which nobody has replied. */
export function unanswered({ letters }: Pick<Commitment, 'letters'>): readonly LetterOf[] {
  return letters.filter(({ replied }) => replied === undefined)
}
