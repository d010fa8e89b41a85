// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, NativeSelect, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { AssignDealers } from '../instruments/assign-dealers.tsx'
import { useToBeFound } from '../instruments/instruments.ts'
import { StepDeeds } from '../instruments/step-deeds.tsx'
import { ToBeFound } from '../instruments/to-be-found.tsx'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { CountApart, Invented } from '../marks/invented.tsx'
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
  const [isOfGaps, showGaps] = useState(() => new URLSearchParams(window.location.search).has('to-be-found'))
  const gaps = useToBeFound(party, 0).data?.all
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
      <nav className="ways" aria-label={say('waiting.title')}>
        {[false, true].map((one) => (
          <button
            key={String(one)}
            type="button"
            className="as-link"
            aria-current={one === isOfGaps ? 'page' : undefined}
            onClick={() => showGaps(one)}
          >
            {one ? say('waiting.to-be-found') : say('waiting.title')}
            {one && gaps !== undefined && ` (${gaps})`}
            {!one && found.data && (
              <>
                {' '}
                (<CountApart sourced={found.data.all - found.data.invented} invented={found.data.invented} />)
              </>
            )}
          </button>
        ))}
      </nav>
      {isOfGaps ? <ToBeFound key={party} party={party} /> : <Waits found={found} skip={skip} turn={turn} />}
    </div>
  )
}

type WaitsProps = {
  readonly found: ReturnType<typeof useWaiting>
  readonly skip: number
  readonly turn: (skip: number) => void
}

function Waits({ found, skip, turn }: WaitsProps) {
  const { say } = useSpeech()
  return (
    <>
      {found.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
      {found.data?.waiting.length === 0 && <EmptyState title={say('waiting.none')} />}
      {found.data && found.data.waiting.length > 0 && (
        <>
          <Lines lines={found.data.waiting} />
          <TurnPages skip={skip} shown={found.data.shown} page={WAITING_PAGE} all={found.data.all} turn={turn} />
        </>
      )}
    </>
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
                <OnWhom line={line} />
                {line.dealtWithBy.length > 0 && <small className="below">{line.dealtWithBy.join(', ')}</small>}
                {line.isUnnamed && (
                  <small className="below">
                    {say('waiting.unnamed')} <NameSomebody line={line} />
                  </small>
                )}
              </td>
              <td>
                <div className="with-deeds">
                  <div>
                    {place ? (
                      <Anchor component={Link} href={place}>
                        {line.words}
                      </Anchor>
                    ) : (
                      line.words
                    )}
                    <Invented of={line} />
                    <small className="below">
                      {line.step ?? (kind && say(`waiting.kind.${kind}`))}
                      {line.atNextRound && ` · ${say('commitments.due.next-round')}`}
                      {line.due && ` · ${say('waiting.due', { day: sayWhen(line.due) })}`}{' '}
                      {line.isOverdue && <Standing tone="late" words={say('commitments.overdue')} />}
                    </small>
                  </div>
                  {line.kind === 'instrument' && line.stepCode && (
                    <StepDeeds
                      instrument={{ id: line.id, title: line.words, about: line.about }}
                      step={{ step: line.stepCode, waitsOn: line.waitingOn.flatMap(codedParty) }}
                    />
                  )}
                </div>
              </td>
              <td>{line.about.map(({ name }) => name).join(', ')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** One step or promise of both sides stands as theirs together. */
function OnWhom({ line: { waitingOn } }: { line: WaitingLine }) {
  const { say } = useSpeech()
  const names = waitingOn.map(({ name }) => name).join(', ')
  if (waitingOn.length < 2) return <strong>{names}</strong>
  return (
    <>
      <strong>{say('waiting.both')}</strong>
      <small className="below">{names}</small>
    </>
  )
}

/** The act by which somebody is named, each kind of thing having its own. */
function NameSomebody({ line }: { line: WaitingLine }) {
  if (line.kind === 'programme-item') return <NameOwner item={line} />
  if (line.kind !== 'instrument') return <Assign commitment={line} hint={line.words} />
  return (
    <AssignDealers
      of={{ id: line.id, sequence: line.sequence, title: line.words }}
      sides={line.waitingOn.flatMap(codedParty)}
      dealers={line.dealers ?? { agencies: [] }}
    />
  )
}

const codedParty = ({ code, name }: WaitingLine['waitingOn'][number]) => (code === undefined ? [] : [{ code, name }])
