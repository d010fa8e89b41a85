// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { usePosts } from '../api/queries.ts'
import { dayAt } from '../language/dates.ts'
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import { UnderMandate } from '../people/mandate-view.tsx'
import type { OpenCase } from './open-case.ts'
import { useSubjectName } from './subject-name.tsx'

/** Newest first; the day it happened, and when it was recorded if that was another day. */
export function TimeLine({ file }: { file: OpenCase }) {
  const { say, sayDay, sayMoment } = useSpeech()
  const nameOf = useSubjectName(file)
  // Where a case is of one person, whose document it is need not be said.
  const isOfSeveral = new Set(file.evidence.map(({ subject }) => subject)).size > 1
  const posts = usePosts()
  const post = posts.data?.posts.find((one) => one.id === file.handlingPost)
  const zone = post?.timeZone
  return (
    <>
      <Title order={2}>{say('case.time-line')}</Title>
      <ol className="time-line" reversed>
        {[...file.timeLine].reverse().map((entry) => (
          <li key={entry.sequence} className={entry.by.side}>
            {entry.struck ? (
              <p>
                <s>{entry.said.words}</s> <Standing tone="void" words={say('payment.struck.short')} />
              </p>
            ) : (
              <p>
                {entry.said.words}
                {entry.subject && isOfSeveral && <span className="of-whom"> · {nameOf(entry.subject)}</span>}
              </p>
            )}
            {entry.words && <blockquote>{entry.words}</blockquote>}
            {entry.under && (
              <p className="soft">
                <UnderMandate view={entry.under} />
              </p>
            )}
            <p className="soft">
              {entry.by.name ?? say(`side.${entry.by.side}`)} ·{' '}
              <time dateTime={entry.recordedAt}>{sayMoment(entry.recordedAt, zone)}</time>
              {zone &&
                dayAt(entry.recordedAt, zone) !== entry.occurredOn &&
                ` · ${say('time-line.occurred', { day: sayDay(entry.occurredOn) })}`}
            </p>
          </li>
        ))}
      </ol>
      {post && <p className="soft">{say('time-line.zone', { town: post.town })}</p>}
    </>
  )
}
