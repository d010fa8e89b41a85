// SPDX-License-Identifier: Apache-2.0
import { NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { usePosts } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { dayTyped } from '../language/typed-day.ts'
import { DayField } from '../marks/day-field.tsx'
import type { Person, Sought } from './reads.ts'

type Props = {
  readonly sought: Sought
  readonly narrow: (sought: Sought) => void
  /** Whose readings were on a page so far. */
  readonly readers: readonly Person[]
}

/** Which readings are looked for: of a record, by somebody, at a post, on which days. */
export function ReadsFilters({ sought, narrow, readers }: Props) {
  const { say } = useSpeech()
  const posts = usePosts()
  const seek = useDebouncedCallback((text: string) => {
    narrow({ ...sought, subject: /^[A-Z0-9][A-Z0-9-]*$/.test(text) ? text : undefined })
  }, 250)
  return (
    <form className="filters" noValidate onSubmit={(event) => event.preventDefault()} aria-label={say('queue.filters')}>
      <TextInput
        label={say('reads.subject')}
        description={say('reads.subject.hint')}
        type="search"
        maxLength={40}
        autoComplete="off"
        onChange={(event) => seek(event.currentTarget.value.trim().toUpperCase())}
      />
      <NativeSelect
        label={say('reads.reader')}
        value={sought.actor?.id ?? ''}
        onChange={({ currentTarget: { value } }) =>
          narrow({ ...sought, actor: readers.find(({ id }) => id === value) })
        }
        data={[
          { value: '', label: say('reads.reader.all') },
          ...readers.map(({ id, name }) => ({ value: id, label: name || id })),
        ]}
      />
      <NativeSelect
        label={say('reads.post')}
        value={sought.post ?? ''}
        onChange={({ currentTarget: { value } }) => narrow({ ...sought, post: value || undefined })}
        data={[
          { value: '', label: say('reads.post.all') },
          ...(posts.data?.posts.map(({ id, name }) => ({ value: id, label: name })) ?? []),
        ]}
      />
      <Day of="from" {...{ sought, narrow }} />
      <Day of="until" {...{ sought, narrow }} />
    </form>
  )
}

/** What is being typed narrows nothing until it is a day. */
function Day({ of, sought, narrow }: Pick<Props, 'sought' | 'narrow'> & { readonly of: 'from' | 'until' }) {
  const { say } = useSpeech()
  const [typed, setTyped] = useState(sought[of] ?? '')
  return (
    <DayField
      label={say(`reads.${of}`)}
      description={say('reads.days.hint')}
      value={typed}
      change={(day) => {
        setTyped(day)
        if (dayTyped(day) !== sought[of]) narrow({ ...sought, [of]: dayTyped(day) })
      }}
    />
  )
}
