// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'
import type { Speech } from '../language/language.tsx'
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import type { Remark } from './releases.ts'

/** What the partner said, what was answered, and what may be done about it. */
export function RemarkLines({ remarks, deeds }: { remarks: readonly Remark[]; deeds?: (one: Remark) => ReactNode }) {
  if (remarks.length === 0) return null
  return (
    <ul className="plain remarks">
      {remarks.map((remark) => (
        <li key={remark.id}>
          <RemarkLine remark={remark} />
          {deeds?.(remark)}
        </li>
      ))}
    </ul>
  )
}

function RemarkLine({ remark }: { remark: Remark }) {
  const { say, sayDay } = useSpeech()
  const { words, by, on, version, onSuperseded, heard } = remark
  return (
    <>
      <p>
        <Standing tone={toneOf(remark)} words={kindOf(remark, say)} />{' '}
        <span className="soft">{say('releases.said.by', { name: by, day: sayDay(on), version })}</span>
      </p>
      {onSuperseded && <p className="waiting">◐ {say('releases.said.on-superseded', { version })}</p>}
      {words && <p className="said-words">{words}</p>}
      {heard.map((one) => (
        <div key={`${one.how} ${one.on} ${one.words ?? ''}`} className="answer">
          <p className="soft">{say(`releases.heard.${one.how}`, { name: one.by, day: sayDay(one.on) })}</p>
          {one.words && <p>{one.words}</p>}
        </div>
      ))}
    </>
  )
}

function toneOf({ is, awaitsAnswer }: Remark) {
  if (is === 'agreement') return 'kept'
  return awaitsAnswer ? 'waiting' : 'plain'
}

function kindOf({ is, stands }: Remark, say: Speech['say']): string {
  if (stands) return say('releases.said.progress', { stands: say(`commitments.stands.${stands}`) })
  return say(is === 'agreement' ? 'releases.said.agreement' : 'releases.said.comment')
}
