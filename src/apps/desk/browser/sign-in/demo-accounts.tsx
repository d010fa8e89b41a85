// SPDX-License-Identifier: Apache-2.0
import { Text, Title } from '@mantine/core'
import type { DemoAccount } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { usePostNames } from '../shell/post-names.ts'

type Props = {
  readonly accounts: readonly DemoAccount[]
  readonly pending: boolean
  readonly enter: (id: string) => void
}

/** Invented officers by post, then the ministry's own; guests of partners stand last. */
export function DemoAccounts({ accounts, pending, enter }: Props) {
  const { say } = useSpeech()
  const postName = usePostNames()
  const posts = [...new Set(accounts.map((account) => account.post ?? '*'))].toSorted(
    (one, other) => rank(one) - rank(other),
  )
  const guestsOf = (post: string) => {
    const party = accounts.find((account) => account.post === post)?.guestOf
    return party && say('sign-in.guests', { party })
  }
  return (
    <section aria-labelledby="demo-accounts">
      <Title order={2} id="demo-accounts">
        {say('sign-in.demo')}
      </Title>
      <Text c="dimmed">{say('sign-in.demo.lead')}</Text>
      {posts.map((post) => (
        <div key={post} className="accounts">
          <Title order={3}>{guestsOf(post) ?? postName(post)}</Title>
          <ul>
            {accounts
              .filter((account) => (account.post ?? '*') === post)
              .map((account) => (
                <li key={account.id}>
                  <button type="button" disabled={pending} onClick={() => enter(account.id)}>
                    <strong>{account.name}</strong> <span>{account.title}</span>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const rank = (post: string) => (post === '*' ? 1 : Number(post.includes('.')) * 2)
