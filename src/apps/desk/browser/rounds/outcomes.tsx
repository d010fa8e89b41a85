// SPDX-License-Identifier: Apache-2.0
import { Anchor, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { Invented } from '../marks/invented.tsx'
import { QuotedWords } from '../sources/quoted.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import type { AgendaArea } from './areas.ts'
import { RecordOutcome } from './record-outcome.tsx'
import type { Outcome, RoundFile } from './rounds.ts'
import { isHeld } from './rounds.ts'

/** What came of a round, by what its words do: only some of them bind anybody. */
export function Outcomes({ round }: { round: RoundFile }) {
  const { say } = useSpeech()
  const { outcomes } = round
  return (
    <section>
      <div className="section-head">
        <Title order={2}>{say('rounds.outcomes')}</Title>
        {isHeld(round) && <RecordOutcome round={round} />}
      </div>
      {outcomes.length === 0 && <p className="soft">{say('rounds.no-outcomes')}</p>}
      <ul className="plain ruled">
        {outcomes.map((outcome) => (
          <OutcomeLine key={outcome.id} outcome={outcome} />
        ))}
      </ul>
    </section>
  )
}

function OutcomeLine({ outcome }: { outcome: Outcome }) {
  const { say } = useSpeech()
  const { type, by, to, area, words, quoted, commitment, instrument, basis } = outcome
  const who = by.map(({ name }) => name).join(', ')
  return (
    <li>
      <strong>{say(`outcomes.type.${type}`)}</strong> · {to ? `${who} → ${to.name}` : who}
      <p>
        {words}
        <Invented of={outcome} />
      </p>
      {quoted && <QuotedWords quoted={quoted} />}
      <p className="soft">
        {say(`rounds.area.${area as AgendaArea}`)}
        {commitment && (
          <>
            {' · '}
            <Anchor component={Link} underline="always" href={`/commitments/${commitment}`}>
              {say('outcomes.commitment')}
            </Anchor>
          </>
        )}
        {instrument && (
          <>
            {' · '}
            <Anchor component={Link} underline="always" href={`/instruments/${instrument}`}>
              {say('commitments.open-instrument')}
            </Anchor>
          </>
        )}
      </p>
      {basis.saidBy && <p className="waiting">◐ {say('sources.said-by', { party: basis.saidBy })}</p>}
      <RestsOn {...basis} />
    </li>
  )
}
