// SPDX-License-Identifier: Apache-2.0
import { Button, Modal, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Session } from '../api/queries.ts'
import { useSession } from '../api/queries.ts'
import { proveBy, request } from '../api/request.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { endedAtDevice, signInWithPasskey } from '../passkeys/passkeys.ts'

// An Escape here closes this dialog and not the one beneath it, in which the officer has written.
const own = { 'data-mantine-stop-propagation': 'true' } as const

/**
 * Asks the officer to sign in once more when the API wants a fresh sign-in, above whatever is open: what was being sent waits
 * behind it, and goes on by itself.
 */
export function ProveAgain() {
  const { say } = useSpeech()
  const [asked, setAsked] = useState(false)
  const answer = useRef<(proved: boolean) => void>(undefined)
  const session = useSession().data
  const prove = useProof((proved) => settle(proved))
  const settle = (proved: boolean) => {
    setAsked(false)
    answer.current?.(proved)
  }
  useEffect(
    () =>
      proveBy(
        () =>
          new Promise((resolve) => {
            answer.current = resolve
            setAsked(true)
          }),
      ),
    [],
  )
  const officer = session?.officer
  if (!asked || !officer) return null
  return (
    <Modal.Root
      opened
      onClose={() => settle(false)}
      centered
      size="md"
      lockScroll={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
      onKeyDown={({ key }) => key === 'Escape' && settle(false)}
    >
      <Modal.Overlay />
      <Modal.Content {...own}>
        <div className="dialog-head">
          <Modal.Title>{say('prove.title')}</Modal.Title>
        </div>
        <Modal.Body>
          <Stack gap="md">
            <p>{say('prove.lead')}</p>
            {session.demonstration && (
              <Button
                {...own}
                data-autofocus
                loading={prove.isPending}
                onClick={() => prove.mutate(() => request<void>('POST', '/session/demo', { account: officer.id }))}
              >
                {say('prove.as', { name: officer.name })}
              </Button>
            )}
            {session.passkeys && (
              <Button
                {...own}
                variant={session.demonstration ? 'default' : 'filled'}
                loading={prove.isPending}
                onClick={() => prove.mutate(signInWithPasskey)}
              >
                {say('sign-in.passkey')}
              </Button>
            )}
            {session.oidc && (
              <>
                <Button
                  {...own}
                  component="a"
                  href="/api/session/oidc/start?again=yes"
                  target="_blank"
                  variant="default"
                >
                  {say('prove.oidc')}
                </Button>
                <Button {...own} variant="default" onClick={() => prove.mutate(async () => undefined)}>
                  {say('prove.done')}
                </Button>
              </>
            )}
            {prove.isError &&
              (endedAtDevice(prove.error) ? (
                <p role="alert">{say('passkeys.ended')}</p>
              ) : (
                <Problem error={prove.error} />
              ))}
            <Button {...own} variant="default" onClick={() => settle(false)}>
              {say('cancel')}
            </Button>
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** Signs in and looks who it was: what waits is sent by the same officer or not at all. */
function useProof(settle: (proved: boolean) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (way: () => Promise<void>) => {
      const before = queries.getQueryData<Session>(['session'])?.officer?.id
      await way()
      const session = await queries.fetchQuery<Session>({ queryKey: ['session'], staleTime: 0 })
      return session.officer?.id === before
    },
    onSuccess: (isSame) => settle(isSame),
  })
}
