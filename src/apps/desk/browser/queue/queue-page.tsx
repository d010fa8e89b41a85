// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Loader, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { QueueFilter } from '#src/consular/cases/index.ts'
import { useQueue } from '../api/queries.ts'
import { usePrintRecord } from '../api/use-print-record.ts'
import { useKeys } from '../keys/use-keys.ts'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Pages } from '../marks/pages.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { PrintedHead } from './printed-head.tsx'
import { QueueFilters } from './queue-filters.tsx'
import { QueueTable } from './queue-table.tsx'
import { forgetQueue, rememberedQueue, rememberQueue } from './remembered-queue.ts'

const pageLength = 50

/** Whoever found nothing is told what was looked for, and what else could be the reason. */
function emptyText(filter: QueueFilter) {
  if (filter.identifier !== undefined) return 'queue.empty.identifier'
  if (filter.reference !== undefined) return 'queue.empty.reference'
  if (filter.name !== undefined) return 'queue.empty.name'
  return isEverything(filter) ? 'queue.empty.open' : 'queue.empty'
}

/** All open cases, which is as wide as the queue is shown at first. */
function isEverything({ order: _order, ...filter }: QueueFilter): boolean {
  return JSON.stringify(filter) === JSON.stringify({ open: true })
}

export function QueuePage() {
  const { say } = useSpeech()
  useTitle(say('queue.title'))
  const [{ filter, trail }, setView] = useState(rememberedQueue)
  // Clearing the filters must also empty the search field, which holds its own text while somebody types.
  const [generation, setGeneration] = useState(0)
  useEffect(() => rememberQueue({ filter, trail }), [filter, trail])
  const after = trail.at(-1)
  const queue = useQueue({ ...filter, limit: pageLength, ...(after === undefined ? {} : { after }) })
  useKeys({ r: () => void queue.refetch() })
  usePrintRecord(queue.data?.rows.map(({ reference }) => reference) ?? [])
  const narrow = (next: QueueFilter) => setView({ filter: next, trail: [] })
  const clear = () => {
    forgetQueue()
    setView(rememberedQueue())
    setGeneration(generation + 1)
  }
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Title order={1}>{say('queue.title')}</Title>
        <Group gap="sm">
          <Button variant="default" loading={queue.isRefetching} onClick={() => void queue.refetch()}>
            {say('queue.refresh')}
          </Button>
          <Button variant="default" onClick={() => print()}>
            {say('queue.print')}
          </Button>
          <Button component={Link} href="/window">
            {say('nav.window')}
          </Button>
        </Group>
      </Group>
      <PrintedHead filter={filter} />
      <QueueFilters key={generation} filter={filter} narrow={narrow} total={queue.data?.total} />
      {queue.isError && <Problem error={queue.error} again={() => queue.refetch()} />}
      {queue.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {queue.data?.rows.length === 0 && (
        <EmptyState title={say(emptyText(filter))}>
          {!isEverything(filter) && (
            <Button variant="default" onClick={clear}>
              {say('queue.all-open')}
            </Button>
          )}
        </EmptyState>
      )}
      {queue.data && queue.data.rows.length > 0 && <QueueTable rows={queue.data.rows} />}
      <Pages trail={trail} next={queue.data?.next} turn={(next) => setView({ filter, trail: next })} />
    </>
  )
}
