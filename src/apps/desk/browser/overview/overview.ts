// SPDX-License-Identifier: Apache-2.0
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '../api/request.ts'
import type { SaidStanding, Stands } from '../commitments/commitments.ts'
import type { Marked } from '../marks/invented.tsx'
import type { RoundStep } from '../rounds/rounds.ts'

type Side = { readonly code: string; readonly name: string }

export type Hit = Marked & {
  readonly kind:
    | 'series'
    | 'round'
    | 'outcome'
    | 'commitment'
    | 'letter'
    | 'instrument'
    | 'programme'
    | 'programme-item'
    | 'indicator'
    | 'brief'
    | 'document'
    | 'person'
    | 'source'
  readonly id: string
  readonly title: string
  readonly on?: string
  readonly about: readonly Side[]
  readonly link: string
}

export type Act =
  | { readonly do: 'plan-round'; readonly series: string; readonly ordinal?: number; readonly host?: string }
  | { readonly do: 'agree-dates'; readonly round: string; readonly expected: number }
  | { readonly do: 'remind'; readonly letter: string; readonly expected: number }
  | { readonly do: 'carry-over'; readonly commitment: string; readonly expected: number; readonly to: string }

export type Reminder = Marked & {
  readonly kind: 'no-round' | 'no-reply' | 'due-before-round'
  readonly id: string
  readonly title: string
  readonly words: string
  readonly about: readonly Side[]
  readonly isOverdue: boolean
  readonly link: string
  readonly act?: Act
}

export type NextRound = Marked & {
  readonly series: string
  readonly id: string
  readonly sequence: number
  readonly title: string
  readonly about: readonly Side[]
  readonly step: RoundStep
  readonly on?: string
  readonly host?: Side
  readonly link: string
}

export type Happening = Marked & {
  readonly kind: 'round' | 'instrument' | 'commitment' | 'letter' | 'document'
  readonly id: string
  readonly of: string
  readonly on: string
  readonly from?: string
  /** In words, where the day alone would say more than is known. */
  readonly when?: string
  /** It stands on the day of a report: that of the meeting is not told. */
  readonly isReported?: true
  readonly title: string
  readonly words: string
  readonly parties: readonly string[]
  readonly link: string
}

export type TimeLine = {
  readonly on: string
  readonly lanes: readonly Side[]
  readonly happenings: readonly Happening[]
  /** Rounds that are to come and have no day yet, with what is due at them. */
  readonly undated: readonly Omit<Happening, 'on' | 'from' | 'when' | 'isReported'>[]
  readonly isCut: boolean
}

type Awaiting = Marked & {
  readonly id: string
  readonly title: string
  readonly about: readonly Side[]
  readonly link: string
}
export type RoundDecision = Awaiting & {
  readonly kind: 'round'
  readonly sequence: number
  readonly step: RoundStep
  readonly to: RoundStep
}
export type BriefDecision = Awaiting & {
  readonly kind: 'brief'
  readonly language: string
  readonly on: string
  readonly seen: { readonly open: number; readonly cleared?: number }
}
export type PressDecision = Awaiting & {
  readonly kind: 'press-text'
  readonly sequence: number
  readonly on: string
}
export type Decision = RoundDecision | BriefDecision | PressDecision

/** A promise that a partner sees otherwise than we. */
export type ViewsApart = Marked & {
  readonly id: string
  readonly title: string
  readonly stands: Stands
  readonly isOverdue: boolean
  readonly due?: string
  readonly theirs: readonly {
    readonly side: Side
    readonly stands: SaidStanding
    readonly on: string
    readonly words?: string
  }[]
  readonly link: string
}

export type Moved = Marked & {
  readonly id: string
  readonly name: string
  readonly about: readonly Side[]
  readonly rate: number
  readonly value: number
  readonly before: number
  readonly unit: string
  readonly when: string
  readonly reporter?: Side
  readonly link: string
}

/** Values of two years that different sources told. */
export type FigureGap = Omit<Moved, 'rate' | 'reporter'> & {
  readonly bound?: string
  readonly boundBefore?: string
  readonly whenBefore: string
  readonly note?: string
}

/** What was found, and where that is nothing, what may have been meant. */
export type SearchAnswer = { readonly hits: readonly Hit[]; readonly isCut: boolean; readonly near?: readonly string[] }

export const useSearch = (q: string, party?: string) =>
  useQuery({
    queryKey: ['between', 'search', q, party ?? ''],
    enabled: q !== '',
    placeholderData: keepPreviousData,
    queryFn: () =>
      request<SearchAnswer>('GET', `/relations/search?q=${encodeURIComponent(q)}${party ? `&party=${party}` : ''}`),
  })

/** Things of one kind in a partner’s file by the beginnings of their words, its newest where nothing is typed. */
export const useThings = ({ kind, party, q }: { kind: Hit['kind']; party: string; q: string }) =>
  useQuery({
    queryKey: ['between', 'things', kind, party, q],
    enabled: party !== '',
    placeholderData: keepPreviousData,
    queryFn: () =>
      request<{ hits: readonly Hit[]; isCut: boolean }>(
        'GET',
        `/relations/search?kind=${kind}&party=${party}&q=${encodeURIComponent(q)}`,
      ),
  })

export const useOverview = (party: string) =>
  useQuery({
    queryKey: ['between', 'overview', party],
    queryFn: () =>
      request<{
        nextRounds: readonly NextRound[]
        reminders: readonly Reminder[]
        all: number
        invented: number
        isCut: boolean
      }>('GET', `/partners/${party}`),
  })

export const useTimeLine = (party: string) =>
  useQuery({
    queryKey: ['between', 'time-line', party],
    queryFn: () => request<TimeLine>('GET', `/relations/time-line?party=${party}`),
  })

/** How many there are of each. */
type Counts = Readonly<Record<'decisions' | 'views' | 'next-rounds' | Reminder['kind'], number>>

export const useHead = () =>
  useQuery({
    queryKey: ['between', 'head'],
    queryFn: () =>
      request<{
        on: string
        decisions: readonly Decision[]
        nextRounds: readonly NextRound[]
        reminders: readonly Reminder[]
        views: readonly ViewsApart[]
        moved: readonly Moved[]
        gaps: readonly FigureGap[]
        all: Counts
        invented: Counts
        isCut: boolean
      }>('GET', '/relations/head'),
  })

/** A link of the API within the desk. */
export const placeOf = (link: string) => link.replace(/^\/desk/, '')
