// SPDX-License-Identifier: Apache-2.0
import { Button, Loader, TextInput, Title } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Pages } from '../marks/pages.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { Alarms } from './alarms.tsx'
import { Readings } from './readings.tsx'
import type { Person, ReadsFilter } from './reads.ts'
import { useReads } from './reads.ts'

/** For the inspector: who read what, when, and in which role. */
export function ReadsPage() {
  const { say } = useSpeech()
  useTitle(say('reads.title'))
  const [subject, setSubject] = useState('')
  const [actor, setActor] = useState<Person | null>(null)
  const [trail, setTrail] = useState<readonly string[]>([])
  const after = trail.at(-1)
  const filter: ReadsFilter = {
    ...(subject !== '' && { subject }),
    ...(actor && { actor: actor.id }),
    limit: 100,
    ...(after !== undefined && { after }),
  }
  const reads = useReads(filter)
  const seek = useDebouncedCallback((text: string) => {
    setTrail([])
    setSubject(/^[A-Z0-9][A-Z0-9-]*$/.test(text) ? text : '')
  }, 250)
  const only = (person: Person | null) => {
    setTrail([])
    setActor(person)
  }
  return (
    <>
      <Title order={1}>{say('reads.title')}</Title>
      <p className="soft">{say('reads.lead')}</p>
      <Alarms only={only} />
      <form
        className="filters"
        noValidate
        onSubmit={(event) => event.preventDefault()}
        aria-label={say('queue.filters')}
      >
        <TextInput
          label={say('reads.subject')}
          description={say('reads.subject.hint')}
          type="search"
          maxLength={40}
          autoComplete="off"
          onChange={(event) => seek(event.currentTarget.value.trim().toUpperCase())}
        />
        {actor && (
          <Button variant="default" onClick={() => only(null)}>
            {say('reads.everyone', { name: actor.name })}
          </Button>
        )}
      </form>
      {reads.isError && <Problem error={reads.error} again={() => reads.refetch()} />}
      {reads.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {reads.data?.rows.length === 0 && <EmptyState title={say('reads.empty')} />}
      {reads.data && reads.data.rows.length > 0 && <Readings rows={reads.data.rows} only={only} />}
      <Pages trail={trail} next={reads.data?.next} turn={setTrail} />
    </>
  )
}
