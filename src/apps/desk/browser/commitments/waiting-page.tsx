// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, NativeSelect, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { Standing } from '../marks/standing.tsx'
import { TurnPages } from '../marks/turn-pages.tsx'
import { usePartners } from '../partners/partners.ts'
import { NameOwner } from '../programmes/name-owner.tsx'
import { useTitle } from '../shell/use-title.ts'
import { Assign } from './assign.tsx'
import type { WaitingLine } from './commitments.ts'
import { useWaiting, WAITING_PAGE } from './commitments.ts'

/** Whom everything waits for, the oldest first: commitments, letters, steps of instruments. */
export function WaitingPage() {
  const { say } = useSpeech()
  useTitle(say('waiting.title'))
  const [party, choose] = useState('')
  const partners = usePartners()
  const [skip, turn] = useState(0)
  const found = useWaiting(party, skip)
  return (
    <div className="waiting-list">
      <Title order={1}>{say('waiting.title')}</Title>
      <NativeSelect
        className="narrow"
        my="sm"
        label={say('waiting.file')}
        value={party}
        onChange={(event) => {
          choose(event.currentTarget.value)
          turn(0)
        }}
        data={[
          { value: '', label: say('waiting.all') },
          ...(partners.data?.partners ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      {found.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
      {found.data?.waiting.length === 0 && <EmptyState title={say('waiting.none')} />}
      {found.data && found.data.waiting.length > 0 && (
        <>
          <Lines lines={found.data.waiting} />
          <TurnPages skip={skip} shown={found.data.shown} page={WAITING_PAGE} all={found.data.all} turn={turn} />
        </>
      )}
    </div>
  )
}

const places: Readonly<Record<string, (line: WaitingLine) => string>> = {
  commitment: ({ id }) => `/commitments/${id}`,
  letter: ({ commitment = '' }) => `/commitments/${commitment}`,
  instrument: ({ id }) => `/instruments/${id}`,
  document: ({ id }) => `/documents/${id}`,
  'programme-item': ({ about }) => `/partners/${about[0]?.code ?? ''}#programmes-of-partner`,
  remark: ({ about }) => `/partners/${about[0]?.code ?? ''}#released`,
}
const kinds = ['commitment', 'letter', 'instrument', 'document', 'remark', 'programme-item'] as const

function Lines({ lines }: { lines: readonly WaitingLine[] }) {
  const { say, sayWhen } = useSpeech()
  return (
    <table className="lines cards">
      <thead>
        <tr>
          <th scope="col">{say('waiting.since')}</th>
          <th scope="col">{say('waiting.on')}</th>
          <th scope="col">{say('waiting.what')}</th>
          <th scope="col">{say('waiting.about')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const kind = kinds.find((one) => one === line.kind)
          const place = places[line.kind]?.(line)
          return (
            <tr key={[line.kind, line.id, line.step, line.waitingOn[0]?.code].join(' ')}>
              <td className="number">
                {line.since && line.sinceEnd && say('waiting.since-end', { when: sayWhen(line.since) })}
                {line.since && !line.sinceEnd && sayWhen(line.since)}
                {!line.since && say('waiting.since-unknown')}
              </td>
              <td>
                <strong>{line.waitingOn.map(({ name }) => name).join(', ')}</strong>
                {line.dealtWithBy.length > 0 && <small className="below">{line.dealtWithBy.join(', ')}</small>}
                {line.isUnnamed && (
                  <small className="below">
                    {say('waiting.unnamed')}{' '}
                    {line.kind === 'programme-item' ? (
                      <NameOwner item={line} />
                    ) : (
                      <Assign commitment={line} hint={line.words} />
                    )}
                  </small>
                )}
              </td>
              <td>
                {place ? (
                  <Anchor component={Link} href={place}>
                    {line.words}
                  </Anchor>
                ) : (
                  line.words
                )}
                <small className="below">
                  {line.step ?? (kind && say(`waiting.kind.${kind}`))}
                  {line.atNextRound && ` · ${say('commitments.due.next-round')}`}
                  {line.due && ` · ${say('waiting.due', { day: sayWhen(line.due) })}`}{' '}
                  {line.isOverdue && <Standing tone="late" words={say('commitments.overdue')} />}
                </small>
              </td>
              <td>{line.about.map(({ name }) => name).join(', ')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
