// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Loader, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { Alarms } from './alarms.tsx'
import type { Reading, ReadsFilter } from './reads.ts'
import { useReads } from './reads.ts'

/** For the inspector: who read what, when, and in which role. */
export function ReadsPage() {
  const { say } = useSpeech()
  const [filter, setFilter] = useState<ReadsFilter>({})
  const [trail, setTrail] = useState<readonly string[]>([])
  const after = trail.at(-1)
  const reads = useReads({ ...filter, limit: 100, ...(after === undefined ? {} : { after }) })
  const next = reads.data?.next
  return (
    <>
      <Title order={1}>{say('reads.title')}</Title>
      <p className="soft">{say('reads.lead')}</p>
      <Alarms />
      <form className="filters" onSubmit={(event) => event.preventDefault()} aria-label={say('queue.filters')}>
        <TextInput
          label={say('reads.subject')}
          placeholder="BUS-26-000123"
          maxLength={40}
          onChange={(event) => {
            const subject = event.currentTarget.value.trim().toUpperCase()
            setTrail([])
            setFilter(subject === '' ? {} : { subject })
          }}
        />
      </form>
      {reads.isError && <Problem error={reads.error} again={() => reads.refetch()} />}
      {reads.isPending && <Loader className="waiting" aria-label={say('loading')} />}
      {reads.data?.rows.length === 0 && <EmptyState title={say('reads.empty')} />}
      {reads.data && reads.data.rows.length > 0 && <Readings rows={reads.data.rows} />}
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
    </>
  )
}

function Readings({ rows }: { rows: readonly Reading[] }) {
  const { say, sayMoment } = useSpeech()
  return (
    <div className="scroll">
      <table className="queue still">
        <caption className="unseen">{say('reads.title')}</caption>
        <thead>
          <tr>
            {(['at', 'who', 'what', 'fields', 'result'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`reads.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.at}${row.actor.id}${row.ids.join()}`}>
              <td>{sayMoment(row.at)}</td>
              <td>
                {row.actor.name}
                <small className="soft"> · {[row.role, row.post].filter(Boolean).join(' · ')}</small>
              </td>
              <td>
                {row.subjectKind}{' '}
                <span className="reference">
                  {row.ids.length > 3
                    ? say('reads.several', { first: row.ids[0] ?? '', count: row.ids.length - 1 })
                    : row.ids.join(', ')}
                </span>
              </td>
              <td>{row.fields}</td>
              <td>
                {row.result}
                {row.reason && <small className="soft"> · {row.reason}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
