// SPDX-License-Identifier: Apache-2.0
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Lead, LeadState, Project } from '#src/relations/leads/index.ts'
import { request } from '../api/request.ts'

type Cited = { readonly publisher: string; readonly published?: string; readonly link?: string }
type Told = {
  readonly id: string
  readonly sequence: number
  readonly partners: readonly { readonly code: string; readonly name: string }[]
  readonly sources: readonly Cited[]
  readonly confidence: Lead['confidence']
}
export type ShownLead = Told & {
  readonly topic: string
  readonly state: LeadState
  readonly isStale: boolean
  readonly steppedOn: string
  readonly raisedOn: string
  readonly raisedBy?: string
  readonly raisedAt?: string
  readonly company?: string
  readonly sector?: string
  readonly minerals: readonly string[]
  readonly market?: string
  readonly need?: NonNullable<Lead['need']>
  readonly owner?: string
  readonly next?: { readonly step: string; readonly by?: string }
  readonly passedTo?: string
  readonly outcome?: string
  readonly quote?: { readonly shown: boolean; readonly words?: string; readonly corrected?: string }
  readonly contacts: readonly {
    readonly id: string
    readonly name: string
    readonly office: string
    readonly consentOn: string
  }[]
}
export type ShownProject = Told & {
  readonly name: string
  readonly firms: readonly { readonly side: string; readonly name: string }[]
  readonly sector?: string
  readonly region?: string
  readonly value?: { readonly amount: number; readonly currency: string }
  readonly stage: Project['stage']
  readonly owner?: string
  readonly next?: { readonly step: string; readonly by?: string }
}

export const useLeads = () =>
  useQuery({
    queryKey: ['leads'],
    queryFn: () =>
      request<{
        isOpened: boolean
        staleAfter: number
        leads: readonly ShownLead[]
        projects: readonly ShownProject[]
      }>('GET', '/leads'),
  })

const useAgain = () => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['leads'] })
}

export function useRaiseLead() {
  return useMutation({
    mutationFn: (raised: { readonly commandId: string; readonly lead: object }) =>
      request<{ id: string }>('POST', '/leads', raised),
    onSuccess: useAgain(),
  })
}

export function useLeadStep(lead: string) {
  return useMutation({
    mutationFn: (step: { readonly commandId: string; readonly expected: number; readonly command: object }) =>
      request<{ sequence: number }>('POST', `/leads/${lead}/steps`, step),
    onSettled: useAgain(),
  })
}

export function useAddContact(lead: string) {
  return useMutation({
    mutationFn: (contact: object) => request<{ id: string }>('POST', `/leads/${lead}/contacts`, contact),
    onSuccess: useAgain(),
  })
}

export function useForgetContact(lead: string) {
  return useMutation({
    mutationFn: (contact: string) => request<void>('POST', `/leads/${lead}/contacts/${contact}/forget`),
    onSettled: useAgain(),
  })
}

export function useRecordProject() {
  const again = useAgain()
  return async (wish: { readonly commandId: string; readonly expected: number }, told: object) => {
    try {
      return await request<{ id: string }>('POST', '/projects', { ...wish, ...told })
    } finally {
      await again()
    }
  }
}
