// SPDX-License-Identifier: Apache-2.0
import { Anchor, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { useKeys } from '../keys/use-keys.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import type { Hit } from './overview.ts'
import { placeOf, useSearch } from './overview.ts'

/** Finds whatever is kept between states by the beginnings of its words; `/` comes here from anywhere on the page. */
export function SearchBox() {
  const { say } = useSpeech()
  const field = useRef<HTMLInputElement>(null)
  const [typed, type] = useState('')
  const [asked] = useDebouncedValue(typed.trim(), 200)
  const found = useSearch(asked)
  useKeys({ '/': () => field.current?.focus() })
  const hits = asked === '' ? undefined : found.data?.hits
  return (
    <search className="find-between screen-only">
      <TextInput
        ref={field}
        type="search"
        label={say('search.label')}
        placeholder={say('search.hint')}
        maxLength={200}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && type('')}
      />
      <div aria-live="polite">
        {asked !== '' && found.isError && <Problem error={found.error} again={() => found.refetch()} />}
        {hits?.length === 0 && <p className="soft">{say('search.none', { words: asked })}</p>}
        {hits && hits.length > 0 && <p className="soft">{say('search.found', { count: hits.length })}</p>}
      </div>
      {hits && hits.length > 0 && <Hits hits={hits} />}
      {hits && found.data?.isCut && <p className="soft">{say('search.more')}</p>}
    </search>
  )
}

function Hits({ hits }: { hits: readonly Hit[] }) {
  const { say, sayWhen } = useSpeech()
  return (
    <ul className="plain ruled hits">
      {hits.map(({ kind, id, title, on, about, link }) => (
        <li key={`${kind} ${id}`}>
          <Anchor component={Link} href={placeOf(link)}>
            {title}
          </Anchor>
          <span className="soft">
            {[say(`search.kind.${kind}`), on && sayWhen(on), about.map(({ name }) => name).join(', ')]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
