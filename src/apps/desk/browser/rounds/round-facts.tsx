// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'
import { useSpeech } from '../language/language.tsx'
import { Fact } from '../marks/fact.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import { RecordedBy } from './recorded-by.tsx'
import { HostOf, Several } from './round-words.tsx'
import type { RoundFile, Told } from './rounds.ts'
import { isHeld, isToCome } from './rounds.ts'

/** Days, place, heads and bodies of a round; what is not told of it is said to be unknown. */
export function RoundFacts({ round }: { round: RoundFile }) {
  const { say, sayDay } = useSpeech()
  const { heads, unequal, bodies, sideMeetings, exits, basis } = round
  return (
    <dl className="answers">
      <Days
        term={say('rounds.fact.planned')}
        days={round.planned}
        own={<RecordedBy round={round} part="planned" />}
        unknown={isToCome(round) && say('overview.no-day')}
      />
      <Days
        term={say('rounds.fact.announced')}
        days={round.announced}
        own={<RecordedBy round={round} part="announced" />}
      />
      <Days
        term={say('rounds.fact.held')}
        days={round.held}
        own={<RecordedBy round={round} part="held" />}
        unknown={isHeld(round) && say('rounds.day-unknown')}
      />
      <Days term={say('rounds.fact.signed')} days={round.signed} />
      <Days
        term={say('rounds.fact.published')}
        days={round.published}
        own={<RecordedBy round={round} part="published" />}
      />
      <Fact term={say('rounds.where')}>
        <HostOf round={round} />
        {round.place?.sources.length === 0 && <RecordedBy round={round} part="place" />}
      </Fact>
      {heads.map(({ side, name, native, office }) => (
        <Fact key={`${side.code} ${name}`} term={say('rounds.head-of', { side: side.name })}>
          {name}
          {native && <span className="latin">{native}</span>}
          <small className="below">{office}</small>
          <RecordedBy round={round} part="heads" />
        </Fact>
      ))}
      {heads.length === 0 && <Fact term={say('rounds.heads')}>{say('rounds.not-told')}</Fact>}
      {unequal && <Fact term={say('rounds.ranks')}>{say('rounds.unequal')}</Fact>}
      {bodies.map((body) => (
        <Fact key={body.value.words} term={say('rounds.body-of', { side: body.value.side.name })}>
          {body.value.words}
          <RestsOn {...body} />
        </Fact>
      ))}
      {sideMeetings.map((meeting) => (
        <Fact key={meeting.value.with} term={say('rounds.side-meeting')}>
          {meeting.value.with}: {meeting.value.words}
          <RestsOn {...meeting} />
        </Fact>
      ))}
      <Next round={round} />
      {exits.map(({ to, on, reason }) => (
        <Fact key={`${to} ${on}`} term={say(`rounds.step.${to}`)}>
          {sayDay(on)} · {reason}
        </Fact>
      ))}
      <Fact term={say('commitments.rests-on')}>
        <RestsOn {...basis} />
      </Fact>
    </dl>
  )
}

type DaysProps = {
  readonly term: string
  readonly days: readonly Told<string>[]
  /** What is said where nobody told a day; else nothing is. */
  readonly unknown?: string | false
  /** Who recorded the first of them, where no source tells it. */
  readonly own?: ReactNode
}

function Days({ term, days, unknown = false, own }: DaysProps) {
  if (days.length === 0) return unknown && <Fact term={term}>{unknown}</Fact>
  return (
    <Fact term={term}>
      <Several days={days} />
      {days[0]?.sources.length === 0 && own}
    </Fact>
  )
}

function Next({ round: { next } }: { round: RoundFile }) {
  const { say, sayWhen } = useSpeech()
  if (!next) return null
  const { host, place, when } = next.value
  const where = [host?.name, place].filter(Boolean).join(', ')
  return (
    <Fact term={say('rounds.next-meeting')}>
      {where} · {when.kind === 'day' ? sayWhen(when.words) : when.words}
    </Fact>
  )
}
