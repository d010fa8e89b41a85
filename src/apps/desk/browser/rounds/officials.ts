// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { request } from '../api/request.ts'
import type { Wish } from '../commitments/commitments.ts'
import type { Told } from './rounds.ts'

export const ranks = [
  'minister',
  'deputy-minister',
  'director-general',
  'deputy-director-general',
  'director',
  'head-of-division',
] as const
export type Rank = (typeof ranks)[number]

/** Somebody in an office, and the days on which a source shows them in it. */
export type Official = {
  readonly tenure: string
  readonly person: { readonly id: string; readonly name: string; readonly native?: string }
  readonly office: { readonly id: string; readonly words: string; readonly rank?: Rank }
  readonly seen: readonly Told<string>[]
}

export const useOfficials = (party: string) =>
  useQuery({
    queryKey: ['between', 'officials', party],
    queryFn: () => request<{ officials: readonly Official[] }>('GET', `/officials?party=${party}`),
  })

export const recordOfficial = ({ commandId }: Wish, told: object) =>
  request<{ id: string }>('POST', '/officials', { commandId, ...told })
