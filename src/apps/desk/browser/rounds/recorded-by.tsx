// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import { Invented } from '../marks/invented.tsx'
import type { RecordedPart, RoundFile } from './rounds.ts'

/** Who recorded a part of a round, and when; nothing where sources tell it. */
export function RecordedBy({ round, part }: { round: RoundFile; part: RecordedPart }) {
  const { say, sayDay } = useSpeech()
  const found = round.recorded.find(({ of }) => of === part)
  if (!found) return null
  return (
    <small className="below">
      {say('rounds.recorded-by', { name: found.by || say('rounds.an-officer'), day: sayDay(found.on) })}
      <Invented of={found} />
    </small>
  )
}
