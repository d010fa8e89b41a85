// SPDX-License-Identifier: Apache-2.0
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '../api/request.ts'
import type { Basis, Commitment, Side, Wish } from '../commitments/commitments.ts'
import type { Marked } from '../marks/invented.tsx'
import type { Quoted } from '../sources/quoted.tsx'

export type Told<T> = Basis & { readonly value: T; readonly origin?: 'invented' }
export const roundSteps = [
  'planned',
  'dates-agreed',
  'agenda-draft',
  'agenda-agreed',
  'brief-ready',
  'held',
  'minutes-draft',
  'minutes-agreed',
  'minutes-signed',
  'follow-up',
  'closed',
  'postponed',
  'cancelled',
] as const
export type RoundStep = (typeof roundSteps)[number]

/** Whether it was held: what came of it is recorded from then on. */
export const isHeld = ({ step }: Pick<Round, 'step'>): boolean => !toCome.includes(step)

/** Whether it will be, as far as anybody knows. */
export const isToCome = (round: Pick<Round, 'step'>): boolean => !isHeld(round) && round.step !== 'cancelled'

const toCome: readonly RoundStep[] = [
  'planned',
  'dates-agreed',
  'agenda-draft',
  'agenda-agreed',
  'brief-ready',
  'postponed',
  'cancelled',
]

export type Round = Marked & {
  readonly id: string
  readonly sequence: number
  readonly series: string
  readonly kind: 'round' | 'preparatory'
  readonly ordinal?: number
  readonly step: RoundStep
  readonly form?: 'in-person' | 'video'
  readonly host?: Side
  readonly hostWarning?: { readonly due: Side; readonly reason?: string }
  readonly place?: Told<string>
  readonly planned: readonly Told<string>[]
  readonly announced: readonly Told<string>[]
  readonly held: readonly Told<string>[]
  readonly published: readonly Told<string>[]
  readonly signed: readonly Told<string>[]
  readonly basis: Basis
}

export const seriesTopics = [
  'consular',
  'culture',
  'visa-negotiation',
  'migration',
  'legal',
  'economy',
  'other',
] as const

export type Series = Marked & {
  readonly id: string
  readonly name: string
  readonly topic: (typeof seriesTopics)[number]
  readonly usualMonths?: number
  readonly parties: readonly Side[]
  readonly supporters: readonly Told<Side>[]
  readonly numbering: 'ordinal' | 'none'
  readonly alternation: 'strict' | 'usual' | 'none'
  readonly founded?: Told<string>
  readonly nextOrdinal?: number
  /** Planned already, and not held yet. */
  readonly stillToCome?: number
  readonly nextHost?: Side
  readonly monthsSince?: number
  /** A page of its rounds, and how many there are. */
  readonly rounds: readonly Round[]
  readonly all: number
  readonly invented: number
}

export type Outcome = Marked & {
  readonly id: string
  readonly type: OutcomeType
  readonly area: string
  readonly by: readonly Side[]
  readonly to?: Side
  readonly words: string
  readonly quoted?: Quoted
  readonly instrument?: string
  readonly commitment?: string
  readonly basis: Basis
}
export const outcomeTypes = [
  'shared-view',
  'joint-undertaking',
  'request',
  'undertaking',
  'process-started',
  'next-meeting',
  'document-signed',
] as const
export type OutcomeType = (typeof outcomeTypes)[number]

export type AgendaItem = { readonly id: string; readonly area: string; readonly words: string; readonly side?: Side }

export type RecordedPart = 'step' | 'planned' | 'announced' | 'held' | 'published' | 'place' | 'heads' | 'agenda'

export type RoundFile = Round & {
  readonly seriesName: string
  readonly parties: readonly (Side & { readonly isHome: boolean })[]
  readonly nextSteps: readonly RoundStep[]
  readonly heads: readonly {
    readonly side: Side
    readonly name: string
    readonly native?: string
    readonly office: string
  }[]
  readonly unequal?: boolean
  readonly bodies: readonly Told<{ readonly side: Side; readonly words: string }>[]
  readonly agenda: readonly AgendaItem[]
  readonly sideMeetings: readonly Told<{ readonly with: string; readonly words: string }>[]
  readonly next?: Told<{
    readonly host?: Side
    readonly place?: string
    readonly when: { readonly kind: 'day' | 'unspecified'; readonly words: string }
  }>
  readonly exits: readonly { readonly to: 'postponed' | 'cancelled'; readonly on: string; readonly reason: string }[]
  readonly outcomes: readonly Outcome[]
  readonly commitments: readonly Commitment[]
  /** Open promises of earlier rounds, where this one comes next: those that are due by it first. */
  readonly earlier: readonly Commitment[]
  /** What accounts recorded of it, each part with its own record. */
  readonly recorded: readonly (Marked & { readonly of: RecordedPart; readonly by: string; readonly on: string })[]
  readonly others: readonly { readonly id: string; readonly ordinal?: number; readonly step: RoundStep }[]
}

/** Rounds of a series on a page, as the API gives them. */
export const PAGE = 12

export const useSeries = (party: string) =>
  useQuery({
    queryKey: ['between', 'series', party],
    queryFn: () => request<{ series: readonly Series[] }>('GET', `/rounds?party=${party}`),
  })

/** A page of one series further back. */
export const usePageOfSeries = (party: string, series: string, skip: number) =>
  useQuery({
    queryKey: ['between', 'series', party, series, skip],
    enabled: skip > 0,
    placeholderData: keepPreviousData,
    queryFn: () =>
      request<{ series: readonly Series[] }>('GET', `/rounds?party=${party}&series=${series}&skip=${skip}`),
  })

export const useRound = (id: string) =>
  useQuery({
    queryKey: ['between', 'round', id],
    queryFn: () => request<RoundFile>('GET', `/rounds/${id}`),
  })

export const beginSeries = ({ commandId }: Wish, told: object) =>
  request<{ id: string }>('POST', '/series', { commandId, ...told })

export const planRound = ({ commandId }: Wish, plan: object) =>
  request<{ id: string }>('POST', '/rounds', { commandId, ...plan })

export const onRound = (id: string) => (wish: Wish, command: object) =>
  request<{ sequence: number }>('POST', `/rounds/${id}/commands`, { ...wish, command })

export const recordOutcome =
  (id: string) =>
  ({ commandId }: Wish, outcome: object) =>
    request<{ id: string }>('POST', `/rounds/${id}/outcomes`, { commandId, outcome })
