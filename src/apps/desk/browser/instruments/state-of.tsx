// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'
import { useSpeech } from '../language/language.tsx'
import { Invented } from '../marks/invented.tsx'
import { Standing } from '../marks/standing.tsx'
import type { Line, NextStep } from './instruments.ts'
import { isGap } from './step-event.ts'

const tones = {
  'in-force': 'kept',
  provisional: 'waiting',
  'signed-pending': 'waiting',
  'not-yet-in-force': 'waiting',
  unknown: 'waiting',
  none: 'plain',
  ended: 'void',
} as const
/** What the state alone does not say: what is known of the entry into force. */
const PENDING: ReadonlySet<string> = new Set(['signed-pending', 'not-yet-in-force'])

/** Where an instrument stands: a word and a shape, since when, and what lies over it. */
export function StateOf({ line }: { line: Line }) {
  const { say, sayDay, sayWhen } = useSpeech()
  const { state, effect, overlays } = line
  const isSuspended = overlays.some(({ kind }) => kind === 'suspended')
  const tone = isSuspended ? 'late' : tones[effect.code as keyof typeof tones]
  const words = effect.code === 'provisional' ? effect.words : state.words
  return (
    <>
      <Standing tone={tone} words={words} />
      {state.origin && line.origin !== state.origin && <Invented of={{ origin: state.origin }} />}
      {state.since && !state.isDayUntold && (
        <small className="below">{say('instruments.since', { day: sayDay(state.since) })}</small>
      )}
      {state.isDayUntold && (
        <small className="below">
          {say('instruments.day-untold')}
          {state.since && `: ${sayWhen(state.since)}`}
        </small>
      )}
      {PENDING.has(effect.code) && <small className="below">{effect.words}</small>}
      {overlays
        .filter(({ kind }) => kind === 'suspended')
        .map(({ words: said, from, until }) => (
          <small key={from} className="below">
            {said},{' '}
            {until
              ? say('instruments.from-until', { from: sayDay(from), until: sayDay(until) })
              : say('instruments.since', { day: sayDay(from) })}
          </small>
        ))}
    </>
  )
}

type Props = {
  readonly next: readonly NextStep[]
  /** What may be done about each. */
  readonly deeds?: (step: NextStep) => ReactNode
}

/** What comes next, who must do it, and since when it waits. */
export function NextSteps({ next, deeds }: Props) {
  const { say } = useSpeech()
  if (next.length === 0) return <span className="soft">{say('instruments.nothing-next')}</span>
  return (
    <ul className="plain-list">
      {next.map((one) => (
        <li key={`${one.step} ${one.party?.code}`} className={isGap(one) ? 'soft' : undefined}>
          {one.words}
          {one.waitsOn.length > 0 && (
            <small className="below">
              <Waits step={one} />
            </small>
          )}
          {deeds?.(one)}
        </li>
      ))}
    </ul>
  )
}

/** On whom a step waits, and since when as far as that is told. */
function Waits({ step: { waitsOn, since } }: { step: NextStep }) {
  const { say, sayDay, sayWhen } = useSpeech()
  const names = waitsOn.map(({ name }) => name).join(', ')
  const party = waitsOn.length > 1 ? say('instruments.both-sides', { parties: names }) : names
  if (!since) return say('instruments.waits', { party })
  return since.length === 10
    ? say('instruments.waits-since', { party, day: sayDay(since) })
    : say('instruments.waits-in', { party, when: sayWhen(since) })
}
