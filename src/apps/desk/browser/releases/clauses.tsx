// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import type { Change, Clause, Content } from './releases.ts'

/** The text of a version, clause by clause; what belongs to a clause stands under it. */
export function Clauses({ content, under }: { content: Content; under?: (clause: Clause) => ReactNode }) {
  return (
    <ol className="clauses">
      {content.clauses.map((clause) => (
        <li key={clause.key}>
          <ClauseWords clause={clause} />
          {under?.(clause)}
        </li>
      ))}
    </ol>
  )
}

function ClauseWords({ clause }: { clause: Clause }) {
  return (
    <>
      <p>{clause.words}</p>
      {clause.facts.length > 0 && (
        <p className="soft">{clause.facts.map(({ label, value }) => `${label}: ${value}`).join(' · ')}</p>
      )}
    </>
  )
}

const tones = { new: 'kept', changed: 'waiting', gone: 'void' } as const

/** What became of each clause since the version before: the former words beside the new ones. */
export function Changes({ changes, since }: { changes: readonly Change[]; since: number }) {
  const { say } = useSpeech()
  if (changes.length === 0) return <p className="soft">{say('releases.no-change', { version: since })}</p>
  return (
    <details className="changes" open>
      <summary>{say('releases.changes', { version: since, count: changes.length })}</summary>
      <ul className="plain ruled">
        {changes.map(({ key, is, now, before }) => (
          <li key={key}>
            <Standing tone={tones[is]} words={say(`releases.change.${is}`)} />
            {before && (
              <del>
                <ClauseWords clause={before} />
              </del>
            )}
            {now && (
              <ins>
                <ClauseWords clause={now} />
              </ins>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
