// SPDX-License-Identifier: Apache-2.0
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FigurePeriod } from '#src/relations/figures/index.ts'
import { request } from '../api/request.ts'
import type { Dealers } from '../instruments/instruments.ts'
import type { Marked } from '../marks/invented.tsx'
import type { Quoted } from '../sources/quoted.tsx'
import type { Confidence } from '../sources/sources.ts'

export type Side = { readonly code: string; readonly name: string }
export type Basis = {
  readonly sources: readonly string[]
  readonly confidence: Confidence
  readonly saidBy?: string
}
export const saidStandings = ['open', 'in-progress', 'partly-done', 'done'] as const
export type SaidStanding = (typeof saidStandings)[number]
export type Stands = SaidStanding | 'carried-over' | 'superseded' | 'dropped' | 'not-told'
export type View = { readonly stands: SaidStanding; readonly on: string; readonly words?: string }
export type Point = { readonly on: string; readonly value: number }
export type Letter = {
  readonly letter: string
  readonly authority: string
  readonly sent: string
  readonly replyDue: string
  readonly replied?: string
  readonly silentDays?: number
  readonly isOverdue: boolean
  readonly subject?: string
  readonly ourNumber?: string
  readonly theirNumber?: string
  readonly reminded?: readonly string[]
  /** The papers that reminded the authority. */
  readonly reminders?: readonly { readonly on: string; readonly document: string }[]
  readonly reply?: string
  readonly replyNumber?: string
}
export type Shown = {
  readonly part?: string
  readonly shows: 'done' | 'step'
  readonly on: string
  readonly words: string
  readonly sources: readonly string[]
  readonly link?: string
}
/** A figure on the way to the target, with what it rests on. */
export type MeasuredPoint = Point & {
  readonly figure: string
  readonly period: FigurePeriod
  readonly sources: readonly string[]
  readonly confidence: Confidence
}
export type Measured = {
  readonly indicator: string
  readonly name: string
  readonly unit?: string
  readonly reporter?: Side
  readonly baseline: Point
  readonly target: Point
  readonly values: readonly MeasuredPoint[]
  readonly course: 'kept' | 'on-course' | 'behind' | 'missed' | 'not-known'
}
export type Commitment = Marked & {
  readonly id: string
  readonly sequence: number
  readonly series: string
  readonly round: { readonly id: string; readonly ordinal?: number }
  readonly made: string
  readonly words: string
  readonly quoted?: Quoted
  readonly sides: readonly Side[]
  readonly agency?: string
  readonly owner?: string
  readonly instrument?: string
  readonly service?: string
  readonly due: { readonly precision: 'day' | 'month' | 'year' | 'next-round' | 'unspecified'; readonly on?: string }
  readonly lastDay?: string
  /** Of what is due at the next round: the day, month or year of that, as far as anybody told it. */
  readonly dueAt?: string
  readonly stands: Stands
  readonly isOverdue: boolean
  readonly parts: readonly {
    readonly id: string
    readonly words: string
    readonly stands: 'open' | 'in-progress' | 'done'
    readonly isOverdue: boolean
  }[]
  readonly evidence: readonly Shown[]
  readonly ours?: View
  readonly theirs: readonly { readonly side: Side; readonly view: View }[]
  readonly letters: readonly Letter[]
  readonly carried: readonly { readonly to: string; readonly on: string }[]
  readonly ended?: {
    readonly how: 'dropped' | 'superseded'
    readonly on: string
    readonly reason: string
    readonly by?: string
  }
  readonly measured?: Measured
  readonly basis: Basis
}
export type CommitmentFile = Commitment & {
  /** The partners in whose files it stands. */
  readonly about: readonly Side[]
  /** The round by the name of its series. */
  readonly roundTitle: string
  /** That its agreement is in force, where nothing that is on record of the promise shows it. */
  readonly inForce?: Marked & {
    readonly on: string
    readonly title: string
    readonly lateDays?: number
    readonly part?: string
    readonly source?: string
  }
  readonly history: readonly { readonly what: string; readonly by: string; readonly recordedAt: string }[]
}

/** Commitments on a page, as the API gives them. */
export const PAGE = 50

/** Of whom to ask may not be known yet: then nothing is asked. */
export const useCommitments = (party: string, skip = 0) =>
  useQuery({
    queryKey: ['between', 'commitments', party, skip],
    enabled: party !== '',
    placeholderData: keepPreviousData,
    queryFn: () =>
      request<{ all: number; invented: number; commitments: readonly Commitment[] }>(
        'GET',
        `/commitments?party=${party}&skip=${skip}`,
      ),
  })

export const useCommitment = (id: string) =>
  useQuery({
    queryKey: ['between', 'commitment', id],
    queryFn: () => request<CommitmentFile>('GET', `/commitments/${id}`),
  })

export type WaitingLine = Marked & {
  readonly kind: string
  readonly id: string
  /** How many entries it has, for whoever records another. */
  readonly sequence: number
  readonly words: string
  readonly step?: string
  /** Of an instrument, which of its steps it is, and who was named for it. */
  readonly stepCode?: string
  readonly dealers?: Dealers
  readonly commitment?: string
  readonly about: readonly Side[]
  readonly waitingOn: readonly { readonly code?: string; readonly name: string }[]
  readonly dealtWithBy: readonly string[]
  readonly isUnnamed: boolean
  readonly since: string | null
  /** It waits since the end of the month or year in `since`. */
  readonly sinceEnd?: true
  readonly due: string | null
  readonly atNextRound: boolean
  readonly isOverdue: boolean
}

/** Lines of what waits on a page, as the API gives them. */
export const WAITING_PAGE = 100

export const useWaiting = (party: string, skip: number) =>
  useQuery({
    queryKey: ['between', 'waiting', party, skip],
    placeholderData: keepPreviousData,
    queryFn: () =>
      request<{ waiting: readonly WaitingLine[]; shown: number; all: number; invented: number }>(
        'GET',
        `/waiting?skip=${skip}${party === '' ? '' : `&party=${party}`}`,
      ),
  })

/** A wish with an id of its own, and where its thing was seen to stand. */
export type Wish = { readonly commandId: string; readonly expected: number }

export const onCommitment = (id: string) => (wish: Wish, command: object) =>
  request<{ sequence: number }>('POST', `/commitments/${id}/commands`, { ...wish, command })

export const sendLetter = (id: string) => (wish: Wish, letter: object) =>
  request<{ sequence: number }>('POST', `/commitments/${id}/letters`, { ...wish, ...letter })

/** What is heard of a letter is recorded of the letter as it stands now. */
export const onLetter = (id: string) => async (wish: Wish, command: object) => {
  const { sequence } = await request<{ sequence: number }>('GET', `/letters/${id}`)
  return request<{ sequence: number }>('POST', `/letters/${id}/commands`, { ...wish, expected: sequence, command })
}

/** Sends a wish; whatever came of it, what is on the page about dealings between states is asked for anew. */
export function useDeed<T>(send: (wish: Wish, told: T) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ wish, told }: { wish: Wish; told: T }) => send(wish, told),
    onSettled: () => queries.invalidateQueries({ queryKey: ['between'] }),
  })
}
