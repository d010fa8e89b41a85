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
/** What the inspector looks for. */
export type Sought = {
  readonly subject?: string | undefined
  readonly actor?: Person | undefined
  readonly post?: string | undefined
  /** Days, the last of them included. */
  readonly from?: string | undefined
  readonly until?: string | undefined
}
type ReadsFilter = Omit<Sought, 'actor'> & {
  readonly actor?: string
  readonly after?: string
  readonly limit: number
}

/** How the program is asked for a page of it. */
export const filterOf = ({ actor, ...sought }: Sought, after: string | undefined): ReadsFilter => ({
  ...sought,
  ...(actor && { actor: actor.id }),
  ...(after !== undefined && { after }),
  limit: 100,
})

/** Everybody known so far and whoever came to it, by their names; each once. */
export function withReaders(known: readonly Person[], seen: readonly Person[]): readonly Person[] {
  const all = new Map([...known, ...seen].map((person) => [person.id, person]))
  return [...all.values()].sort((one, other) => one.name.localeCompare(other.name))
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
