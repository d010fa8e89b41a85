// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import type { Commitment, Stands } from './commitments.ts'

const tones = {
  open: 'plain',
  'in-progress': 'waiting',
  'partly-done': 'waiting',
  done: 'kept',
  'carried-over': 'waiting',
  superseded: 'void',
  dropped: 'void',
  'not-told': 'void',
} as const satisfies Readonly<Record<Stands, string>>

/** How a commitment stands, as a word and a shape; and that it is overdue, as another. */
export function StandingOf({ commitment }: { commitment: Pick<Commitment, 'stands' | 'isOverdue'> }) {
  const { say } = useSpeech()
  const { stands, isOverdue } = commitment
  return (
    <>
      <Standing tone={tones[stands]} words={say(`commitments.stands.${stands}`)} />
      {isOverdue && (
        <>
          {' '}
          <Standing tone="late" words={say('commitments.overdue')} />
        </>
      )}
    </>
  )
}

/** By when it is due, in words; what the source left open stays open. */
export function DueOf({ commitment, isBare = false }: { commitment: Commitment; isBare?: boolean }) {
  const { say, sayWhen } = useSpeech()
  const { due, dueAt } = commitment
  if (due.on && isBare) return <>{sayWhen(due.on)}</>
  if (due.on) return <>{say('commitments.due.on', { when: sayWhen(due.on) })}</>
  const words = say(`commitments.due.${due.precision as 'next-round' | 'unspecified'}`)
  return <>{dueAt ? `${words} (${sayWhen(dueAt)})` : words}</>
}
