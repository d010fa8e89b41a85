// SPDX-License-Identifier: Apache-2.0
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Figure, FigurePeriod, Indicator } from '#src/relations/figures/index.ts'
import { request } from '../api/request.ts'
import type { Wish } from '../commitments/commitments.ts'
import type { Marked } from '../marks/invented.tsx'

export type Named = { readonly code: string; readonly name: string; readonly side: 'home' | 'partner' | 'third' }
export type ShownFigure = Pick<Figure, 'bound' | 'period' | 'sources' | 'confidence' | 'published' | 'vintage'> & {
  readonly id: string
  /** `null` is hidden from whom it is shown to. */
  readonly value: number | null
  readonly end: string
  readonly revisedBy: readonly string[]
  readonly speaker?: string
  readonly note?: string
  readonly quote?: { readonly shown: boolean; readonly words?: string; readonly corrected?: string }
  readonly growth?: { readonly since: string; readonly rate: number }
  readonly sequence: number
  readonly agreed?: { readonly on: string; readonly how: string }
  readonly restricted?: { readonly on: string; readonly reason: string }
}
export type ShownSeries = Marked & {
  readonly key: string
  readonly unit: string
  readonly flow?: NonNullable<Figure['flow']>
  readonly part?: Named
  readonly reporter?: Named
  readonly figures: readonly ShownFigure[]
}
export type ShownIndicator = Marked & {
  readonly id: string
  readonly topic: Indicator['topic']
  readonly name: string
  readonly definition?: string
  readonly ofAll: boolean
  readonly series: readonly ShownSeries[]
  /** How many of its values are here, the newest, and how many there are. */
  readonly shown: number
  readonly all: number
}
export type ShownVisas = Marked & {
  readonly part?: Named
  readonly period: FigurePeriod
  readonly reporter?: Named
  readonly sources: readonly string[]
  readonly confidence: Figure['confidence']
  readonly counts: Readonly<Partial<Record<'applied' | 'issued' | 'limited' | 'notIssued', number | null>>>
  readonly rough: readonly string[]
  readonly notes: readonly string[]
  readonly published?: number
  readonly rates: readonly {
    readonly definition: 'not-issued-of-applied' | 'not-issued-of-decided'
    readonly rate: number
  }[]
}
type Shown = {
  readonly indicators: readonly ShownIndicator[]
  readonly visas: readonly ShownVisas[]
  /** All that is measured in the file, and how many indicators there are but those of visas. */
  readonly known: readonly { readonly id: string; readonly name: string; readonly ofAll: boolean }[]
  readonly all: number
  readonly invented: number
}

/** Indicators on a page, as the API gives them. */
export const PAGE = 20

export const useFigures = (party: string, whose: 'us' | 'partner', skip = 0) =>
  useQuery({
    queryKey: ['between', 'figures', party, whose, skip],
    placeholderData: keepPreviousData,
    queryFn: () => request<Shown>('GET', `/figures?party=${party}&for=${whose}&skip=${skip}`),
  })

export function useRecordFigure(party: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (told: {
      readonly commandId: string
      readonly figure: Readonly<Record<string, unknown>>
      readonly confirmed?: readonly string[]
    }) => request<{ id: string }>('POST', '/figures', told),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['between', 'figures', party] }),
  })
}

/** Marks that both sides stand by a figure, or that no partner is told it. */
export const markFigure = (id: string) => (wish: Wish, mark: object) =>
  request<{ sequence: number }>('POST', `/figures/${id}/marks`, { ...wish, mark })
