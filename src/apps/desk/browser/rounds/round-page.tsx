// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, Title } from '@mantine/core'
import { Link } from 'wouter'
import { PositionsOfRound } from '../agendas/positions-of-round.tsx'
import { PromiseLine } from '../commitments/promises-of-partner.tsx'
import { DocumentsOf } from '../documents/documents-of.tsx'
import { useSpeech } from '../language/language.tsx'
import { Invented } from '../marks/invented.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { Agenda } from './agenda.tsx'
import { Outcomes } from './outcomes.tsx'
import { RecordedBy } from './recorded-by.tsx'
import { RoundDeeds } from './round-deeds.tsx'
import { RoundFacts } from './round-facts.tsx'
import { StepOf, useRoundName } from './round-words.tsx'
import type { RoundFile } from './rounds.ts'
import { isHeld, useRound } from './rounds.ts'

/** One round: when and where, who led it, what it was about, what came of it and what is to be kept. */
export function RoundPage({ id }: { id: string }) {
  const { say } = useSpeech()
  const found = useRound(id)
  const nameOf = useRoundName()
  useTitle(found.data ? nameOf(found.data) : say('rounds.title'))
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  return <Whole round={found.data} />
}

function Whole({ round }: { round: RoundFile }) {
  const { say } = useSpeech()
  const nameOf = useRoundName()
  const { id, seriesName, parties, basis, outcomes } = round
  return (
    <div className="round">
      <p className="crumbs">
        {parties.map(
          ({ code, name, isHome }) =>
            !isHome && (
              <Anchor key={code} component={Link} href={`/partners/${code}`}>
                {name}
              </Anchor>
            ),
        )}
      </p>
      <div className="thing-head">
        <Title order={1}>
          {nameOf(round)} <span className="of-series">{seriesName}</span>
        </Title>
        <p>
          <StepOf round={round} />
          <Invented of={round} />
          <RecordedBy round={round} part="step" />
        </p>
        {basis.saidBy && <p className="waiting">◐ {say('sources.said-by', { party: basis.saidBy })}</p>}
      </div>
      <div className="thing-columns sided">
        <RoundFacts round={round} />
        <div className="side">
          <RoundDeeds round={round} />
          <ToBeKept round={round} />
          {(isHeld(round) || outcomes.length > 0) && <Outcomes round={round} />}
        </div>
        <Agenda round={round} />
        <DocumentsOf party={parties.find(({ isHome }) => !isHome)?.code ?? ''} of={{ kind: 'round', id }} />
      </div>
      <PositionsOfRound round={round} />
    </div>
  )
}

/** What was promised at it, and what of earlier rounds is due by it. */
function ToBeKept({ round: { commitments, earlier } }: { round: RoundFile }) {
  const { say } = useSpeech()
  return (
    <section aria-labelledby="to-be-kept">
      <Title order={2} id="to-be-kept">
        {say('rounds.commitments')}
      </Title>
      {commitments.length + earlier.length === 0 && <p className="soft">{say('rounds.no-commitments')}</p>}
      <Promises commitments={commitments} />
      {earlier.length > 0 && <Title order={3}>{say('rounds.earlier', { count: earlier.length })}</Title>}
      <Promises commitments={earlier} />
    </section>
  )
}

function Promises({ commitments }: Pick<RoundFile, 'commitments'>) {
  return (
    <ul className="plain ruled">
      {commitments.map((commitment) => (
        <PromiseLine key={commitment.id} commitment={commitment} />
      ))}
    </ul>
  )
}
