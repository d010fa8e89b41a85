// SPDX-License-Identifier: Apache-2.0
import { Anchor, Button, Loader, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { DecisionLine } from './decision-line.tsx'
import { NextRoundLine } from './head-of-file.tsx'
import type { Moved, Reminder } from './overview.ts'
import { useHead } from './overview.ts'
import { ReminderLine } from './reminder-line.tsx'
import { SearchBox } from './search-box.tsx'

/** As many of each as fit on one sheet; the rest stands in the files. */
const AT_MOST = 6
/** Up to so many lines one below the other, each has room for all its words on the sheet. */
const ROOMY = 9

/** What needs the head of the department, on one page: everything is seen without a click, and each thing done with one. */
export function HeadPage() {
  const { say, sayDay } = useSpeech()
  useTitle(say('head.title'))
  const found = useHead()
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  const { on, decisions, nextRounds, reminders, moved, all, isCut } = found.data
  const of = (kind: Reminder['kind']) => reminders.filter((reminder) => reminder.kind === kind)
  // Two lists stand beside each other on the sheet: the longer one of each pair takes the room.
  const pairs = [
    [decisions, of('due-before-round')],
    [of('no-reply'), of('no-round')],
    [moved, nextRounds],
  ] as const
  const lines = pairs.reduce((sum, pair) => sum + Math.max(...pair.map((one) => Math.min(one.length, AT_MOST))), 0)
  return (
    <div className={lines > ROOMY ? 'head-of-department full' : 'head-of-department'}>
      <div className="section-head">
        <Title order={1}>{say('head.title')}</Title>
        <p className="soft">{say('head.as-of', { day: sayDay(on) })}</p>
        <Button variant="default" size="compact-md" onClick={() => print()}>
          {say('head.print')}
        </Button>
      </div>
      <SearchBox />
      <div className="head-sections">
        <Section
          id="decisions"
          all={all.decisions}
          items={decisions.map((one) => <DecisionLine key={`${one.kind} ${one.id}`} decision={one} />)}
        />
        <Section id="promises" items={linesOf(of('due-before-round'))} all={all['due-before-round']} isCut={isCut} />
        <Section id="silent" items={linesOf(of('no-reply'))} all={all['no-reply']} isCut={isCut} />
        <Section id="rounds" items={linesOf(of('no-round'))} all={all['no-round']} />
        <Section id="moved" items={moved.map((one) => <MovedLine key={one.id} moved={one} />)} />
        <Section
          id="next"
          all={all['next-rounds']}
          items={nextRounds.map((round) => (
            <li key={round.id}>
              <NextRoundLine round={round} withPartner />
            </li>
          ))}
        />
      </div>
    </div>
  )
}

const linesOf = (reminders: readonly Reminder[]) =>
  reminders.map((reminder) => <ReminderLine key={reminder.id} reminder={reminder} withPartner />)

type SectionId = 'decisions' | 'promises' | 'silent' | 'rounds' | 'moved' | 'next'

type SectionProps = {
  readonly id: SectionId
  readonly items: readonly ReactNode[]
  /** How many there are; those that are shown, unless told. */
  readonly all?: number
  /** Whether there may be more than were looked at. */
  readonly isCut?: boolean
}

function Section({ id, items, all = items.length, isCut = false }: SectionProps) {
  const { say } = useSpeech()
  const more = all - Math.min(items.length, AT_MOST)
  return (
    <section aria-labelledby={`head-${id}`}>
      <Title order={2} id={`head-${id}`}>
        {say(`head.${id}`)} {all > 0 && <span className="soft">{isCut ? `≥ ${all}` : all}</span>}
      </Title>
      {items.length === 0 && <p className="soft">{say(`head.${id}.none`)}</p>}
      <ul className="plain ruled">{items.slice(0, AT_MOST)}</ul>
      {more > 0 && <p className="soft">{say(isCut ? 'overview.at-least' : 'overview.more', { count: more })}</p>}
    </section>
  )
}

function MovedLine({ moved }: { moved: Moved }) {
  const { say, sayDay, sayNumber } = useSpeech()
  const { name, about, rate, value, before, unit, end, reporter, link } = moved
  const share = `${rate > 0 ? '+' : '−'}${sayNumber(Math.round(Math.abs(rate) * 100))} %`
  return (
    <li>
      <strong className="number">
        {rate > 0 ? '↑' : '↓'} {share}
      </strong>{' '}
      <Anchor component={Link} href={link}>
        {name}
      </Anchor>
      <p className="soft">
        {[
          about.map((one) => one.name).join(', '),
          say('head.moved.from', { before: sayNumber(before), value: sayNumber(value), unit, day: sayDay(end) }),
          reporter && say('head.moved.reporter', { reporter: reporter.name }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}
