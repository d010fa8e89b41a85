// SPDX-License-Identifier: Apache-2.0
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from '../api/request.ts'

export type Hold = {
  readonly id: string
  readonly ground: string
  readonly provision: string
  readonly reason: string
  readonly placedBy: string
  readonly placedAt: string
}

export const useHolds = (reference: string) =>
  useQuery({
    queryKey: ['holds', reference],
    refetchOnWindowFocus: false,
    queryFn: () => request<{ holds: readonly Hold[]; grounds: readonly string[] }>('GET', `/cases/${reference}/holds`),
  })

/** Places a hold under an id of its own, so that a repeated click places one. */
export function usePlaceHold(reference: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (hold: Pick<Hold, 'id' | 'ground' | 'provision' | 'reason'>) =>
      request<{ id: string }>('POST', `/cases/${reference}/holds`, hold),
    onSettled: () => queries.invalidateQueries({ queryKey: ['holds', reference] }),
  })
}

export function useLiftHold(reference: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => request<{ id: string }>('POST', `/cases/${reference}/holds/${id}/lift`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['holds', reference] }),
  })
}
