// SPDX-License-Identifier: Apache-2.0
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import type { Line } from './instruments.ts'
import { NextSteps, StateOf } from './state-of.tsx'

/** Instruments with their state, what comes next and who must do it. */
export function InstrumentsTable({ instruments }: { instruments: readonly Line[] }) {
  const { say } = useSpeech()
  return (
    <table className="lines cards instruments">
      <thead>
        <tr>
          <th scope="col">{say('instruments.instrument')}</th>
          <th scope="col">{say('instruments.state')}</th>
          <th scope="col">{say('instruments.next')}</th>
        </tr>
      </thead>
      <tbody>
        {instruments.map((line) => (
          <tr key={line.id}>
            <td>
              <Anchor component={Link} href={`/instruments/${line.id}`}>
                {line.title}
              </Anchor>
              <small className="below">
                {line.kind.words} · {line.parties.map(({ name }) => name).join(', ')}
              </small>
            </td>
            <td>
              <StateOf line={line} />
            </td>
            <td>
              <NextSteps next={line.next} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
