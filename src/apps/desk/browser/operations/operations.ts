// SPDX-License-Identifier: Apache-2.0
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from '../api/request.ts'

type Failure = { readonly id: string; readonly says: string; readonly tries: number }
export type Operations = {
  readonly health: readonly { readonly part: string; readonly ok: boolean; readonly says: string }[]
  readonly failedJobs: readonly (Failure & { readonly queue: string; readonly failedAt: string })[]
  readonly failedMail: readonly (Failure & { readonly at: string })[]
  readonly queues: readonly { readonly queue: string; readonly waiting: number }[]
}

export const useOperations = () =>
  useQuery({
    queryKey: ['operations'],
    refetchInterval: 15_000,
    queryFn: () => request<Operations>('GET', '/operations'),
  })

/** Tries a failed job, or a mail that was not delivered, once more. */
export function useRetry(what: 'jobs' | 'mail') {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      what === 'jobs'
        ? request<void>('POST', `/operations/jobs/${id}/retry`)
        : request<void>('POST', `/operations/mail/${id}/retry`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['operations'] }),
  })
}
