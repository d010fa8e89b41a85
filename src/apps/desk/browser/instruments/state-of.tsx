// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import type { Line, NextStep } from './instruments.ts'

const tones = {
  'in-force': 'kept',
  provisional: 'waiting',
  'signed-pending': 'waiting',
  unknown: 'waiting',
  none: 'plain',
  ended: 'void',
} as const

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
      {state.since && !state.isDayUntold && (
        <small className="below">{say('instruments.since', { day: sayDay(state.since) })}</small>
      )}
      {state.isDayUntold && (
        <small className="below">
          {say('instruments.day-untold')}
          {state.since && `: ${sayWhen(state.since)}`}
        </small>
      )}
      {effect.code === 'signed-pending' && <small className="below">{effect.words}</small>}
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

/** What comes next, who must do it, and since when it waits. */
export function NextSteps({ next }: { next: readonly NextStep[] }) {
  const { say, sayDay, sayWhen } = useSpeech()
  if (next.length === 0) return <span className="soft">{say('instruments.nothing-next')}</span>
  return (
    <ul className="plain-list">
      {next.map(({ step, words, party, since }) => (
        <li key={`${step} ${party?.code}`}>
          {words}
          {party && since && (
            <small className="below">
              {since.length === 10
                ? say('instruments.waits-since', { party: party.name, day: sayDay(since) })
                : say('instruments.waits-in', { party: party.name, when: sayWhen(since) })}
            </small>
          )}
        </li>
      ))}
    </ul>
  )
}
