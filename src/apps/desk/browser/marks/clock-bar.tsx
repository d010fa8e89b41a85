// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'

/** Days left, as a word and as a thin bar; "no limit known" where the law's limit is not recorded. */
export function ClockBar(props: { daysLeft: number | null; stopped?: boolean; used?: number; count?: number }) {
  const { say } = useSpeech()
  const { daysLeft } = props
  if (daysLeft === null) return <span className="clock none">{say('clock.none')}</span>
  const late = daysLeft < 0
  const words = late ? say('clock.late', { days: -daysLeft }) : say('clock.left', { days: daysLeft })
  return (
    <span className={`clock ${toneOf(daysLeft)}`}>
      <svg viewBox="0 0 60 4" width="60" height="4" aria-hidden="true">
        <rect width="60" height="4" className="rail" />
        <rect width={60 * shareUsed(daysLeft, props)} height="4" className="run" />
      </svg>
      {late && <span aria-hidden="true">▲ </span>}
      {words}
      {props.stopped && <small> · {say('clock.stopped')}</small>}
    </span>
  )
}

const toneOf = (daysLeft: number) => {
  if (daysLeft < 0) return 'late'
  return daysLeft <= 2 ? 'waiting' : 'kept'
}

// A list knows only the days left: the bar then fills as they grow few, and is full when none is left.
function shareUsed(daysLeft: number, clock: { used?: number; count?: number }): number {
  if (daysLeft < 0) return 1
  if (clock.count && clock.used !== undefined) return Math.min(1, clock.used / clock.count)
  return 1 / (1 + daysLeft / 5)
}
