// SPDX-License-Identifier: Apache-2.0
import { Button, Loader, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSpeech } from '../language/language.tsx'
import { CountApart } from '../marks/invented.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { DecisionLine } from './decision-line.tsx'
import { NextRoundLine } from './head-of-file.tsx'
import { GapLine, MovedLine } from './moved-line.tsx'
import type { Reminder } from './overview.ts'
import { useHead } from './overview.ts'
import { ReminderLine } from './reminder-line.tsx'
import { SearchBox } from './search-box.tsx'
import { ViewsLine } from './views-line.tsx'

/** As many of each as fit on one sheet; the rest stands in the files. */
const AT_MOST = 6
/** As many where another list takes a row of the sheet. */
const FEWER = 4
/** Up to so many lines one below the other, each has room for all its words on the sheet; with another list one line less. */
const ROOMY = 9

/** What needs the head of the department, on one page: everything is seen without a click, and each thing done with one. */
export function HeadPage() {
  const { say, sayDay } = useSpeech()
  useTitle(say('head.title'))
  const found = useHead()
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  const { on, decisions, nextRounds, reminders, views, moved, gaps, all, invented, isCut } = found.data
  const of = (kind: Reminder['kind']) => reminders.filter((reminder) => reminder.kind === kind)
  // Two lists stand beside each other on the sheet: the longer one of each pair takes the room.
  const isApart = views.length > 0
  const most = isApart ? FEWER : AT_MOST
  const figures = [
    ...moved.map((one) => <MovedLine key={one.id} moved={one} />),
    ...gaps.map((one) => <GapLine key={one.id} gap={one} />),
  ]
  const lists = [decisions, of('due-before-round'), ...(isApart ? [views] : []), of('no-reply'), of('no-round')]
  const lengths = [...lists, figures, nextRounds].map(({ length }) => Math.min(length, most))
  const lines = lengths.reduce((sum, one, at) => (at % 2 === 0 ? sum + Math.max(one, lengths[at + 1] ?? 0) : sum), 0)
  return (
    <div className={lines > (isApart ? ROOMY - 1 : ROOMY) ? 'head-of-department full' : 'head-of-department'}>
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
          most={most}
          all={all.decisions}
          invented={invented.decisions}
          items={decisions.map((one) => <DecisionLine key={`${one.kind} ${one.id}`} decision={one} />)}
        />
        <Section
          id="promises"
          most={most}
          items={linesOf(of('due-before-round'))}
          all={all['due-before-round']}
          invented={invented['due-before-round']}
          isCut={isCut}
        />
        {isApart && (
          <Section
            id="views"
            all={all.views}
            invented={invented.views}
            isCut={isCut}
            items={views.map((one) => <ViewsLine key={one.id} views={one} />)}
            most={most}
          />
        )}
        <Section
          id="silent"
          most={most}
          items={linesOf(of('no-reply'))}
          all={all['no-reply']}
          invented={invented['no-reply']}
          isCut={isCut}
        />
        <Section
          id="rounds"
          most={most}
          items={linesOf(of('no-round'))}
          all={all['no-round']}
          invented={invented['no-round']}
        />
        <Section id="moved" most={most} items={figures} />
        <Section
          id="next"
          most={most}
          all={all['next-rounds']}
          invented={invented['next-rounds']}
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

type SectionId = 'decisions' | 'promises' | 'views' | 'silent' | 'rounds' | 'moved' | 'next'

type SectionProps = {
  readonly id: SectionId
  readonly items: readonly ReactNode[]
  /** How many there are; those that are shown, unless told. */
  readonly all?: number
  /** How many invented ones there are besides. */
  readonly invented?: number
  /** Whether there may be more than were looked at. */
  readonly isCut?: boolean
  /** As many as are shown. */
  readonly most: number
}

function Section({ id, items, all = items.length, invented = 0, isCut = false, most }: SectionProps) {
  const { say } = useSpeech()
  const more = all + invented - Math.min(items.length, most)
  return (
    <section aria-labelledby={`head-${id}`}>
      <Title order={2} id={`head-${id}`}>
        {say(`head.${id}`)}{' '}
        {all + invented > 0 && (
          <span className="soft">
            {isCut && '≥ '}
            <CountApart sourced={all} invented={invented} />
          </span>
        )}
      </Title>
      {items.length === 0 && <p className="soft">{say(`head.${id}.none`)}</p>}
      <ul className="plain ruled">{items.slice(0, most)}</ul>
      {more > 0 && <p className="soft">{say(isCut ? 'overview.at-least' : 'overview.more', { count: more })}</p>}
    </section>
  )
}
