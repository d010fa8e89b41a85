// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'
import { useSpeech } from '../language/language.tsx'
import { Bracket, kinds, Shape } from './time-picture.tsx'

/** What the marks of the picture mean, each with its word. */
export function Legend({ isInvented }: { isInvented: boolean }) {
  const { say } = useSpeech()
  return (
    <ul className="legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <Sign>
            <Shape kind={kind} x={14} y={10} isExact origin="sourced" />
          </Sign>
          {say(`time-line.row.${kind}`)}
        </li>
      ))}
      <li>
        <Sign>
          <Shape kind="instrument" x={14} y={10} isExact={false} origin="sourced" />
        </Sign>
        {say('time-line.not-exact')}
      </li>
      <li>
        <Sign>
          <Bracket left={3} right={25} y={10} />
        </Sign>
        {say('time-line.between')}
      </li>
      {isInvented && (
        <li>
          <Sign>
            <Shape kind="instrument" x={14} y={10} isExact={false} origin="invented" />
          </Sign>
          {say('time-line.invented')}
        </li>
      )}
    </ul>
  )
}

function Sign({ children }: { children: ReactNode }) {
  return (
    <svg className="side-0" viewBox="0 0 28 20" width={28} height={20} aria-hidden="true">
      {children}
    </svg>
  )
}
