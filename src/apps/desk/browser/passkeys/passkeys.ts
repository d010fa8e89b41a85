// SPDX-License-Identifier: Apache-2.0
// One's own passkeys, and the first one of an appointment.
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Refused, request } from '../api/request.ts'

export type Passkey = { readonly credential: string; readonly label: string; readonly backedUp: boolean }

export const usePasskeys = () =>
  useQuery({
    queryKey: ['passkeys'],
    queryFn: () => request<{ passkeys: readonly Passkey[] }>('GET', '/session/passkeys'),
  })

type Registration = { readonly label: string; readonly ticket?: string }

/** Asks the device for a new passkey and hands its public part in. */
export function useRegisterPasskey() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ label, ticket }: Registration) => {
      const optionsJSON = await request<Parameters<typeof startRegistration>[0]['optionsJSON']>(
        'POST',
        '/session/passkeys/options',
        ticket === undefined ? {} : { ticket },
      )
      const response = await startRegistration({ optionsJSON })
      await request<void>('POST', '/session/passkeys', { response, label })
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['passkeys'] }),
  })
}

export function useRemovePasskey() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (credential: string) => request<void>('DELETE', `/session/passkeys/${encodeURIComponent(credential)}`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['passkeys'] }),
  })
}

export async function signInWithPasskey(): Promise<void> {
  const optionsJSON = await request<Parameters<typeof startAuthentication>[0]['optionsJSON']>(
    'POST',
    '/session/passkey/options',
  )
  await request<void>('POST', '/session/passkey/verify', await startAuthentication({ optionsJSON }))
}

/** Whether the device, or the person at it, ended the ceremony: neither a refusal of the server nor a lost connection. */
export const endedAtDevice = (error: unknown): boolean =>
  error instanceof Error && !(error instanceof Refused) && error.name !== 'TypeError'
