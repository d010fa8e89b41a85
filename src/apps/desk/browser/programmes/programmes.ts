// SPDX-License-Identifier: Apache-2.0
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Item, ItemState, Programme } from '#src/relations/programmes/index.ts'
import { request } from '../api/request.ts'

export type ShownItem = Pick<Item, 'area' | 'kind' | 'sources' | 'confidence'> & {
  readonly id: string
  readonly sequence: number
  readonly state: ItemState
  readonly name: string
  readonly organisers: readonly {
    readonly side: string
    readonly sideName: string
    readonly body: string
    readonly name: string
  }[]
  readonly owner?: string
  readonly place?: string
  readonly from?: string
  readonly until?: string
  readonly lacks?: 'late' | 'evidence'
  readonly evidence: readonly { readonly on?: string; readonly words: string; readonly document?: string }[]
  readonly exchange?: {
    readonly holder?: string
    readonly reference?: string
    readonly rights?: string
    readonly delivered?: string
  }
  readonly visitors?: number
  readonly note?: string
  readonly cancelledBecause?: string
}
export type ShownProgramme = Pick<Programme, 'of' | 'from' | 'until' | 'sources' | 'confidence'> & {
  readonly id: string
  readonly name: string
  readonly items: readonly ShownItem[]
}

export const useProgrammes = (party: string) =>
  useQuery({
    queryKey: ['programmes', party],
    queryFn: () => request<{ programmes: readonly ShownProgramme[] }>('GET', `/programmes?party=${party}`),
  })

export function useItemStep(party: string, item: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (step: { readonly commandId: string; readonly expected: number; readonly command: object }) =>
      request<{ sequence: number }>('POST', `/programme-items/${item}/steps`, step),
    onSettled: () => queries.invalidateQueries({ queryKey: ['programmes', party] }),
  })
}

type Wish = { readonly commandId: string }

/** Sends a new programme or item; whatever came of it, the programmes are fetched anew. */
export function useBegin(party: string, what: 'programme' | 'item') {
  const queries = useQueryClient()
  const place = what === 'programme' ? '/programmes' : '/programme-items'
  return async ({ commandId }: Wish, told: object) => {
    try {
      return await request<{ id: string }>('POST', place, { commandId, [what]: told })
    } finally {
      await queries.invalidateQueries({ queryKey: ['programmes', party] })
    }
  }
}

export const programmesOf = ['committee', 'memorandum', 'cities-and-foundations'] as const
export const areas = [
  'culture-and-arts',
  'heritage-conservation',
  'records',
  'sports',
  'tourism',
  'mass-media',
  'education',
  'publication-and-printing',
  'youth',
  'joint-research',
  'people-exchange',
] as const
export const itemKinds = [
  'concert',
  'exhibition',
  'film-festival',
  'film-production',
  'forum',
  'excavation',
  'publication',
  'translation',
  'training',
  'youth',
  'sport',
  'twin-cities',
  'copy-of-records',
  'research',
  'visit',
  'other',
] as const
export const bodies = [
  'ministry',
  'agency',
  'archive',
  'embassy',
  'post',
  'city',
  'foundation',
  'company',
  'other',
] as const
