// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import type { BriefFile } from './briefs.ts'
import './briefs.css'

/** What is still open of what is about to be signed; it keeps nobody from signing. */
export function GapsOf({ gaps }: Pick<BriefFile, 'gaps'>) {
  const { say } = useSpeech()
  if (gaps.length === 0) return null
  return (
    <div className="brief-gaps">
      <p className="waiting">◐ {say('briefs.gaps', { count: gaps.length })}</p>
      <ul>
        {gaps.map(({ number, words }) => (
          <li key={`${number ?? ''} ${words}`}>
            {number !== undefined && `${say('briefs.gaps.paragraph', { number })}: `}
            {words}
          </li>
        ))}
      </ul>
    </div>
  )
}
