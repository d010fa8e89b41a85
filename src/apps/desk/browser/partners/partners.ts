// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { request } from '../api/request.ts'
import type { Confidence } from '../sources/sources.ts'

export type Partner = { readonly code: string; readonly kind: 'state' | 'organisation'; readonly name: string }

export const usePartners = () =>
  useQuery({
    queryKey: ['partners'],
    staleTime: 600_000,
    queryFn: () => request<{ home: string; partners: readonly Partner[] }>('GET', '/partners'),
  })

/** A post of the home state in the partner’s country, or of the partner in the home state. */
export type PostOfEither = {
  readonly id: string
  readonly side: { readonly code: string; readonly name: string }
  readonly name: string
  /** Of ours there is a page of its own. */
  readonly isOurs: boolean
  readonly district?: string
  readonly sources: readonly string[]
  readonly confidence?: Confidence
}

export const usePostsBetween = (party: string) =>
  useQuery({
    queryKey: ['partners', 'posts', party],
    queryFn: () => request<{ posts: readonly PostOfEither[] }>('GET', `/partners/${party}/posts`),
  })
