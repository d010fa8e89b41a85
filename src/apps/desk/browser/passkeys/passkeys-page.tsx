// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Loader, Title } from '@mantine/core'
import { useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import type { Passkey } from './passkeys.ts'
import { usePasskeys, useRegisterPasskey, useRemovePasskey } from './passkeys.ts'
import { RegisterPasskey } from './register-passkey.tsx'

/** The officer's own passkeys: what there is, another one, and taking one away. */
export function PasskeysPage() {
  const { say } = useSpeech()
  useTitle(say('passkeys.title'))
  const passkeys = usePasskeys()
  const register = useRegisterPasskey()
  return (
    <div className="column">
      <Title order={1}>{say('passkeys.title')}</Title>
      <p className="soft">{say('passkeys.lead')}</p>
      {passkeys.isError && <Problem error={passkeys.error} again={() => passkeys.refetch()} />}
      {passkeys.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {passkeys.data?.passkeys.length === 0 && <EmptyState title={say('passkeys.none')} />}
      <ul className="plain ruled">
        {passkeys.data?.passkeys.map((passkey) => (
          <Line key={passkey.credential} passkey={passkey} last={passkeys.data.passkeys.length === 1} />
        ))}
      </ul>
      <Title order={2}>{say('passkeys.add')}</Title>
      <RegisterPasskey
        pending={register.isPending}
        error={register.error}
        register={(label, done) => register.mutate({ label }, { onSuccess: done })}
      />
      {register.isSuccess && <p role="status">{say('passkeys.added')}</p>}
    </div>
  )
}

function Line({ passkey, last }: { passkey: Passkey; last: boolean }) {
  const { say } = useSpeech()
  const remove = useRemovePasskey()
  const [sure, setSure] = useState(false)
  return (
    <li>
      <Group justify="space-between" gap="sm">
        <span>
          {passkey.label} <span className="soft">· {say(passkey.backedUp ? 'passkeys.synced' : 'passkeys.bound')}</span>
        </span>
        {!last && !sure && (
          <Button variant="default" size="compact-md" onClick={() => setSure(true)}>
            {say('passkeys.remove', { label: passkey.label })}
          </Button>
        )}
      </Group>
      {sure && (
        <Group gap="sm" mt="xs" role="group" aria-label={say('passkeys.sure')}>
          <span>{say('passkeys.sure')}</span>
          <Button
            color="grave"
            size="compact-md"
            loading={remove.isPending}
            onClick={() => remove.mutate(passkey.credential)}
          >
            {say('passkeys.remove', { label: passkey.label })}
          </Button>
          <Button variant="default" size="compact-md" onClick={() => setSure(false)}>
            {say('cancel')}
          </Button>
        </Group>
      )}
      {remove.isError && <Problem error={remove.error} />}
    </li>
  )
}
