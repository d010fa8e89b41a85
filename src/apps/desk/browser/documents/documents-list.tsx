// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Invented } from '../marks/invented.tsx'
import { Problem } from '../marks/problem.tsx'
import { TurnPages } from '../marks/turn-pages.tsx'
import type { DocumentLine } from './documents.ts'
import { PAGE, useDocuments } from './documents.ts'
import { StepOf } from './step-of.tsx'
import './documents.css'

/** Documents of a file, or of one thing in it, the newest first and a page at a time. */
export function DocumentsList({ party, within }: { party: string; within: string | undefined }) {
  const { say } = useSpeech()
  const [skip, turn] = useState(0)
  const found = useDocuments(party, within, skip)
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  const { documents, all } = found.data
  if (all === 0) return <EmptyState title={say('documents.none')} />
  return (
    <>
      <Table lines={documents} />
      <TurnPages skip={skip} shown={documents.length} page={PAGE} all={all} turn={turn} />
    </>
  )
}

function Table({ lines }: { lines: readonly DocumentLine[] }) {
  const { say, sayDay } = useSpeech()
  return (
    <table className="lines cards documents">
      <thead>
        <tr>
          <th scope="col">{say('documents.day')}</th>
          <th scope="col">{say('documents.what')}</th>
          <th scope="col">{say('documents.numbers')}</th>
          <th scope="col">{say('documents.stands')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(
          ({ id, kind, title, titleIn, origin, direction, languages, on, step, registration: { ours, theirs } }) => (
            <tr key={id}>
              <td className="number">{sayDay(on)}</td>
              <td>
                <Anchor component={Link} href={`/documents/${id}`} lang={titleIn}>
                  {title}
                </Anchor>
                <Invented of={{ origin }} />
                <small className="below">
                  {[
                    say(`documents.kind.${kind}`),
                    direction !== 'joint' && say(`documents.direction.${direction}`),
                    languages.join(' · ').toUpperCase(),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </td>
              <td>{[ours, theirs].filter(Boolean).join(' / ')}</td>
              <td>
                <StepOf step={step} />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}
