// SPDX-License-Identifier: Apache-2.0
import { Button, Loader, Title } from '@mantine/core'
import { useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Pages } from '../marks/pages.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { Alarms } from './alarms.tsx'
import { Readings } from './readings.tsx'
import type { Person, Sought } from './reads.ts'
import { filterOf, useAlarms, useReads, withReaders } from './reads.ts'
import { ReadsFilters } from './reads-filters.tsx'

/** For the inspector: who read what, when, and in which role. */
export function ReadsPage() {
  const { say } = useSpeech()
  useTitle(say('reads.title'))
  const [sought, setSought] = useState<Sought>({})
  const [trail, setTrail] = useState<readonly string[]>([])
  const reads = useReads(filterOf(sought, trail.at(-1)))
  const alarms = useAlarms()
  // Whoever was on a page can be chosen on the next ones too.
  const [readers, setReaders] = useState<readonly Person[]>([])
  const seen = [...(reads.data?.rows ?? []), ...(alarms.data?.alarms ?? [])].map(({ actor }) => actor)
  const known = withReaders(readers, seen)
  if (known.length > readers.length) setReaders(known)
  const narrow = (next: Sought) => {
    setTrail([])
    setSought(next)
  }
  const only = (actor: Person | undefined) => narrow({ ...sought, actor })
  return (
    <>
      <Title order={1}>{say('reads.title')}</Title>
      <p className="soft">{say('reads.lead')}</p>
      <Alarms only={only} />
      <ReadsFilters sought={sought} narrow={narrow} readers={known} />
      {sought.actor && (
        <Button variant="default" onClick={() => only(undefined)}>
          {say('reads.everyone', { name: sought.actor.name })}
        </Button>
      )}
      {reads.isError && <Problem error={reads.error} again={() => reads.refetch()} />}
      {reads.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {reads.data?.rows.length === 0 && <EmptyState title={say('reads.empty')} />}
      {reads.data && reads.data.rows.length > 0 && <Readings rows={reads.data.rows} only={only} />}
      <Pages trail={trail} next={reads.data?.next} turn={setTrail} />
    </>
  )
}
