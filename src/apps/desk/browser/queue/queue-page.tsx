// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Loader, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { QueueFilter } from '#src/consular/cases/index.ts'
import { useQueue } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { QueueFilters } from './queue-filters.tsx'
import { QueueTable } from './queue-table.tsx'

const pageLength = 50

export function QueuePage() {
  const { say } = useSpeech()
  const [filter, setFilter] = useState<QueueFilter>({ open: true, order: 'due' })
  // Keyset pages have no number: the way back is the list of keys that led here.
  const [trail, setTrail] = useState<readonly string[]>([])
  const after = trail.at(-1)
  const queue = useQueue({ ...filter, limit: pageLength, ...(after === undefined ? {} : { after }) })
  const narrow = (next: QueueFilter) => {
    setTrail([])
    setFilter(next)
  }
  const next = queue.data?.next
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Title order={1}>{say('queue.title')}</Title>
        <Button component={Link} href="/window">
          {say('nav.window')}
        </Button>
      </Group>
      <QueueFilters filter={filter} narrow={narrow} total={queue.data?.total} />
      {queue.isError && <Problem error={queue.error} again={() => queue.refetch()} />}
      {queue.isPending && <Loader className="waiting" aria-label={say('loading')} />}
      {queue.data?.rows.length === 0 && (
        <EmptyState title={say('queue.empty')}>
          <Button variant="default" onClick={() => narrow({ open: true, order: 'due' })}>
            {say('queue.all-open')}
          </Button>
        </EmptyState>
      )}
      {queue.data && queue.data.rows.length > 0 && <QueueTable rows={queue.data.rows} />}
      {(next || trail.length > 0) && (
        <Group my="md">
          <Button variant="default" disabled={trail.length === 0} onClick={() => setTrail(trail.slice(0, -1))}>
            {say('queue.previous')}
          </Button>
          <Button variant="default" disabled={!next} onClick={() => next && setTrail([...trail, next])}>
            {say('queue.next')}
          </Button>
        </Group>
      )}
      <p className="keys">{say('queue.keys')}</p>
    </>
  )
}
