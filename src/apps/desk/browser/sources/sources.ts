// SPDX-License-Identifier: Apache-2.0
import { useQueries, useQuery } from '@tanstack/react-query'
import type { Confidence, SourceRecord } from '#src/consular/sources/index.ts'
import { request } from '../api/request.ts'

export type Source = SourceRecord & {
  readonly id: string
  readonly sequence: number
  readonly link?: string
  readonly original?: string
}
export type { Confidence }

const one = (id: string) => ({
  queryKey: ['source', id],
  staleTime: 600_000,
  queryFn: () => request<Source>('GET', `/sources/${id}`),
})

export const useSource = (id: string) => useQuery(one(id))

/** Several at once; none while nobody asked what something rests on. */
export const useSourcesOf = (ids: readonly string[], asked: boolean) =>
  useQueries({ queries: asked ? ids.map(one) : [] })

export const useSources = () =>
  useQuery({
    queryKey: ['sources'],
    staleTime: 60_000,
    queryFn: () => request<{ sources: readonly Source[] }>('GET', '/sources'),
  })
