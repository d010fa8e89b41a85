// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, SegmentedControl, Title } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Invented } from '../marks/invented.tsx'
import { Problem } from '../marks/problem.tsx'
import { CalendarOf } from './calendar-of.tsx'
import { lastTenYears } from './last-years.ts'
import { Legend } from './legend.tsx'
import type { TimeLine } from './overview.ts'
import { placeOf, useTimeLine } from './overview.ts'
import { TimePicture } from './time-picture.tsx'

/** Narrower than this no picture can be read: the table stands in its place. */
const NARROW = 560

/** The years with a partner: a picture where there is room for one, and the table that it was drawn from. */
export function TimeLineOfPartner({ party, name }: { party: string; name: string }) {
  const { say } = useSpeech()
  const found = useTimeLine(party)
  const { ref, width } = useElementSize()
  const isNarrow = width < NARROW
  const shown = [...(found.data?.undated ?? []), ...(found.data?.happenings ?? [])]
  return (
    <section aria-labelledby="time-line" ref={ref} className="years-with">
      <div className="section-head">
        <Title order={2} id="time-line">
          {say('time-line.title')}
        </Title>
        <CalendarOf party={party} name={name} />
      </div>
      {found.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
      {found.data && shown.length === 0 && <EmptyState title={say('time-line.none')} />}
      {found.data && shown.length > 0 && width > 0 && (
        <>
          {!isNarrow && <Picture timeLine={found.data} title={name} width={width} />}
          {!isNarrow && <Legend isInvented={shown.some(({ origin }) => origin === 'invented')} />}
          <details>
            <summary>{say('time-line.table', { count: shown.length })}</summary>
            <TimeTable timeLine={found.data} />
          </details>
          {isNarrow && <TimeTable timeLine={latestOf(found.data)} />}
          {found.data.isCut && <p className="soft">{say('time-line.cut')}</p>}
        </>
      )}
    </section>
  )
}

type PictureProps = { readonly timeLine: TimeLine; readonly title: string; readonly width: number }

/** The last ten years, or all of them where the reader asks for all; on paper all of them. */
function Picture({ timeLine, title, width }: PictureProps) {
  const { say } = useSpeech()
  const [years, show] = useState('ten')
  const last = lastTenYears(timeLine)
  if (!last) return <TimePicture timeLine={timeLine} title={title} width={width} />
  return (
    <>
      <SegmentedControl
        className="screen-only"
        aria-label={say('time-line.span')}
        value={years}
        onChange={show}
        data={[
          { value: 'ten', label: say('time-line.ten') },
          { value: 'all', label: say('time-line.all') },
        ]}
      />
      <TimePicture timeLine={years === 'ten' ? last : timeLine} title={title} width={width} />
      {years === 'ten' && (
        <div className="print-only">
          <TimePicture timeLine={timeLine} title={title} width={width} />
        </div>
      )}
    </>
  )
}

/** What is due and the last that happened: on a narrow screen the whole table is one touch away. */
function latestOf(timeLine: TimeLine): TimeLine {
  return { ...timeLine, happenings: timeLine.happenings.slice(-6) }
}

function TimeTable({ timeLine: { happenings, undated, lanes, on } }: { timeLine: TimeLine }) {
  const { say, sayWhen } = useSpeech()
  const nameOf = (code: string) => lanes.find((lane) => lane.code === code)?.name ?? code
  return (
    <table className="lines cards">
      <thead>
        <tr>
          <th scope="col">{say('time-line.day')}</th>
          <th scope="col">{say('time-line.what')}</th>
          <th scope="col">{say('time-line.whose')}</th>
        </tr>
      </thead>
      <tbody>
        {undated.map((one) => (
          <HappeningRow key={`${one.kind} ${one.id} undated`} of={one} nameOf={nameOf}>
            {say('overview.no-day')}
          </HappeningRow>
        ))}
        {happenings.toReversed().map((one) => (
          <HappeningRow key={`${one.kind} ${one.id} ${one.of}`} of={one} nameOf={nameOf}>
            {one.when ?? sayWhen(one.on)}
            {one.on > on && <small className="below">{say('time-line.ahead')}</small>}
          </HappeningRow>
        ))}
      </tbody>
    </table>
  )
}

type HappeningRowProps = {
  readonly of: TimeLine['undated'][number]
  readonly nameOf: (code: string) => string
  /** When it happened, as far as that is told. */
  readonly children: ReactNode
}

function HappeningRow({ of: { title, words, origin, parties, link }, nameOf, children }: HappeningRowProps) {
  return (
    <tr>
      <td>{children}</td>
      <td>
        <Anchor component={Link} href={placeOf(link)}>
          {title}
        </Anchor>
        <Invented of={{ origin }} />
        <small className="below">{words}</small>
      </td>
      <td>{parties.map(nameOf).join(', ')}</td>
    </tr>
  )
}
