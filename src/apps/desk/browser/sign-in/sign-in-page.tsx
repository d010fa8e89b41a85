// SPDX-License-Identifier: Apache-2.0
import { Anchor, Button, Stack, Text, Title } from '@mantine/core'
import { startAuthentication } from '@simplewebauthn/browser'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DemoAccount, Session } from '../api/queries.ts'
import { request } from '../api/request.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { Language } from '../shell/shell.tsx'

export function SignInPage({ session }: { session: Session }) {
  const { say } = useSpeech()
  const enter = useEnter()
  return (
    <main className="door">
      <div className="door-head">
        <Title order={1}>{say('sign-in.title')}</Title>
        <Language />
      </div>
      <Text c="dimmed">{say('sign-in.lead')}</Text>
      {enter.isError && <Problem error={enter.error} />}
      <Stack gap="sm" my="md" align="flex-start">
        {session.oidc && (
          <Button component="a" href="/api/session/oidc/start">
            {say('sign-in.oidc')}
          </Button>
        )}
        {session.passkeys && (
          <Button variant={session.oidc ? 'default' : 'filled'} onClick={() => enter.mutate(withPasskey)}>
            {say('sign-in.passkey')}
          </Button>
        )}
      </Stack>
      {session.demonstration && (
        <DemoAccounts
          accounts={session.demoAccounts}
          pending={enter.isPending}
          enter={(id) => enter.mutate(() => asDemo(id))}
        />
      )}
      <Anchor href="/">{say('nav.portal')}</Anchor>
    </main>
  )
}

function DemoAccounts(props: { accounts: readonly DemoAccount[]; pending: boolean; enter: (id: string) => void }) {
  const { say } = useSpeech()
  return (
    <section aria-labelledby="demo-accounts">
      <Title order={2} id="demo-accounts">
        {say('sign-in.demo')}
      </Title>
      <Text c="dimmed" mb="sm">
        {say('sign-in.demo.lead')}
      </Text>
      <ul className="accounts">
        {props.accounts.map((account) => (
          <li key={account.id}>
            <button type="button" disabled={props.pending} onClick={() => props.enter(account.id)}>
              <strong>{account.name}</strong>
              <span>{account.title}</span>
              <small>{account.post ?? ''}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useEnter() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (way: () => Promise<unknown>) => way(),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['session'] }),
  })
}

const asDemo = (account: string) => request('POST', '/session/demo', { account })

async function withPasskey() {
  const optionsJSON = await request<Parameters<typeof startAuthentication>[0]['optionsJSON']>(
    'POST',
    '/session/passkey/options',
  )
  return request('POST', '/session/passkey/verify', await startAuthentication({ optionsJSON }))
}
