// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Invented } from '../marks/invented.tsx'
import { Problem } from '../marks/problem.tsx'
import { TurnPages } from '../marks/turn-pages.tsx'
import { useFold } from '../marks/use-fold.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import { BeginSeries } from './begin-series.tsx'
import { PlanRound } from './plan-round.tsx'
import { DaysOf, HostOf, StepOf, useRoundName } from './round-words.tsx'
import type { Round, Series } from './rounds.ts'
import { PAGE, usePageOfSeries, useSeries } from './rounds.ts'

/** The series of meetings with a partner, each with its rounds, the newest first. */
export function RoundsOfPartner({ party }: { party: string }) {
  const { say } = useSpeech()
  const found = useSeries(party)
  return (
    <section aria-labelledby="rounds-of-partner">
      <div className="section-head">
        <Title order={2} id="rounds-of-partner">
          {say('rounds.title')}
        </Title>
        <BeginSeries party={party} />
      </div>
      {found.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
      {found.data?.series.length === 0 && <EmptyState title={say('rounds.none')} />}
      {found.data?.series.map((series) => (
        <OneSeries key={series.id} series={series} party={party} />
      ))}
    </section>
  )
}

function OneSeries({ series, party }: { series: Series; party: string }) {
  const { say } = useSpeech()
  const [skip, turnTo] = useState(0)
  const further = usePageOfSeries(party, series.id, skip)
  const { name, topic, numbering, alternation, supporters, founded, nextHost, monthsSince, usualMonths } = series
  const rounds = skip === 0 ? series.rounds : (further.data?.series[0]?.rounds ?? [])
  const since = monthsSince === undefined ? undefined : say('rounds.months-since', { months: monthsSince })
  const turn = nextHost && say('rounds.next-host', { side: nextHost.name })
  return (
    <section className="series">
      <div className="section-head">
        <Title order={3}>
          {name}
          <Invented of={series} />
        </Title>
        <PlanRound series={series} />
      </div>
      <p className="soft">
        {[
          say(`series.topic.${topic}`),
          say(`series.numbering.${numbering}`),
          say(`series.alternation.${alternation}`),
          usualMonths !== undefined && say('series.usual', { months: usualMonths }),
          since,
          turn,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {founded && (
        <p className="soft">
          {say('rounds.founded')} {founded.value} <RestsOn {...founded} />
        </p>
      )}
      {supporters.map((one) => (
        <p key={one.value.code} className="soft">
          {say('rounds.supported', { side: one.value.name })} <RestsOn {...one} />
        </p>
      ))}
      {further.isError && <Problem error={further.error} again={() => further.refetch()} />}
      {series.all === 0 ? <EmptyState title={say('rounds.no-round')} /> : <RoundsTable rounds={rounds} of={name} />}
      <TurnPages skip={skip} shown={rounds.length} page={PAGE} all={series.all} turn={turnTo} />
    </section>
  )
}

function RoundsTable({ rounds, of }: { rounds: readonly Round[]; of: string }) {
  const { say } = useSpeech()
  const nameOf = useRoundName()
  const { kept, button } = useFold(rounds.length, { wide: 8, narrow: 3 }, of)
  return (
    <>
      <table className="lines cards rounds">
        <thead>
          <tr>
            <th scope="col">{say('rounds.round')}</th>
            <th scope="col">{say('rounds.when')}</th>
            <th scope="col">{say('rounds.where')}</th>
            <th scope="col">{say('rounds.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round, index) => (
            <tr key={round.id} className={kept(index)}>
              <td>
                <Anchor component={Link} href={`/rounds/${round.id}`}>
                  {nameOf(round)}
                </Anchor>
                <Invented of={round} />
              </td>
              <td>
                <DaysOf round={round} />
              </td>
              <td>
                <HostOf round={round} />
              </td>
              <td>
                <StepOf round={round} />
                <RestsOn {...round.basis} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {button}
    </>
  )
}
