// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { request } from '../api/request.ts'
import type { Wish } from '../commitments/commitments.ts'
import type { Marked } from '../marks/invented.tsx'
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
export type Official = Marked & {
  readonly tenure: string
  readonly person: { readonly id: string; readonly name: string; readonly native?: string }
  readonly office: { readonly id: string; readonly words: string; readonly rank?: Rank }
  readonly seen: readonly Told<string>[]
  readonly sequence: number
  readonly left?: Leaving
  /** What was told of the leaving before it was corrected. */
  readonly leftBefore: readonly Leaving[]
}

/** A day of leaving; of a correction, what was wrong before it. */
type Leaving = Told<string> & { readonly reason?: string }

export const useOfficials = (party: string) =>
  useQuery({
    queryKey: ['between', 'officials', party],
    queryFn: () => request<{ officials: readonly Official[] }>('GET', `/officials?party=${party}`),
  })

export const recordOfficial = ({ commandId }: Wish, told: object) =>
  request<{ id: string }>('POST', '/officials', { commandId, ...told })

export const recordLeaving =
  (tenure: string) =>
  ({ commandId, expected }: Wish, told: object) =>
    request<{ id: string }>('POST', `/officials/${tenure}/leaving`, { commandId, expected, ...told })
