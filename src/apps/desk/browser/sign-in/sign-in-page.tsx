// SPDX-License-Identifier: Apache-2.0
import { Alert, Anchor, Button, Group, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Session } from '../api/queries.ts'
import { request } from '../api/request.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { endedAtDevice, signInWithPasskey } from '../passkeys/passkeys.ts'
import { ChooseLanguage } from '../shell/choose-language.tsx'
import { useTitle } from '../shell/use-title.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { FirstPasskey } from './first-passkey.tsx'

type Props = {
  readonly session: Session
  /** Whether a session ended by itself, with the desk waiting behind. */
  readonly ended?: boolean
}

export function SignInPage({ session, ended = false }: Props) {
  const { say } = useSpeech()
  useTitle(say('sign-in.title'))
  const enter = useEnter()
  return (
    <main className="door">
      <div className="door-head">
        <Title order={1}>{say('sign-in.title')}</Title>
        <ChooseLanguage />
      </div>
      {ended && (
        <Alert color="steppe" variant="outline" role="alert" my="sm">
          {say('sign-in.ended')}
        </Alert>
      )}
      <Text c="dimmed">{say('sign-in.lead')}</Text>
      <RefusedByProvider />
      {enter.isError && endedAtDevice(enter.error) && <p role="alert">{say('passkeys.ended')}</p>}
      {enter.isError && !endedAtDevice(enter.error) && <Problem error={enter.error} />}
      <Group gap="sm" my="md">
        {session.oidc && (
          <Button component="a" href="/api/session/oidc/start">
            {say('sign-in.oidc')}
          </Button>
        )}
        {session.passkeys && (
          <Button variant={session.oidc ? 'default' : 'filled'} onClick={() => enter.mutate(signInWithPasskey)}>
            {say('sign-in.passkey')}
          </Button>
        )}
      </Group>
      {session.passkeys && <FirstPasskey />}
      {session.demonstration && (
        <DemoAccounts
          accounts={session.demoAccounts}
          pending={enter.isPending}
          enter={(account) => enter.mutate(() => request<void>('POST', '/session/demo', { account }))}
        />
      )}
      <p>
        <Anchor href="/">{say('nav.portal')}</Anchor>
      </p>
    </main>
  )
}

// The sign-in service sends people back with a code in the address; the words are ours.
const refusals = ['sign-in-not-known', 'sign-in-expired', 'no-position-today', 'provider-silent'] as const

function RefusedByProvider() {
  const { say } = useSpeech()
  const code = new URLSearchParams(location.search).get('refused')
  if (code === null) return null
  const known = refusals.find((one) => one === code) ?? 'other'
  return (
    <Alert color="grave" variant="outline" role="alert" my="sm">
      {say(`sign-in.refused.${known}`)}
    </Alert>
  )
}

function useEnter() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (way: () => Promise<void>) => way(),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['session'] }),
  })
}
