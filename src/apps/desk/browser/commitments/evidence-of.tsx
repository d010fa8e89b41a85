// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import type { Commitment, Shown } from './commitments.ts'

const tones = { open: 'plain', 'in-progress': 'waiting', done: 'kept' } as const

/** What shows how far it is done: by part, where it promises several things. */
export function EvidenceOf({ commitment: { parts, evidence } }: { commitment: Commitment }) {
  const { say } = useSpeech()
  const ofWhole = evidence.filter(({ part }) => part === undefined)
  return (
    <section>
      <Title order={2}>{say('commitments.evidence')}</Title>
      {evidence.length === 0 && <p className="soft">{say('commitments.no-evidence')}</p>}
      {parts.map(({ id, words, stands, isOverdue }) => (
        <div key={id} className="part">
          <p>
            <strong>{words}</strong> · <Standing tone={tones[stands]} words={say(`commitments.stands.${stands}`)} />{' '}
            {isOverdue && <Standing tone="late" words={say('commitments.overdue')} />}
          </p>
          <Pieces evidence={evidence.filter(({ part }) => part === id)} />
        </div>
      ))}
      <Pieces evidence={ofWhole} />
    </section>
  )
}

function Pieces({ evidence }: { evidence: readonly Shown[] }) {
  const { sayWhen } = useSpeech()
  return (
    <ul className="plain">
      {evidence.map(({ on, words, link, sources }) => (
        <li key={`${on} ${words}`}>
          {sayWhen(on)} · {words}
          {link && <small className="soft"> · {link}</small>}
          {sources.length > 0 && <RestsOn sources={sources} confidence="high" />}
        </li>
      ))}
    </ul>
  )
}
