// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Loader } from '@mantine/core'
import { useState } from 'react'
import { NeededChoice } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import type { LinkedAccount } from './people.ts'
import { unlinkReasons, useAccounts, useUnlinkAccount } from './people.ts'

/** The accounts that follow a person's cases, and the taking back of a link that was a mistake. */
export function LinkedAccounts({ person }: { person: string }) {
  const { say } = useSpeech()
  const accounts = useAccounts(person)
  if (accounts.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (accounts.isError) return <Problem error={accounts.error} again={() => accounts.refetch()} />
  if (accounts.data.accounts.length === 0) return <p className="soft">{say('account.none')}</p>
  return (
    <ul className="plain ruled">
      {accounts.data.accounts.map((one) => (
        <li key={one.account}>
          <Linked person={person} linked={one} />
        </li>
      ))}
    </ul>
  )
}

function Linked({ person, linked }: { person: string; linked: LinkedAccount }) {
  const { say, sayMoment } = useSpeech()
  const unlink = useUnlinkAccount(person)
  const [reason, setReason] = useState<string | null>(null)
  return (
    <>
      {linked.address}
      <span className="soft"> · {say('account.since', { day: sayMoment(linked.linkedAt) })}</span>
      {reason === null ? (
        <div>
          <Button variant="default" size="compact-md" mt="xs" onClick={() => setReason('')}>
            {say('account.unlink')}
          </Button>
        </div>
      ) : (
        <Form send={() => unlink.mutate({ account: linked.account, reason })}>
          <NeededChoice
            label={say('account.unlink.why')}
            description={say('account.unlink.hint')}
            autoFocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data={[
              { value: '', label: say('form.choose') },
              ...unlinkReasons.map((one) => ({ value: one, label: say(`account.unlink.${one}`) })),
            ]}
          />
          {unlink.isError && <Problem error={unlink.error} />}
          <Group gap="sm" mt="sm">
            <Button type="submit" color="grave" size="compact-md" loading={unlink.isPending}>
              {say('account.unlink')}
            </Button>
            <Button variant="default" size="compact-md" onClick={() => setReason(null)}>
              {say('cancel')}
            </Button>
          </Group>
        </Form>
      )}
    </>
  )
}
