// SPDX-License-Identifier: Apache-2.0
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from '../api/request.ts'
import type { Marked } from '../marks/invented.tsx'
import type { Confidence } from '../sources/sources.ts'

type Said = { readonly code: string; readonly words: string }
export type Party = { readonly code: string; readonly name: string }
type Grounds = { readonly sources: readonly string[]; readonly confidence: Confidence }
export type Over = { readonly kind: string; readonly words: string; readonly from: string; readonly until?: string }

export type NextStep = {
  readonly step: string
  readonly words: string
  readonly party?: Party
  /** Whose step it is; nobody’s where a day is waited or looked for. */
  readonly waitsOn: readonly Party[]
  readonly since?: string
  readonly day?: string
}

/** Who deals with it: whoever follows it at home, and agencies of its parties. */
export type Dealers = {
  readonly owner?: string
  readonly agencies: readonly (Party & { readonly agency: string })[]
}

type Worth = Said & { readonly source?: string }
/** What its text, its title and its provisions are in a language. */
export type InOneLanguage = {
  readonly code: string
  readonly text: Worth
  readonly title: Worth & { readonly title?: string }
  readonly provisions: { readonly told: number; readonly all: number }
}

/** An instrument as one line of a list. */
export type Line = Marked & {
  readonly id: string
  readonly title: string
  /** In which language, where it is not the reader’s. */
  readonly titleIn?: string
  readonly kind: Said
  readonly parties: readonly Party[]
  /** An agreement of others: the home state is not among its parties. */
  readonly isWithoutHome?: true
  readonly state: Said & {
    readonly since?: string
    /** No source tells the day; `since` is the month or year, where one does. */
    readonly isDayUntold?: true
    /** It hangs on what was invented for a demonstration. */
    readonly origin?: 'invented'
  }
  readonly effect: Said
  readonly overlays: readonly Over[]
  readonly next: readonly NextStep[]
}

export type EventRecord = Marked & {
  readonly id: string
  readonly kind: string
  readonly words: string
  readonly when: string
  readonly recordedAt: string
  /** Empty for what a definition tells. */
  readonly recordedBy: string
  readonly source: string
  readonly paper?:
    | { readonly kind: 'source' }
    | { readonly kind: 'document'; readonly id: string; readonly title: string }
  /** What was not checked, for want of what the record does not tell. */
  readonly gap?: string
  readonly confidence?: Confidence
  readonly note?: string
  readonly replaces?: string
  readonly stands: boolean
  readonly told: Told
}

/** What happened, as it was told. */
export type Told = { readonly kind: string } & Readonly<Record<string, unknown>>

export type Mark = {
  readonly event: string
  readonly words: string
  readonly on: string
  readonly from?: string
  readonly origin?: 'invented'
  readonly when: string
}
export type Stretch = Said & { readonly from: string; readonly until?: string; readonly origin?: 'invented' }
export type TimeLine = {
  readonly lanes: readonly (Party & { readonly marks: readonly Mark[] })[]
  readonly stretches: readonly Stretch[]
  readonly overlays: readonly Over[]
}

