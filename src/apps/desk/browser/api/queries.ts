// SPDX-License-Identifier: Apache-2.0
// Every question the desk asks the API, in one place: the paths here are compared with the OpenAPI document by a test.
import type { QueryClient } from '@tanstack/react-query'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { QueueFilter, QueuePage } from '#src/consular/cases/index.ts'
import type { OpenCase } from '../case/open-case.ts'
import { forgetDrafts } from '../marks/drafts.ts'
import { forgetQueue } from '../queue/remembered-queue.ts'
import { comeToTheDesk, leaveTheDesk } from '../sign-in/at-the-desk.ts'
import { carryToken, request } from './request.ts'
import type { Spoken } from './spoken.ts'

export type Position = {
  readonly id: string
  readonly post: string
  /** The party of a guest, by name. */
  readonly guestOf?: string
  readonly roles: readonly string[]
  /** The roles in the reader's language. */
  readonly title: string
}
export type DemoAccount = {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly post: string | null
  readonly guestOf?: string
}
export type Session = {
  readonly signedIn: boolean
  readonly csrf: string
  readonly demonstration: boolean
  readonly oidc: boolean
  readonly passkeys: boolean
  readonly demoAccounts: readonly DemoAccount[]
  readonly demoProgress?: { readonly done: number; readonly of: number }
  readonly officer?: {
    readonly id: string
    readonly name: string
    /** The position in which this session acts. */
    readonly positions: readonly Position[]
    /** Others held today, which may be taken instead. */
    readonly others: readonly Position[]
  }
}
export type PostName = { readonly id: string; readonly name: string; readonly town: string; readonly timeZone: string }
export type ServiceName = {
  readonly id: string
  readonly version: string
  readonly name: string
  readonly channels: readonly string[]
  readonly steps: readonly { readonly id: string; readonly name: string }[]
}

export const useSession = () =>
  useQuery({
    queryKey: ['session'],
    staleTime: 60_000,
    queryFn: async ({ client }) => {
      const session = await request<Session>('GET', '/session')
      // Before anything is drawn for them: the desk of whoever was here is cleared.
      if (session.officer && comeToTheDesk(session.officer.id)) forgetSession(client)
      carryToken(session.csrf)
      return session
    },
  })

export const useQueue = (filter: QueueFilter) =>
  useQuery({
    queryKey: ['queue', filter],
    queryFn: () => request<Spoken<QueuePage>>('POST', '/queue', filter),
    placeholderData: keepPreviousData,
    // Every fetch is a recorded reading of all its rows, so the desk fetches when somebody looks, not by the clock.
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  })

export const useCase = (reference: string) =>
  useQuery({
    queryKey: ['case', reference],
    refetchOnWindowFocus: false,
    // A file that is still being checked will be released soon; nothing else moves by itself.
    refetchInterval: ({ state }) =>
      state.data?.evidence.some((piece) => piece.file?.state === 'pending') ? 5000 : false,
    queryFn: () => request<OpenCase>('GET', `/cases/${reference}`),
  })

export const usePosts = () =>
  useQuery({
    queryKey: ['posts'],
    staleTime: 600_000,
    queryFn: () => request<{ posts: readonly PostName[] }>('GET', '/posts'),
  })

export const useServices = () =>
  useQuery({
    queryKey: ['services'],
    staleTime: 600_000,
    queryFn: () => request<{ services: readonly ServiceName[] }>('GET', '/services'),
  })

/** Sends a command with an id of its own, so that a repeated click or a resent request changes nothing. */
export function useCommand(reference: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (command: Readonly<Record<string, unknown>> & { readonly commandId: string }) =>
      request<{ sequence: number; step: string }>('POST', `/cases/${reference}/commands`, command),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['case', reference] })
      await queries.invalidateQueries({ queryKey: ['queue'] })
    },
  })
}

export function useSignOut() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => request<void>('DELETE', '/session'),
    onSuccess: () => leave(queries),
  })
}

/** Acts in another of one's positions; what was fetched belonged to the former one. */
export function useTakePosition() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (position: string) => request<void>('POST', '/session/position', { position }),
    onSuccess: () => leave(queries),
  })
}

const notOfSession = ({ queryKey }: { readonly queryKey: readonly unknown[] }) => queryKey[0] !== 'session'

async function leave(queries: QueryClient): Promise<void> {
  leaveTheDesk()
  await queries.invalidateQueries({ queryKey: ['session'] })
  // Only now: until then the queue was on the screen, and a search under way would have been remembered again.
  forgetSession(queries)
}

/** What was fetched, written or searched for belonged to the former session and is forgotten. */
function forgetSession(queries: QueryClient): void {
  forgetQueue()
  forgetDrafts()
  queries.removeQueries({ predicate: notOfSession })
}

/** To whom a case may be given today. */
export const useColleagues = (reference: string) =>
  useQuery({
    queryKey: ['colleagues', reference],
    queryFn: () =>
      request<{ colleagues: readonly { id: string; name: string }[] }>('GET', `/cases/${reference}/colleagues`),
  })
