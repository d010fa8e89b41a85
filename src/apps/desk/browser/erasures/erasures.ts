// SPDX-License-Identifier: Apache-2.0
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from '../api/request.ts'

type Hand = { readonly id: string; readonly name: string }
export type Proposal = {
  readonly id: string
  readonly reference: string
  readonly subjects: readonly string[]
  readonly ground: string
  readonly basis: string | null
  readonly proposedBy: Hand
  readonly proposedAt: string
  readonly settledAs: 'confirmed' | 'declined' | 'withdrawn' | null
  readonly settledBy: Hand | null
  readonly settledAt: string | null
}

export type Ground = { readonly id: string; readonly needsBasis: boolean }

export const useErasures = () =>
  useQuery({
    queryKey: ['erasures'],
    queryFn: () => request<{ proposals: readonly Proposal[]; grounds: readonly Ground[] }>('GET', '/erasures'),
  })

export type Asked = {
  readonly reference: string
  readonly subjects: readonly string[]
  readonly ground: string
  readonly basis?: string
}

export function useAskForErasure() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (asked: Asked) => request<{ id: string }>('POST', '/erasures', asked),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['erasures'] }),
  })
}

/** The second hand confirms or declines; the first may take back. */
export function useSettleErasure(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (as: 'confirmed' | 'declined' | 'withdrawn') =>
      as === 'confirmed'
        ? request<unknown>('POST', `/erasures/${id}/confirm`)
        : request<unknown>('POST', `/erasures/${id}/drop`, { as }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['erasures'] }),
  })
}
