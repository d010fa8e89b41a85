// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { TurnPages } from '../marks/turn-pages.tsx'
import { AssignDealers } from './assign-dealers.tsx'
import type { Gap } from './instruments.ts'
import { GAPS_PAGE, useToBeFound } from './instruments.ts'
import { StepDeeds } from './step-deeds.tsx'

/** What is to be found in the records: it waits on nobody, and somebody may be named to look for it. */
export function ToBeFound({ party }: { party: string }) {
  const { say } = useSpeech()
  const [skip, turn] = useState(0)
  const found = useToBeFound(party, skip)
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  const { toBeFound, shown, all } = found.data
  if (toBeFound.length === 0) return <EmptyState title={say('waiting.to-be-found.none')} />
  return (
    <>
      <table className="lines cards">
        <thead>
          <tr>
            <th scope="col">{say('waiting.to-be-found.last')}</th>
            <th scope="col">{say('waiting.what')}</th>
            <th scope="col">{say('waiting.to-be-found.by')}</th>
            <th scope="col">{say('waiting.about')}</th>
          </tr>
        </thead>
        <tbody>
          {toBeFound.map((gap) => (
            <Row key={gap.id} gap={gap} />
          ))}
        </tbody>
      </table>
      <TurnPages skip={skip} shown={shown} page={GAPS_PAGE} all={all} turn={turn} />
    </>
  )
}

function Row({ gap }: { gap: Gap }) {
  const { say, sayWhen } = useSpeech()
  const { id, title, about, gaps, since, dealers } = gap
  return (
    <tr>
      <td className="number">{since ? sayWhen(since) : say('waiting.since-unknown')}</td>
      <td>
        <Anchor component={Link} href={`/instruments/${id}`}>
          {title}
        </Anchor>
        {gaps.map((one) => (
          <div key={`${one.step} ${one.party?.code}`} className="with-deeds">
            <small className="below">{one.words}</small>
            <StepDeeds instrument={gap} step={{ ...one, waitsOn: [] }} />
          </div>
        ))}
      </td>
      <td>
        {dealers.owner ?? (
          <small className="below">
            {say('waiting.unnamed')} <AssignDealers of={gap} sides={[]} dealers={dealers} />
          </small>
        )}
      </td>
      <td>{about.map(({ name }) => name).join(', ')}</td>
    </tr>
  )
}
