// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import type { Measured } from './commitments.ts'
import { pathOf } from './curve-path.ts'

const tones = { kept: 'kept', 'on-course': 'kept', behind: 'waiting', missed: 'late', 'not-known': 'void' } as const

/** How the figures of a commitment run towards their target; with the table they were drawn from, where there is room. */
export function Curve({ measured, isSmall = false }: { measured: Measured; isSmall?: boolean }) {
  const { say, sayDay, sayNumber } = useSpeech()
  const { baseline, target, values, name, course } = measured
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
        {name} · <Standing tone={tones[course]} words={say(`commitments.course.${course}`)} />
      </figcaption>
      {!isSmall && (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{say('commitments.day')}</th>
              <th scope="col">{say('commitments.value')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>
                {sayDay(baseline.on)} · {say('commitments.baseline')}
              </td>
              <td className="number">{sayNumber(baseline.value)}</td>
            </tr>
            {values.map(({ on, value }) => (
              <tr key={`${on} ${value}`}>
                <td>{sayDay(on)}</td>
                <td className="number">{sayNumber(value)}</td>
              </tr>
            ))}
            <tr>
              <td>
                {sayDay(target.on)} · {say('commitments.target')}
              </td>
              <td className="number">{sayNumber(target.value)}</td>
            </tr>
          </tbody>
        </table>
      )}
    </figure>
  )
}
