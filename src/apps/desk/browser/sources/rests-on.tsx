// SPDX-License-Identifier: Apache-2.0
import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { Invented } from '../marks/invented.tsx'
import { Problem } from '../marks/problem.tsx'
import type { Confidence, Source } from './sources.ts'
import { useSourcesOf } from './sources.ts'

type Props = {
  /** Ids of sources. */
  readonly sources: readonly string[]
  readonly confidence: Confidence
  /** The name of the party whose account alone says so. */
  readonly saidBy?: string | undefined
  readonly note?: string | undefined
  /** Of a value that somebody recorded in a demonstration. */
  readonly origin?: 'invented' | undefined
}

/** “What does this rest on?”, one click away: opens beside what it explains, never over it. */
export function RestsOn({ sources, confidence, saidBy, note, origin }: Props) {
  const { say } = useSpeech()
  const [asked, ask] = useState(false)
  const found = useSourcesOf(sources, asked)
  const failed = found.find(({ isError }) => isError)
  return (
    <details className="rests-on" onToggle={(event) => event.currentTarget.open && ask(true)}>
      <summary title={say('sources.rests-on')}>
        {sources.length === 0 ? say('sources.own-record') : say('sources.count', { count: sources.length })}
        {confidence !== 'high' && ` · ${say(`sources.confidence.${confidence}`)}`}
        {origin && <Invented of={{ origin }} />}
      </summary>
      {failed && <Problem error={failed.error} again={() => failed.refetch()} />}
      <ul>
        {sources.length === 0 && <li>{say('sources.own-record.means')}</li>}
        {found.map(({ data }) => data && <Cited key={data.id} source={data} />)}
        <li>{say(`sources.confidence.${confidence}`)}</li>
        {saidBy && <li>{say('sources.said-by', { party: saidBy })}</li>}
        {note && <li>{note}</li>}
      </ul>
    </details>
  )
}

function Cited({ source }: { source: Source }) {
  const { say, sayWhen } = useSpeech()
  const { id, publisher, original, quotes, published, link } = source
  return (
    <li>
      <Anchor component={Link} href={`/sources/${id}`} underline="always">
        {publisher}
      </Anchor>
      {original && <span className="soft"> ({original})</span>}
      {published && `, ${sayWhen(published)}`}
      {quotes && ` · ${say('sources.quoting', { body: quotes })}`}
      {link && (
        <>
          {' · '}
          <a href={link} rel="noreferrer">
            {say('sources.open')}
          </a>
        </>
      )}
    </li>
  )
}
