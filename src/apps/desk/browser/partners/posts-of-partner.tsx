// SPDX-License-Identifier: Apache-2.0
import { Loader, Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import type { PostOfEither } from './partners.ts'
import { usePostsBetween } from './partners.ts'

/** The posts of both sides in each other’s country, with their districts as far as a source tells them. */
export function PostsOfPartner({ party, name }: { party: string; name: string }) {
  const { say } = useSpeech()
  const found = usePostsBetween(party)
  const posts = found.data?.posts ?? []
  return (
    <section aria-labelledby="posts-of-partner">
      <Title order={2} id="posts-of-partner">
        {say('posts.between')}
      </Title>
      {found.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
      {found.data && (
        <div className="ledger">
          <Side title={say('officials.ours')} posts={posts.filter(({ side }) => side.code !== party)} />
          <Side title={name} posts={posts.filter(({ side }) => side.code === party)} />
        </div>
      )}
    </section>
  )
}

function Side({ title, posts }: { title: string; posts: readonly PostOfEither[] }) {
  const { say, language } = useSpeech()
  return (
    <div>
      <Title order={3}>{title}</Title>
      {posts.length === 0 && <p className="soft">{say('posts.between.none')}</p>}
      <ul className="plain ruled">
        {posts.map(({ id, name, isOurs, district, sources, confidence }) => (
          <li key={id}>
            {isOurs ? <a href={`/${language}/posts/${id}`}>{name}</a> : <strong>{name}</strong>}
            <small className="below">{district ?? say('posts.between.no-district')}</small>
            {confidence && <RestsOn sources={sources} confidence={confidence} />}
          </li>
        ))}
      </ul>
    </div>
  )
}
