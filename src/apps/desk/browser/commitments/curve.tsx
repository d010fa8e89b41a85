// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import type { Measured } from './commitments.ts'
import { pathOf } from './curve-path.ts'

export const courseTones = {
  kept: 'kept',
  'on-course': 'kept',
  behind: 'waiting',
  missed: 'late',
  'not-known': 'void',
} as const

/** In a list: how the figures of a promise run towards their target, without words; whole it stands on the page of the promise. */
export function Curve({ measured }: { measured: Measured }) {
  const { say } = useSpeech()
  const { name, course } = measured
  const { aim, run, dots } = pathOf(measured)
  return (
    <figure className="curve">
      <svg viewBox="0 0 240 64" width="240" height="64" aria-hidden="true">
        <path className="aim" d={aim} />
        {run && <path className="run" d={run} />}
        {dots.map(([x, y]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="3" />
        ))}
      </svg>
      <figcaption>
        {name} · <Standing tone={courseTones[course]} words={say(`commitments.course.${course}`)} />
      </figcaption>
    </figure>
  )
}
