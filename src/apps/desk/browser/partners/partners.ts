// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { request } from '../api/request.ts'

export type Partner = { readonly code: string; readonly kind: 'state' | 'organisation'; readonly name: string }

export const usePartners = () =>
  useQuery({
    queryKey: ['partners'],
    staleTime: 600_000,
    queryFn: () => request<{ home: string; partners: readonly Partner[] }>('GET', '/partners'),
  })
