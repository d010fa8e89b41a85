// SPDX-License-Identifier: Apache-2.0
// The registry of people, as the API keeps it. Names travel in bodies only.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { PersonName } from '#src/standards/names/index.ts'
import { request } from '../api/request.ts'

export type Person = {
  readonly id: string
  readonly name: PersonName
  readonly born?: string
  readonly posts: readonly string[]
}
export const mandateActs = ['lodge', 'answer', 'withdraw', 'appeal'] as const
export type MandateAct = (typeof mandateActs)[number]

export type Mandate = {
  readonly id: string
  readonly post: string
  readonly principal: string
  readonly representative: string
  readonly kind: string
  readonly from: string
  readonly until: string | null
  readonly revokedOn: string | null
  readonly services: readonly string[] | null
  readonly acts: readonly MandateAct[]
  readonly people: readonly Person[]
}

/** People whose names begin with these words; every search is on record, so none is made before there is something to seek. */
export const useFoundPeople = (words: string) =>
  useQuery({
    queryKey: ['people', words],
    enabled: words.trim().length >= 2,
    refetchOnWindowFocus: false,
    staleTime: 60_000,
    queryFn: () => request<{ people: readonly Person[] }>('POST', '/people/search', { name: words.trim() }),
  })

export const usePerson = (id: string) =>
  useQuery({
    queryKey: ['person', id],
    refetchOnWindowFocus: false,
    staleTime: 60_000,
    queryFn: () => request<Person>('GET', `/people/${id}`),
  })

export const useMandates = (person: string | undefined) =>
  useQuery({
    queryKey: ['mandates', person],
    enabled: person !== undefined,
    refetchOnWindowFocus: false,
    staleTime: 60_000,
    queryFn: () => request<{ mandates: readonly Mandate[] }>('GET', `/people/${person}/mandates`),
  })

export type NewPerson = { readonly post: string; readonly name: PersonName; readonly born?: string }

export function useEnterPerson() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (person: NewPerson) => request<{ id: string }>('POST', '/people', person),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people'] }),
  })
}

export type NewMandate = Omit<Mandate, 'id' | 'revokedOn' | 'people'>

export function useRecordMandate() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (mandate: NewMandate) => request<{ id: string }>('POST', '/mandates', mandate),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['mandates'] }),
  })
}

export function useEndMandate() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, on }: { id: string; on: string }) => request<unknown>('POST', `/mandates/${id}/end`, { on }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['mandates'] })
      await queries.invalidateQueries({ queryKey: ['case'] })
    },
  })
}

export function useLinkAccount(person: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (address: string) => request<{ cases: number }>('POST', `/people/${person}/account`, { address }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts', person] }),
  })
}

export type LinkedAccount = { readonly account: string; readonly address: string; readonly linkedAt: string }

export const useAccounts = (person: string) =>
  useQuery({
    queryKey: ['accounts', person],
    refetchOnWindowFocus: false,
    queryFn: () => request<{ accounts: readonly LinkedAccount[] }>('GET', `/people/${person}/accounts`),
  })

export const unlinkReasons = ['wrong-person', 'asked-by-holder', 'address-not-theirs'] as const

export function useUnlinkAccount(person: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ account, reason }: { account: string; reason: string }) =>
      request<unknown>('POST', `/people/${person}/accounts/${account}/unlink`, { reason }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts', person] }),
  })
}
