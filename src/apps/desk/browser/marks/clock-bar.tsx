// SPDX-License-Identifier: Apache-2.0
import type { QueueRow } from '#src/consular/cases/index.ts'
import { useSpeech } from '../language/language.tsx'
import { shareUsed, toneOf } from './clock-share.ts'

type Props = Omit<QueueRow['clock'], 'unit'> & {
  /** Of which days: counted as such on a case, in a dense list for whoever points at them. */
  readonly unit?: string | undefined
  readonly isDense?: boolean
  /** While it runs, and where it stands still. */
  readonly daysLeft: number | null
}

/** Days left, as a word and as a thin bar; or why there is no day: not begun, stopped, ended, or no limit known. */
export function ClockBar({ runs, daysLeft, count, unit, isDense = false }: Props) {
  const { say } = useSpeech()
  if (runs === 'no-limit') return <span className="clock none">{say('clock.none')}</span>
  if (runs === 'not-begun' || runs === 'ended') return <span className="clock none">○ {say(`clock.${runs}`)}</span>
  if (daysLeft === null) return <span className="clock waiting">◐ {say('clock.stopped')}</span>
  const late = daysLeft < 0
  const days = Math.abs(daysLeft)
  const short = say(late ? 'clock.late' : 'clock.left', { days })
  const exact =
    unit === undefined
      ? short
      : say(late ? 'clock.late-exactly' : 'clock.left-exactly', {
          days,
          unit: unit === 'working-days' ? 'working' : 'calendar',
        })
  return (
    <span className={`clock ${toneOf({ daysLeft, count })}`} title={isDense ? exact : undefined}>
      <svg viewBox="0 0 60 4" width="60" height="4" aria-hidden="true">
        <rect width="60" height="4" className="rail" />
        <rect width={60 * shareUsed({ daysLeft, count })} height="4" className="run" />
      </svg>
      {late && <span aria-hidden="true">▲ </span>}
      {isDense ? short : exact}
      {runs === 'stopped' && <small> · {say('clock.stopped')}</small>}
    </span>
  )
}
