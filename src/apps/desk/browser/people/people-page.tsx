// SPDX-License-Identifier: Apache-2.0
import { Button, Loader, TextInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { useDraft } from '../marks/drafts.ts'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { NewPerson } from './new-person.tsx'
import { useFoundPeople } from './people.ts'
import { PersonWords } from './person-words.tsx'

/** People whom officers have seen: found by name, or entered. */
export function PeoplePage() {
  const { say } = useSpeech()
  useTitle(say('people.title'))
  const [, go] = useLocation()
  const [words, setWords] = useDraft('people sought', '')
  const [settled] = useDebouncedValue(words, 300)
  const [entering, setEntering] = useState(false)
  const found = useFoundPeople(settled)
  const isNobody = found.data?.people.length === 0
  const enterNew = <Button onClick={() => setEntering(true)}>{say('person.new')}</Button>
  return (
    <div className="column">
      <Title order={1} mb="sm">
        {say('people.title')}
      </Title>
      <p className="soft">{say('people.lead')}</p>
      {entering && <NewPerson entered={(id) => go(`/people/${id}`)} cancel={() => setEntering(false)} />}
      {!entering && (
        <>
          <form
            className="filters"
            noValidate
            onSubmit={(event) => event.preventDefault()}
            aria-label={say('queue.filters')}
          >
            <TextInput
              label={say('person.search')}
              description={say('person.search.hint')}
              type="search"
              autoFocus
              maxLength={100}
              autoComplete="off"
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
            {!isNobody && enterNew}
          </form>
          {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
          {found.isFetching && !found.data && <Loader className="loading" aria-label={say('loading')} />}
          {isNobody && (
            <EmptyState title={say('person.search.none')}>
              <p>{say('person.search.none.do')}</p>
              {enterNew}
            </EmptyState>
          )}
          <ul className="plain ruled">
            {found.data?.people.map((person) => (
              <li key={person.id}>
                <Link href={`/people/${person.id}`}>
                  <PersonWords person={person} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
