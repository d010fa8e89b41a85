// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, Select, Title } from '@mantine/core'
import { useState } from 'react'
import type { PresenceFigure } from '#src/consular/posts/index.ts'
import { usePosts } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useNumbers } from './numbers.ts'

/** For the desk of the ministry: the posts, and what was published of citizens in their countries. Never a case, nor how many there are. */
export function MinistryPage() {
  const { say, language } = useSpeech()
  useTitle(say('ministry.title'))
  const posts = usePosts()
  const [post, choose] = useState('BUS')
  if (posts.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (posts.isError) return <Problem error={posts.error} again={() => posts.refetch()} />
  return (
    <div className="operations">
      <Title order={1}>{say('ministry.title')}</Title>
      <p>{say('ministry.no-cases')}</p>
      <Select
        label={say('ministry.post')}
        data={posts.data.posts.map(({ id, name }) => ({ value: id, label: name }))}
        value={post}
        onChange={(chosen) => chosen && choose(chosen)}
        allowDeselect={false}
        searchable
      />
      <p>
        <Anchor href={`/${language}/posts/${post}`}>{say('ministry.page')}</Anchor>
      </p>
      <Citizens post={post} />
    </div>
  )
}

/** Four numbers side by side, each with its speaker and day; what nobody published is said to be unknown. */
function Citizens({ post }: { post: string }) {
  const { say } = useSpeech()
  const numbers = useNumbers(post)
  if (numbers.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (numbers.isError) return <Problem error={numbers.error} again={() => numbers.refetch()} />
  return (
    <section>
      <Title order={2}>{say('ministry.citizens')}</Title>
      <p>{say('ministry.apart')}</p>
      <dl className="answers">
        {Object.entries(numbers.data.presence).map(([kind, { title, figures, unknown }]) => (
          <div key={kind}>
            <dt>{title}</dt>
            <dd>
              {unknown ?? null}
              {figures.map((figure) => (
                <Figure key={`${figure.on} ${figure.source.said}`} figure={figure} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Figure({ figure }: { figure: PresenceFigure }) {
  const { say, sayDay, language } = useSpeech()
  const number = (count: number) => new Intl.NumberFormat(language).format(count)
  const [low, high] = figure.kind === 'estimated' ? [figure.low, figure.high] : [figure.count, figure.count]
  const on = /^\d{4}-\d{2}-\d{2}$/.test(figure.on) ? sayDay(figure.on) : figure.on
  const range = low === high ? number(low) : `${number(low)}–${number(high)}`
  const isAbout = figure.kind !== 'estimated' && figure.about
  return (
    <p>
      <span className="number">{isAbout ? say('ministry.about', { number: range }) : range}</span> · {on} ·{' '}
      {say(`ministry.source.${figure.source.confidence}`, { source: figure.source.said })}
    </p>
  )
}
