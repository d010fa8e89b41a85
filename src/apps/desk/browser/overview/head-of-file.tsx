// SPDX-License-Identifier: Apache-2.0
import { Anchor, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { Invented } from '../marks/invented.tsx'
import { Problem } from '../marks/problem.tsx'
import { useFold } from '../marks/use-fold.tsx'
import { StepOf } from '../rounds/round-words.tsx'
import type { NextRound, Reminder } from './overview.ts'
import { useOverview } from './overview.ts'
import { ReminderLine } from './reminder-line.tsx'

/** The head of a partner’s file: the next rounds, and what has waited too long. */
export function HeadOfFile({ party }: { party: string }) {
  const { say } = useSpeech()
  const found = useOverview(party)
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  if (!found.data) return null
  const { nextRounds, reminders, isCut } = found.data
  const all = found.data.all + found.data.invented
  return (
    <>
      {nextRounds.length === 0 && <p className="soft">{say('overview.no-round')}</p>}
      {nextRounds.map((round) => (
        <NextRoundLine key={round.id} round={round} />
      ))}
      {reminders.length > 0 && (
        <section aria-labelledby="reminders">
          <Title order={2} id="reminders">
            {say('reminders.title')}
          </Title>
          <ReminderLines reminders={reminders} />
          {(all > reminders.length || isCut) && (
            <p className="soft">
              {say(isCut ? 'overview.at-least' : 'overview.more', { count: all - reminders.length })}
            </p>
          )}
        </section>
      )}
    </>
  )
}

function ReminderLines({ reminders }: { reminders: readonly Reminder[] }) {
  const { say } = useSpeech()
  const { kept, button } = useFold(reminders.length, { wide: 8, narrow: 2 }, say('reminders.title'))
  return (
    <>
      <ul className="plain ruled">
        {reminders.map((reminder, index) => (
          <ReminderLine key={`${reminder.kind} ${reminder.id}`} reminder={reminder} kept={kept(index)} />
        ))}
      </ul>
      {button}
    </>
  )
}

/** A round that comes: when as far as anybody said, where, and how far it is. */
export function NextRoundLine({ round, withPartner }: { round: NextRound; withPartner?: boolean }) {
  const { say, sayWhen } = useSpeech()
  const { title, about, on, host, link } = round
  const said = [
    withPartner && about.map(({ name }) => name).join(', '),
    on ? sayWhen(on) : say('overview.no-day'),
    host && say('overview.host', { host: host.name }),
  ]
  return (
    <p className="next-round">
      {!withPartner && <span className="soft">{say('overview.next-round')} </span>}
      <Anchor component={Link} href={link}>
        {title}
      </Anchor>
      <Invented of={round} />
      {' · '}
      {said.filter(Boolean).join(' · ')} <StepOf round={round} />
    </p>
  )
}
