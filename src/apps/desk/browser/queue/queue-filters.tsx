// SPDX-License-Identifier: Apache-2.0
import { NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useRef, useState } from 'react'
import type { QueueFilter, QueuePage } from '#src/consular/cases/index.ts'
import { usePosts, useServices, useSession } from '../api/queries.ts'
import { useKeys } from '../keys/use-keys.ts'
import { useSpeech } from '../language/language.tsx'
import type { QueueState } from './queue-states.ts'
import { queueStates, stateOf } from './queue-states.ts'
import { rememberQueue } from './remembered-queue.ts'
import { soughtBy, soughtIn, unsought } from './sought.ts'

type Props = { filter: QueueFilter; narrow: (filter: QueueFilter) => void; total: QueuePage['total'] | undefined }

/** Filters in words: "open cases · all services · assigned to anyone · soonest due first". */
export function QueueFilters({ filter, narrow, total }: Props) {
  const { say } = useSpeech()
  const search = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => search.current?.focus() })
  const [text, setText] = useState(soughtIn(filter))
  const sought = (text: string): QueueFilter => {
    const words = text.trim()
    return words === '' ? unsought(filter) : { ...unsought(filter), ...soughtBy(words) }
  }
  const seek = useDebouncedCallback((text: string) => narrow(sought(text)), 250)
  return (
    <form className="filters" noValidate onSubmit={(event) => event.preventDefault()} aria-label={say('queue.filters')}>
      <TextInput
        ref={search}
        label={say('queue.search')}
        type="search"
        maxLength={100}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          // Whoever opens a case before the search has settled finds all that they typed when they come back.
          rememberQueue({ filter: sought(event.currentTarget.value), trail: [] })
          seek(event.currentTarget.value)
        }}
      />
      <State filter={filter} narrow={narrow} />
      <Service filter={filter} narrow={narrow} />
      <Post filter={filter} narrow={narrow} />
      <Assigned filter={filter} narrow={narrow} />
      <NativeSelect
        label={say('queue.order')}
        value={filter.order ?? 'due'}
        onChange={(event) =>
          narrow({ ...filter, order: event.currentTarget.value as NonNullable<QueueFilter['order']> })
        }
        data={(['due', 'lodged', 'newest'] as const).map((order) => ({
          value: order,
          label: say(`queue.order.${order}`),
        }))}
      />
      <output className="total">
        {total && say(total.more ? 'queue.more-than' : 'queue.count', { count: total.count })}
      </output>
    </form>
  )
}

type Part = Pick<Props, 'filter' | 'narrow'>

function State({ filter, narrow }: Part) {
  const { say } = useSpeech()
  return (
    <NativeSelect
      label={say('queue.state')}
      value={stateOf(filter)}
      onChange={(event) => {
        const { open: _open, holder: _holder, overdue: _overdue, ...rest } = filter
        narrow({ ...rest, ...queueStates[event.currentTarget.value as QueueState] })
      }}
      data={(Object.keys(queueStates) as QueueState[]).map((state) => ({
        value: state,
        label: say(`queue.state.${state}`),
      }))}
    />
  )
}

function Service({ filter, narrow }: Part) {
  const { say } = useSpeech()
  const services = useServices()
  return (
    <NativeSelect
      label={say('queue.service')}
      value={filter.service ?? ''}
      onChange={(event) => {
        const { service: _service, ...rest } = filter
        narrow(event.currentTarget.value === '' ? rest : { ...rest, service: event.currentTarget.value })
      }}
      data={[
        { value: '', label: say('queue.service.all') },
        ...(services.data?.services.map((service) => ({ value: service.id, label: service.name })) ?? []),
      ]}
    />
  )
}

function Post({ filter, narrow }: Part) {
  const { say } = useSpeech()
  const session = useSession()
  const posts = usePosts()
  const mine = new Set(session.data?.officer?.positions.map((position) => position.post) ?? [])
  if (mine.size < 2) return null
  return (
    <NativeSelect
      label={say('queue.post')}
      value={filter.post ?? ''}
      onChange={(event) => {
        const { post: _post, ...rest } = filter
        narrow(event.currentTarget.value === '' ? rest : { ...rest, post: event.currentTarget.value })
      }}
      data={[
        { value: '', label: say('queue.post.all') },
        ...(posts.data?.posts
          .filter((post) => mine.has(post.id))
          .map((post) => ({ value: post.id, label: post.name })) ?? []),
      ]}
    />
  )
}

function Assigned({ filter, narrow }: Part) {
  const { say } = useSpeech()
  const session = useSession()
  const me = session.data?.officer?.id ?? ''
  return (
    <NativeSelect
      label={say('queue.assigned')}
      value={filter.assignedTo ?? ''}
      onChange={(event) => {
        const { assignedTo: _assignedTo, ...rest } = filter
        narrow(event.currentTarget.value === '' ? rest : { ...rest, assignedTo: event.currentTarget.value })
      }}
      data={[
        { value: '', label: say('queue.assigned.anyone') },
        { value: me, label: say('queue.assigned.me') },
        { value: 'nobody', label: say('queue.assigned.nobody') },
      ]}
    />
  )
}
