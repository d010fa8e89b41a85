// SPDX-License-Identifier: Apache-2.0
import type { QueueRow } from '#src/consular/cases/index.ts'
import { useSpeech } from '../language/language.tsx'
import { shareUsed, toneOf } from './clock-share.ts'

type Props = QueueRow['clock'] & {
  /** While it runs, and where it stands still. */
  readonly daysLeft: number | null
}

/** Days left, as a word and as a thin bar; or why there is no day: not begun, stopped, ended, or no limit known. */
export function ClockBar({ runs, daysLeft, count }: Props) {
  const { say } = useSpeech()
  if (runs === 'no-limit') return <span className="clock none">{say('clock.none')}</span>
  if (runs === 'not-begun' || runs === 'ended') return <span className="clock none">○ {say(`clock.${runs}`)}</span>
  if (daysLeft === null) return <span className="clock waiting">◐ {say('clock.stopped')}</span>
  const late = daysLeft < 0
  const words = late ? say('clock.late', { days: -daysLeft }) : say('clock.left', { days: daysLeft })
  return (
    <span className={`clock ${toneOf({ daysLeft, count })}`}>
      <svg viewBox="0 0 60 4" width="60" height="4" aria-hidden="true">
        <rect width="60" height="4" className="rail" />
        <rect width={60 * shareUsed({ daysLeft, count })} height="4" className="run" />
      </svg>
      {late && <span aria-hidden="true">▲ </span>}
      {words}
      {runs === 'stopped' && <small> · {say('clock.stopped')}</small>}
    </span>
  )
}
