// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import type { Round, RoundStep, Told } from './rounds.ts'
import { isToCome } from './rounds.ts'

/** What a round is called: by its number, or as the meeting that it was. */
export function useRoundName() {
  const { say } = useSpeech()
  return ({ kind, ordinal }: Pick<Round, 'kind' | 'ordinal'>) => {
    if (kind === 'preparatory') return say('rounds.preparatory')
    return ordinal === undefined ? say('rounds.meeting') : say('rounds.ordinal', { ordinal })
  }
}

const tones: Readonly<Record<RoundStep, 'plain' | 'waiting' | 'kept' | 'late' | 'void'>> = {
  planned: 'plain',
  'dates-agreed': 'plain',
  'agenda-draft': 'plain',
  'agenda-agreed': 'plain',
  'brief-ready': 'plain',
  held: 'kept',
  'minutes-draft': 'waiting',
  'minutes-agreed': 'waiting',
  'minutes-signed': 'kept',
  'follow-up': 'waiting',
  closed: 'kept',
  postponed: 'waiting',
  cancelled: 'void',
}

export function StepOf({ round: { step } }: { round: Pick<Round, 'step'> }) {
  const { say } = useSpeech()
  return <Standing tone={tones[step]} words={say(`rounds.step.${step}`)} />
}

/** When it was held, by every source; or for when it is planned; or that nobody told. */
export function DaysOf({ round }: { round: Round }) {
  const { say } = useSpeech()
  const { held, planned, published } = round
  if (held.length > 0) return <Several days={held} />
  if (planned.length > 0)
    return (
      <>
        {say('rounds.planned-for')} <Several days={planned} />
      </>
    )
  if (published.length > 0)
    return (
      <>
        {say('rounds.day-unknown')}; {say('rounds.published')} <Several days={published} />
      </>
    )
  return <>{say(isToCome(round) ? 'overview.no-day' : 'rounds.day-unknown')}</>
}

/** Values side by side where sources differ: none is overwritten. */
export function Several({ days }: { days: readonly Told<string>[] }) {
  const { sayWhen } = useSpeech()
  return (
    <>
      {days.map((day) => (
        <span key={day.value} className="told">
          {sayWhen(day.value)} {(days.length > 1 || day.sources.length === 0) && <RestsOn {...day} />}
        </span>
      ))}
    </>
  )
}

/** Where it was held and by whom hosted, with a word where it was another side’s turn. */
export function HostOf({ round: { form, place, host, hostWarning } }: { round: Round }) {
  const { say } = useSpeech()
  const where = form === 'video' ? say('rounds.form.video') : (place?.value ?? say('rounds.place-unknown'))
  return (
    <>
      {where}
      {host && form !== 'video' && <small className="below">{say('rounds.hosted-by', { side: host.name })}</small>}
      {hostWarning && (
        <small className="below waiting">
          ◐ {say('rounds.host-warning', { side: hostWarning.due.name })} {hostWarning.reason ?? say('rounds.no-reason')}
        </small>
      )}
    </>
  )
}
