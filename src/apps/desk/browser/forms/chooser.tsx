// SPDX-License-Identifier: Apache-2.0
import { Combobox, TextInput, useCombobox } from '@mantine/core'
import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import type { Option } from './fields.tsx'
import { useLack } from './form.tsx'

export type Found = Option & { readonly below?: string | undefined }

export type ChooserProps = {
  readonly label: string
  /** What was chosen, or nothing; and what that is called. */
  readonly value: string
  readonly called: string
  readonly change: (value: string) => void
  readonly isNeeded?: boolean
  /** What stands for nothing chosen. */
  readonly empty?: string | undefined
}

type Props = ChooserProps & {
  /** What is offered for what was typed; unknown while it is asked for. */
  readonly found: readonly Found[] | undefined
  /** Told what was typed, and that nothing is sought any more. */
  readonly seek: (typed: string | undefined) => void
  /** What is to be said below the list. */
  readonly more?: ReactNode
}

/** One of many, found by typing: what was typed and not chosen stands for nothing. */
export function Chooser({ label, value, called, change, isNeeded = false, empty, found, seek, more }: Props) {
  const { say } = useSpeech()
  const [typed, type] = useState<string>()
  const box = useCombobox({ onDropdownClose: () => leave(), onDropdownOpen: () => box.selectFirstOption() })
  const name = useId()
  const lack = useLack(name)
  const look = (text: string | undefined) => {
    type(text)
    seek(text)
  }

  function leave() {
    box.resetSelectedOption()
    look(undefined)
  }

  return (
    <Combobox
      store={box}
      withinPortal={false}
      onOptionSubmit={(chosen) => {
        change(chosen)
        look(undefined)
        box.closeDropdown()
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          name={name}
          label={label}
          description={say('thing.hint')}
          placeholder={empty}
          required={isNeeded}
          error={lack && say('lack.choice')}
          autoComplete="off"
          maxLength={200}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          value={typed ?? called}
          title={typed === undefined ? called : undefined}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => box.openDropdown()}
          onBlur={() => box.closeDropdown()}
          onChange={(event) => {
            const text = event.currentTarget.value
            look(text)
            // Emptied, it names nothing any more.
            if (text === '') change('')
            box.openDropdown()
            box.updateSelectedOptionIndex()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={label} className="things-found">
          {found?.map((one) => (
            <Combobox.Option
              key={one.value}
              value={one.value}
              active={one.value === value}
              aria-selected={one.value === value}
            >
              {one.label}
              {one.below && <small className="found-day">{one.below}</small>}
            </Combobox.Option>
          ))}
        </Combobox.Options>
        {found?.length === 0 && (
          <p className="soft">{say(typed ? 'search.none' : 'thing.none', { words: typed ?? '' })}</p>
        )}
        {more}
      </Combobox.Dropdown>
      <span className="unseen" aria-live="polite">
        {box.dropdownOpened &&
          found &&
          (found.length === 0 ? say('thing.none') : say('search.found', { count: found.length }))}
      </span>
    </Combobox>
  )
}
