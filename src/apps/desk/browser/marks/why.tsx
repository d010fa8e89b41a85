// SPDX-License-Identifier: Apache-2.0
import type { Why } from '#src/consular/cases/index.ts'
import type { Spoken } from '../api/spoken.ts'
import { useSpeech } from '../language/language.tsx'

/** Opens beside what it explains, never over it. */
export function WhyNote({ why, label }: { why: Spoken<Why>; label?: string }) {
  const { say } = useSpeech()
  if (why.lines.length === 0) return null
  return (
    <details className="why">
      <summary>{label ?? say('why')}</summary>
      <ol>
        {why.lines.map((line) => (
          <li key={`${line.text}${line.words}`}>
            {line.words}
            {line.source && (
              <cite>
                {line.source.words} · {say('confidence', { level: line.source.confidence })}
              </cite>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
