// SPDX-License-Identifier: Apache-2.0
import { Loader, NativeSelect, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePosts, useSession } from '../api/queries.ts'
import { request } from '../api/request.ts'
import { useSpeech } from '../language/language.tsx'
import { dayTyped } from '../language/typed-day.ts'
import { DayField } from '../marks/day-field.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { holdsAny } from '../sign-in/roles.ts'
import type { Counted } from './counted-people.tsx'
import { CountedPeople } from './counted-people.tsx'
import { RegistersOfAll } from './registers-of-all.tsx'

/** The registers of one's own post, or of all posts for whoever looks over them and works at none. */
export function RegisterPage() {
  const session = useSession()
  const roles = session.data?.officer?.positions.flatMap((position) => position.roles) ?? []
  return holdsAny(roles, 'case-worker') ? <OwnRegisters /> : <RegistersOfAll />
}

/** Who stands in the post's own registers on a day. What others published is told elsewhere and never added. */
function OwnRegisters() {
  const { say, language } = useSpeech()
  useTitle(say('register.title'))
  const session = useSession()
  const posts = usePosts()
  const mine = new Set(session.data?.officer?.positions.map((position) => position.post) ?? [])
  const own = posts.data?.posts.filter(({ id }) => mine.has(id)) ?? []
  const [chosen, choose] = useState('')
  // Until another day is typed it is the post's today, which the count names.
  const [on, setOn] = useState<string>()
  const post = own.find(({ id }) => id === chosen) ?? own[0]
  const today = useRegisters(post?.id, '').data?.registers[0]?.on ?? ''
  if (!post) return <Loader className="loading" aria-label={say('loading')} />
  return (
    <div className="operations">
      <Title order={1}>{say('register.title')}</Title>
      <p>
        {say('register.apart')} <a href={`/${language}/posts/${post.id}`}>{say('register.post-page')}</a>
      </p>
      <div className="pair top">
        {own.length > 1 && (
          <NativeSelect
            label={say('window.post')}
            value={post.id}
            onChange={(event) => choose(event.currentTarget.value)}
            data={own.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <DayField maw={280} label={say('register.on')} value={on ?? today} change={setOn} />
      </div>
      <Registers post={post.id} on={dayTyped(on ?? '') ?? ''} />
    </div>
  )
}

const useRegisters = (post: string | undefined, on: string) =>
  useQuery({
    queryKey: ['registers', post, on],
    enabled: post !== undefined,
    queryFn: () => request<{ registers: readonly Counted[] }>('GET', `/posts/${post}/registers${on && `?on=${on}`}`),
  })

function Registers({ post, on }: { post: string; on: string }) {
  const { say, sayDay } = useSpeech()
  const found = useRegisters(post, on)
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  return found.data.registers.map((one) => (
    <section key={one.register}>
      <Title order={2}>{`${one.name}, ${sayDay(one.on)}`}</Title>
      <CountedPeople count={one} />
      <p className="soft">{one.how}</p>
    </section>
  ))
}
