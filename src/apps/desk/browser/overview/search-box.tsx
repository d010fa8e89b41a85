// SPDX-License-Identifier: Apache-2.0
import { Anchor, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { useKeys } from '../keys/use-keys.ts'
import { useSpeech } from '../language/language.tsx'
import { Invented } from '../marks/invented.tsx'
import { Problem } from '../marks/problem.tsx'
import type { Hit, SearchAnswer } from './overview.ts'
import { placeOf, useSearch } from './overview.ts'

/** Finds whatever is kept between states by the beginnings of its words, in a partner’s file that partner’s first; `/` comes here from anywhere on the page. What is found lies over the page, and moves nothing of it. */
export function SearchBox({ party }: { party?: string }) {
  const { say } = useSpeech()
  const field = useRef<HTMLInputElement>(null)
  const [typed, type] = useState('')
  const [isHere, come] = useState(false)
  const [asked] = useDebouncedValue(typed.trim(), 200)
  const found = useSearch(asked, party)
  useKeys({ '/': () => field.current?.focus() })
  const isShown = isHere && asked !== '' && typed.trim() !== ''
  const goOn = () => {
    type('')
    come(false)
  }
  return (
    <search
      className="find-between screen-only"
      onFocus={() => come(true)}
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || come(false)}
      onKeyDown={({ key }) => key === 'Escape' && leave()}
    >
      <TextInput
        ref={field}
        type="search"
        label={say(party ? 'search.here' : 'search.label')}
        placeholder={say('search.hint')}
        maxLength={200}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      {/* Focus stays inside when the paper between the links is touched. */}
      <div className={isShown ? 'found' : undefined} tabIndex={-1}>
        <Found
          hits={isShown ? found.data : undefined}
          error={isShown ? found.error : null}
          asked={asked}
          again={() => found.refetch()}
          goOn={goOn}
          tryOther={tryOther}
        />
      </div>
    </search>
  )

  function tryOther(words: string) {
    type(words)
    field.current?.focus()
  }

  function leave() {
    type('')
    field.current?.focus()
  }
}

type FoundProps = {
  readonly hits: SearchAnswer | undefined
  readonly error: Error | null
  readonly asked: string
  readonly again: () => void
  readonly goOn: () => void
  readonly tryOther: (words: string) => void
}

function Found({ hits: found, error, asked, again, goOn, tryOther }: FoundProps) {
  const { say } = useSpeech()
  const count = found?.hits.length
  return (
    <>
      <div aria-live="polite">
        {error && <Problem error={error} again={again} />}
        {count === 0 && <p className="soft">{say('search.none', { words: asked })}</p>}
        {found?.near?.length ? <p className="soft">{say('search.near')}</p> : null}
        {count !== undefined && count > 0 && <p className="soft">{say('search.found', { count })}</p>}
      </div>
      {found && found.hits.length > 0 && <Hits hits={found.hits} goOn={goOn} />}
      {found?.near?.length ? <Meant near={found.near} tryOther={tryOther} /> : null}
      {found?.isCut && <p className="soft">{say('search.more')}</p>}
    </>
  )
}

function Meant({ near, tryOther }: { near: readonly string[]; tryOther: (words: string) => void }) {
  return (
    <ul className="plain hits">
      {near.map((words) => (
        <li key={words}>
          <Anchor component="button" type="button" onClick={() => tryOther(words)}>
            {words}
          </Anchor>
        </li>
      ))}
    </ul>
  )
}

function Hits({ hits, goOn }: { hits: readonly Hit[]; goOn: () => void }) {
  const { say, sayWhen } = useSpeech()
  return (
    <ul className="plain ruled hits">
      {hits.map(({ kind, id, title, on, about, link, origin }) => (
        <li key={`${kind} ${id}`}>
          <Anchor component={Link} href={placeOf(link)} onClick={goOn}>
            {title}
          </Anchor>
          <Invented of={{ origin }} />
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
