// SPDX-License-Identifier: Apache-2.0
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from '../api/request.ts'

/** Whoever read. */
export type Person = { readonly id: string; readonly name: string }
export type Reading = {
  readonly at: string
  readonly actor: Person
  readonly role: string | null
  readonly post: string | null
  readonly subjectKind: string
  readonly ids: readonly string[]
  readonly fields: string
  readonly reason: string | null
  readonly result: string
}
export type ReadsFilter = {
  readonly actor?: string
  readonly post?: string
  readonly subject?: string
  readonly after?: string
  readonly limit?: number
}
export type Alarm = {
  readonly id: string
  readonly at: string
  readonly actor: Person
  /** Nothing where the reads were of no post. */
  readonly post: string | null
  readonly count: number
  readonly window: string
  readonly seen: boolean
}

export const useReads = (filter: ReadsFilter) =>
  useQuery({
    queryKey: ['reads', filter],
    placeholderData: keepPreviousData,
    queryFn: () => request<{ rows: readonly Reading[]; next: string | null }>('POST', '/audit/reads', filter),
  })

export const useAlarms = () =>
  useQuery({
    queryKey: ['alarms'],
    refetchInterval: 60_000,
    queryFn: () => request<{ alarms: readonly Alarm[] }>('GET', '/audit/alarms'),
  })

export function useAcknowledgeAlarm() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => request<void>('POST', `/audit/alarms/${id}/seen`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['alarms'] }),
  })
}
