// SPDX-License-Identifier: Apache-2.0
import { Button, Loader, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { displayName, latinName } from '#src/standards/names/index.ts'
import { isRefusal } from '../api/request.ts'
import { NeededText } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { usePostNames } from '../shell/post-names.ts'
import { useTitle } from '../shell/use-title.ts'
import { LinkedAccounts } from './linked-accounts.tsx'
import { Mandates } from './mandates.tsx'
import { useLinkAccount, usePerson } from './people.ts'

/** One person of the registry: what was established after sight, who may act for them, and the account that is theirs. */
export function PersonPage({ id }: { id: string }) {
  const { say, sayDay } = useSpeech()
  useTitle(say('person.title'))
  const postName = usePostNames()
  const person = usePerson(id)
  if (person.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (!person.data) {
    if (!isRefusal(person.error)) return <Problem error={person.error} again={() => person.refetch()} />
    return (
      <EmptyState page title={say('person.not-found')}>
        <Link href="/people">{say('nav.people')}</Link>
      </EmptyState>
    )
  }
  const { name, born, posts } = person.data
  const latin = latinName(name)
  return (
    <div className="column">
      <nav aria-label={say('case.place')} className="soft">
        <Link href="/people">{say('nav.people')}</Link> › {displayName(name)}
      </nav>
      <Title order={1}>
        {displayName(name)}
        {latin && <small className="latin">{latin}</small>}
      </Title>
      <dl className="answers">
        <div>
          <dt>{say('person.birth')}</dt>
          <dd>{born ? sayDay(born) : say('person.born.unknown')}</dd>
        </div>
        <div>
          <dt>{say('person.met-by')}</dt>
          <dd>{posts.map(postName).join(', ')}</dd>
        </div>
      </dl>
      <Mandates person={id} />
      <Account person={id} />
    </div>
  )
}

function Account({ person }: { person: string }) {
  const { say } = useSpeech()
  const link = useLinkAccount(person)
  const [address, setAddress] = useState('')
  return (
    <section aria-labelledby="account">
      <Title order={2} id="account">
        {say('account.title')}
      </Title>
      <p className="soft">{say('account.lead')}</p>
      <LinkedAccounts person={person} />
      <Form className="narrow" send={() => link.mutate(address.trim(), { onSuccess: () => setAddress('') })}>
        <NeededText
          label={say('account.address')}
          type="email"
          empty="lack.mail"
          unfit="lack.mail"
          maxLength={200}
          autoComplete="off"
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        {link.isError && <Problem error={link.error} />}
        {link.isSuccess && (
          <p role="status" className="kept">
            ● {say('account.linked', { count: link.data.cases })}
          </p>
        )}
        <Button type="submit" variant="default" mt="sm" loading={link.isPending}>
          {say('account.link')}
        </Button>
      </Form>
    </section>
  )
}