/** Everything on record of one instrument. */
export type File = Line & {
  readonly sequence: number
  readonly on: string
  readonly knownAt?: string
  readonly kindReason: string
  /** Whether its clause on entry into force was read. */
  readonly hasClause: boolean
  readonly place?: string
  readonly numbers: readonly string[]
  readonly note?: string
  readonly about: readonly Party[]
  readonly texts?: Grounds & { readonly languages: readonly string[]; readonly prevailing?: string }
  readonly languages: readonly InOneLanguage[]
  readonly dealers: Dealers
  readonly entry: {
    /** Nothing was signed: there is no entry into force to be recorded yet. */
    readonly isAhead: boolean
    readonly between?: string
    /** It hangs on what was invented for a demonstration. */
    readonly origin?: 'invented'
    readonly parties: readonly (Party & { readonly on?: string; readonly words: readonly string[] })[]
    readonly clause?: string
  }
  readonly ending: readonly string[]
  readonly registration: Said
  readonly tracks: readonly (Party & {
    readonly state: string
    readonly steps: readonly { readonly words: string; readonly from: string; readonly when: string }[]
  })[]
  readonly notes: readonly {
    readonly event: string
    readonly party: Party
    readonly dated?: string
    readonly sent?: string
    readonly received?: string
  }[]
  readonly timeLine: TimeLine
  readonly provisions: readonly Provision[]
  readonly acts: readonly (Grounds & {
    readonly party: Party
    readonly title: string
    readonly on?: string
    readonly address?: string
  })[]
  readonly links: readonly { readonly kind: Said; readonly to: string; readonly title?: string }[]
  readonly claims: readonly (Grounds & {
    readonly of: Said
    readonly value: string
    readonly said?: string
    readonly saidBy?: Party
  })[]
  readonly events: readonly EventRecord[]
}

/** What an article says. */
export type Provision = Grounds & {
  readonly article?: string
  readonly says: string
  /** In which language, where it is not the reader’s. */
  readonly saysIn?: string
  /** Which of those that officers added; absent where a definition tells it. */
  readonly added?: number
  readonly former?: readonly {
    readonly article?: string
    readonly says: string
    readonly until: string
    readonly correctedBy: string
    readonly reason: string
  }[]
}

/** Instruments on a page, as the API gives them. */
export const PAGE = 60

/** A page of the instruments of a partner’s file, or of all. */
export const useInstruments = (party?: string, skip = 0) =>
  useQuery({
    queryKey: ['instruments', party ?? '', skip],
    placeholderData: keepPreviousData,
    queryFn: () =>
      request<{ on: string; instruments: readonly Line[]; all: number; invented: number }>(
        'GET',
        `/instruments?skip=${skip}${party ? `&party=${party}` : ''}`,
      ),
  })

/** Something of an instrument that is to be found in the records. */
export type Gap = {
  readonly id: string
  readonly sequence: number
  readonly title: string
  readonly about: readonly Party[]
  readonly gaps: readonly { readonly step: string; readonly words: string; readonly party?: Party }[]
  readonly since: string | null
  readonly dealers: Dealers
}

/** Gaps on a page, as the API gives them. */
export const GAPS_PAGE = 100

export const useToBeFound = (party: string, skip: number) =>
  useQuery({
    queryKey: ['between', 'to-be-found', party, skip],
    placeholderData: keepPreviousData,
    queryFn: () =>
      request<{ toBeFound: readonly Gap[]; shown: number; all: number }>(
        'GET',
        `/to-be-found?skip=${skip}${party === '' ? '' : `&party=${party}`}`,
      ),
  })

export type Asked = { readonly on?: string | undefined; readonly knownAt?: string | undefined }

/** One instrument, on a day and as known at an instant where these are told. */
export const useInstrument = (id: string, { on, knownAt }: Asked) =>
  useQuery({
    queryKey: ['instrument', id, on ?? '', knownAt ?? ''],
    queryFn: () => {
      const asked = new URLSearchParams({ ...(on && { on }), ...(knownAt && { knownAt }) }).toString()
      return request<File>('GET', `/instruments/${id}${asked && `?${asked}`}`)
    },
    placeholderData: (former) => former,
  })

export type Wish = {
  readonly commandId: string
  readonly expected: number
  readonly happening: Told
  readonly source: string
  readonly replaces?: string
  readonly note?: string
}

export function useRecordEvent(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wish: Wish) => request<{ id: string; sequence: number }>('POST', `/instruments/${id}/events`, wish),
    // Also after a refusal: what somebody else recorded meanwhile is fetched, and what was typed stays in the form.
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['instrument', id] })
      await queries.invalidateQueries({ queryKey: ['instruments'] })
      await queries.invalidateQueries({ queryKey: ['between'] })
    },
  })
}
