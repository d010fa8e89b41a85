// SPDX-License-Identifier: Apache-2.0
import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useId, useState } from 'react'
import { useLack } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import type { Hit } from './overview.ts'
import { useThings } from './overview.ts'

type Props = {
  readonly kind: Hit['kind']
  /** In whose file it is looked for. */
  readonly party: string
  readonly label: string
  /** The id of what was chosen, or nothing. */
  readonly value: string
  readonly change: (id: string) => void
  readonly isNeeded?: boolean
  /** What may be chosen, where not everything may. */
  readonly fits?: (hit: Hit) => boolean
}

// What was chosen is called by its title when a form is opened again.
const titles = new Map<string, string>()

/** What something that was chosen is called. */
export const chosenTitle = (kind: Hit['kind'], id: string) => titles.get(`${kind} ${id}`) ?? id

/** One thing of a partner’s file, found by typing over the whole of it; before anything is typed its newest are offered. */
export function ThingField({ kind, party, label, value, change, isNeeded = false, fits = () => true }: Props) {
  const { say } = useSpeech()
  const [sought, seek] = useState<string>()
  const [q] = useDebouncedValue(sought ?? '', 200)
  const { data, isError } = useThings({ kind, party, q: q.trim() })
  const box = useCombobox({ onDropdownClose: () => leave(), onDropdownOpen: () => box.selectFirstOption() })
  const name = useId()
  const lack = useLack(name)
  const hits = (data?.hits ?? []).filter(fits)
  for (const { id, title } of hits) titles.set(`${kind} ${id}`, title)
  const chosen = value && chosenTitle(kind, value)

  // What was typed and not chosen stands for nothing.
  function leave() {
    box.resetSelectedOption()
    seek(undefined)
  }

  return (
    <Combobox
      store={box}
      withinPortal={false}
      onOptionSubmit={(id) => {
        change(id)
        seek(undefined)
        box.closeDropdown()
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          name={name}
          label={label}
          description={say('thing.hint')}
          required={isNeeded}
          error={lack && say('lack.choice')}
          maxLength={200}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          value={sought ?? chosen}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => box.openDropdown()}
          onBlur={() => box.closeDropdown()}
          onChange={(event) => {
            const typed = event.currentTarget.value
            seek(typed)
            // Emptied, it names nothing any more.
            if (typed === '') change('')
            box.openDropdown()
            box.updateSelectedOptionIndex()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={label} className="things-found">
          {hits.map(({ id, title, on }) => (
            <OneThing key={id} id={id} title={title} on={on} isChosen={id === value} />
          ))}
        </Combobox.Options>
        {hits.length === 0 && data && <p className="soft">{say(q ? 'search.none' : 'thing.none', { words: q })}</p>}
        {data?.isCut && <p className="soft">{say('search.more')}</p>}
        {isError && <p className="soft">{say('thing.failed')}</p>}
      </Combobox.Dropdown>
      <span className="unseen" aria-live="polite">
        {box.dropdownOpened &&
          data &&
          (hits.length === 0 ? say('thing.none') : say('search.found', { count: hits.length }))}
      </span>
    </Combobox>
  )
}

type One = Pick<Hit, 'id' | 'title'> & { readonly on: string | undefined; readonly isChosen: boolean }

function OneThing({ id, title, on, isChosen }: One) {
  const { sayWhen } = useSpeech()
  return (
    <Combobox.Option value={id} active={isChosen} aria-selected={isChosen}>
      {title}
      {on && <small className="found-day">{sayWhen(on)}</small>}
    </Combobox.Option>
  )
}
