// SPDX-License-Identifier: Apache-2.0
// One's own secret address of a calendar: whether there is one, a new one, none any more.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from '../api/request.ts'

export type Feed = { readonly titled: boolean; readonly createdAt: string; readonly lastReadAt?: string }

const path = '/relations/calendar-feed'
const queryKey = ['calendar-feed']

export const useFeed = () => useQuery({ queryKey, staleTime: 0, queryFn: () => request<{ feed?: Feed }>('GET', path) })

/** What comes back is the address itself, this once. */
export function useNewFeed() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (titled: boolean) => request<{ address: string }>('POST', path, { titled }),
    // It leaves the memory of the page with the dialog.
    gcTime: 0,
    onSettled: () => queries.invalidateQueries({ queryKey }),
  })
}

export function useStopFeed() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => request<void>('DELETE', path),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  })
}
