// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, Select, Title } from '@mantine/core'
import { useState } from 'react'
import { usePosts } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { FourNumbers } from './four-numbers.tsx'
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
      <FourNumbers presence={numbers.data.presence} />
    </section>
  )
}
