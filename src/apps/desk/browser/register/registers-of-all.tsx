// SPDX-License-Identifier: Apache-2.0
import { Loader, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../api/request.ts'
import { useSpeech } from '../language/language.tsx'
import { dayTyped } from '../language/typed-day.ts'
import { DayField } from '../marks/day-field.tsx'
import { Problem } from '../marks/problem.tsx'
import { FourNumbers } from '../ministry/four-numbers.tsx'
import type { Presence } from '../ministry/numbers.ts'
import { usePostNames } from '../shell/post-names.ts'
import { useTitle } from '../shell/use-title.ts'
import type { Counted } from './counted-people.tsx'
import { CountedPeople } from './counted-people.tsx'

type OfAll = {
  readonly posts: number
  readonly together: readonly Counted[]
  readonly countries: readonly {
    readonly country: string
    readonly name: string
    readonly counts: readonly (Counted & { readonly post: string })[]
    readonly presence: Readonly<Record<string, Presence>>
  }[]
}

/** For the ministry and for inspectors: how many people each post has entered, and beside it what was published of the country. */
export function RegistersOfAll() {
  const { say } = useSpeech()
  useTitle(say('register.all.title'))
  const [on, setOn] = useState<string>()
  const today = useRegistersOfAll('').data?.together[0]?.on ?? ''
  return (
    <div className="operations">
      <Title order={1}>{say('register.all.title')}</Title>
      <p>{say('register.all.apart')}</p>
      <DayField maw={280} label={say('register.on')} value={on ?? today} change={setOn} />
      <Counts on={dayTyped(on ?? '') ?? ''} />
    </div>
  )
}

const useRegistersOfAll = (on: string) =>
  useQuery({
    queryKey: ['registers of all', on],
    queryFn: () => request<OfAll>('GET', `/registers${on && `?on=${on}`}`),
  })

function Counts({ on }: { on: string }) {
  const { say, sayDay } = useSpeech()
  const postName = usePostNames()
  const found = useRegistersOfAll(on)
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  const { posts, together, countries } = found.data
  return (
    <>
      {together.map((one) => (
        <section key={one.register}>
          <Title order={2}>{`${one.name}: ${say('register.all.together', { posts })}, ${sayDay(one.on)}`}</Title>
          <CountedPeople count={one} />
          <p className="soft">{one.how}</p>
        </section>
      ))}
      {countries.map(({ country, name, counts, presence }) => (
        <section key={country}>
          <Title order={2}>{name}</Title>
          {counts.length === 0 && <p className="soft">{say('register.all.nobody')}</p>}
          {counts.map((one) => (
            <section key={`${one.post} ${one.register}`}>
              <Title order={3}>{postName(one.post)}</Title>
              <CountedPeople count={one} />
            </section>
          ))}
          <Title order={3}>{say('register.all.published')}</Title>
          <FourNumbers presence={presence} />
        </section>
      ))}
    </>
  )
}
