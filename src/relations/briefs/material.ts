// SPDX-License-Identifier: Apache-2.0
// What a brief is drafted from, gathered in the reader's language; days and numbers are said by the draft.
import type { Position } from '#src/relations/agendas/index.ts'
import type { FigurePeriod } from '#src/relations/figures/index.ts'
import type { PartialDay } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Rest } from './brief.ts'

type Named = { readonly code: string; readonly name: string }

/** A value that somebody told, with what it rests on; low confidence is never a fact. */
export type Fact = { readonly words: string; readonly rests: readonly Rest[]; readonly isLow?: boolean }

/** What was made up for a demonstration says so at its own place, and is counted apart. */
export type Marked = { readonly isInvented?: boolean }

export type RoundMaterial = Marked & {
  readonly id: string
  readonly series: string
  /** What the series is about. */
  readonly topic?: string
  /** The instrument or decision that founds the series. */
  readonly basis?: Fact
  /** How far its preparation has come. */
  readonly step: string
  readonly ordinal?: number
  readonly form?: 'in-person' | 'video'
  readonly host?: Named
  readonly place?: Fact
  /** Days told of it, each with its sources; several where sources differ. */
  readonly days: readonly (Omit<Fact, 'words'> & { readonly on: PartialDay })[]
  readonly heads: readonly { readonly side: Named; readonly name: string; readonly office: string }[]
  readonly bodies: readonly (Fact & { readonly side: Named })[]
  readonly agenda: readonly { readonly id: string; readonly words: string; readonly side?: Named }[]
  readonly rests: readonly Rest[]
}

export type FigureMaterial = Marked & {
  readonly id: string
  readonly indicator: string
  readonly name: string
  readonly topic: string
  readonly value: number
  readonly bound?: 'about' | 'over' | 'under'
  readonly unit: string
  readonly flow?: string
  readonly period: FigurePeriod
  readonly end: PlainDate
  readonly reporter?: Named
  /** Who said it, where one person or body did. */
  readonly speaker?: string
  /** What is to be known of it: another whole, another way of counting. */
  readonly note?: string
  readonly isLow: boolean
  readonly rests: readonly Rest[]
}

export type CommitmentMaterial = Marked & {
  readonly id: string
  readonly words: string
  readonly sides: readonly Named[]
  readonly made: PartialDay
  readonly due?: PartialDay
  readonly duePrecision: 'day' | 'month' | 'year' | 'next-round' | 'unspecified'
  readonly stands: string
  readonly isOverdue: boolean
  /** An item of the agenda speaks of it. */
  readonly isOnAgenda?: boolean
  /** Authorities whose replies are waited for, and since when. */
  readonly letters: readonly { readonly authority: string; readonly sent: PlainDate }[]
  /** Who deals with it by name: an agency, an officer. */
  readonly dealtWithBy?: readonly string[]
  readonly rests: readonly Rest[]
}

/** What happened, and between which days it did: one day, where that was told. */
export type Happening = Marked & {
  readonly from: PlainDate
  readonly until: PlainDate
  readonly words: string
  readonly rests: readonly Rest[]
}

export type InstrumentMaterial = Marked & {
  readonly id: string
  readonly title: string
  /** How near it stands to the two sides: an agreement of these two, another paper of theirs, or one of others too, or of one alone, or of others alone. */
  readonly rank: 'agreement' | 'between-both' | 'other' | 'without-home'
  /** An item of the agenda speaks of what was agreed or asked about it. */
  readonly isOnAgenda?: boolean
  readonly state: string
  /** To the month or year, where no source tells the day. */
  readonly since?: PartialDay
  /** The day is the last on which it can have begun; nobody told the day itself. */
  readonly isDayUntold?: boolean
  /** The state of an instrument that is on record hangs on what was invented. */
  readonly isStateInvented?: boolean
  readonly next: readonly { readonly words: string; readonly waitsOn?: string; readonly since?: string }[]
  readonly events: readonly Happening[]
  /** What other sources say: a day, words, or both. */
  readonly claims: readonly (Fact & { readonly of: string; readonly value: PartialDay | '' })[]
  readonly rests: readonly Rest[]
}

/** People in a register of the posts in the partner’s country, by kind: numbers, never a name. */
export type RegisterMaterial = Marked & { readonly name: string; readonly people: number; readonly on: PlainDate }

/** Cases of the posts in the partner’s country, by service: numbers, never a name. */
export type CasesMaterial = Marked & {
  readonly from: PlainDate
  readonly services: readonly {
    readonly id: string
    readonly name: string
    readonly received: number
    readonly granted: number
    readonly refused: number
    readonly open: number
  }[]
}

/** A post of one side in the country of the other, and its district as far as it is known. */
export type PostMaterial = {
  readonly id: string
  readonly side: Named
  readonly name: string
  readonly district?: string
  readonly rests: readonly Rest[]
}

/** A paper of the round in the partner’s file. */
export type PaperMaterial = Marked & {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly stands: string
}

export type BriefMaterial = {
  readonly partner: Named
  readonly home: Named
  readonly on: PlainDate
  readonly round: RoundMaterial
  readonly last?: RoundMaterial
  readonly outcomes: readonly (Fact & Marked & { readonly isAsked?: boolean })[]
  readonly figures: readonly FigureMaterial[]
  readonly commitments: readonly CommitmentMaterial[]
  /** Commitments that were done, or begun to be. */
  readonly done: readonly Happening[]
  /** Letters and their answers, papers that went from side to side, and meetings of other series. */
  readonly happened: readonly Happening[]
  readonly instruments: readonly InstrumentMaterial[]
  readonly posts: readonly PostMaterial[]
  readonly papers: readonly PaperMaterial[]
  /** Absent where the registers are not open to whoever drafts. */
  readonly registers?: readonly RegisterMaterial[]
  /** Absent where cases are not open to whoever drafts. */
  readonly cases?: CasesMaterial
  /** Absent where whoever drafts is not cleared. */
  readonly positions?: readonly Position[]
}
