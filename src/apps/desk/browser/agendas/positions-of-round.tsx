// SPDX-License-Identifier: Apache-2.0
import { Anchor, Title } from '@mantine/core'
import { Link } from 'wouter'
import '../briefs/briefs.css'
import { useSpeech } from '../language/language.tsx'
import { spokenLanguage } from '../language/spoken-language.ts'
import { Problem } from '../marks/problem.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import type { ShownPosition } from './positions.ts'
import { ownParts, usePositions } from './positions.ts'
import { SetPosition } from './set-position.tsx'

type Round = {
  readonly id: string
  readonly agenda: readonly { readonly id: string; readonly words: string }[]
  readonly parties: readonly { readonly code: string; readonly name: string; readonly isHome: boolean }[]
}

/** Positions on the agenda of a round: for who is not cleared there is no such section. */
export function PositionsOfRound({ round }: { round: Round }) {
  const { say } = useSpeech()
  const found = usePositions(round.id)
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  if (!found.data?.cleared) return null
  const { positions } = found.data
  const struck = positions.filter((position) => position.struck !== undefined)
  if (round.agenda.length + struck.length === 0) return null
  const others = round.parties.filter(({ isHome }) => !isHome)
  return (
    <section className="positions-of-round" aria-labelledby="positions-of-round">
      <Title order={2} id="positions-of-round">
        {say('positions.title')}
      </Title>
      <p className="soft">{say('positions.lead')}</p>
      {round.agenda.map(({ id, words }) => {
        const position = positions.find(({ item }) => item === id)
        return (
          <section key={id}>
            <div className="section-head">
              <Title order={3}>{words}</Title>
              <SetPosition round={round.id} item={id} words={words} position={position} others={others} />
            </div>
            {position ? <WordsOf position={position} /> : <p className="soft">{say('positions.none')}</p>}
          </section>
        )
      })}
      {struck.length > 0 && <Struck positions={struck} />}
    </section>
  )
}

/** Positions on items that stand on the agenda no more: nothing that was put down is lost. */
function Struck({ positions }: { positions: readonly ShownPosition[] }) {
  const { say } = useSpeech()
  return (
    <section aria-labelledby="positions-struck">
      <Title order={3} id="positions-struck">
        {say('positions.struck')}
      </Title>
      <p className="soft">{say('positions.struck.lead')}</p>
      {positions.map((position) => (
        <section key={position.item}>
          <Title order={4}>{position.struck}</Title>
          <WordsOf position={position} />
        </section>
      ))}
    </section>
  )
}

function WordsOf({ position }: { position: ShownPosition }) {
  const { say, sayDay, language } = useSpeech()
  const inOwn = (words: Readonly<Record<string, string>>) =>
    words[language] ?? words.en ?? Object.values(words)[0] ?? ''
  const { counterparts, talkingPoints, linked } = position
  return (
    <dl className="position-words">
      {ownParts.map((part) => {
        const words = position[part]
        return (
          words && (
            <div key={part}>
              <dt>{say(`positions.${part}`)}</dt>
              <dd>{inOwn(words)}</dd>
            </div>
          )
        )
      })}
      {counterparts.map(({ side, kind, words, source, isOnRecord, on }) => (
        <div key={`${side.code} ${on} ${source}`}>
          <dt>{say(`positions.${kind}`, { side: side.name, day: sayDay(on) })}</dt>
          <dd>
            {inOwn(words)}
            {isOnRecord ? (
              <RestsOn sources={[source]} confidence={kind === 'stated' ? 'high' : 'inferred'} />
            ) : (
              <small className="below soft">{source}</small>
            )}
          </dd>
        </div>
      ))}
      {Object.entries(talkingPoints).map(([spoken, words]) => (
        <div key={spoken}>
          <dt>{say('positions.talking', { language: spokenLanguage(spoken, language) })}</dt>
          <dd lang={spoken}>{words}</dd>
        </div>
      ))}
      {linked.length > 0 && (
        <div>
          <dt>{say('positions.linked')}</dt>
          {linked.map(({ kind, id, title, link }) => (
            <dd key={`${kind} ${id}`}>
              {say(`positions.linked.${kind}`)}:{' '}
              {link ? (
                <Anchor component={Link} href={link}>
                  {title}
                </Anchor>
              ) : (
                title
              )}
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}
