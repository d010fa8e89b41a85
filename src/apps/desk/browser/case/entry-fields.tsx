// SPDX-License-Identifier: Apache-2.0
import { Checkbox, NativeSelect, Radio } from '@mantine/core'
import { Fragment } from 'react'
import { NeededText } from '../forms/fields.tsx'
import { useSpeech } from '../language/language.tsx'
import type { FoundEntry, InputsProps } from './action-inputs.ts'
import { entriesFound } from './action-inputs.ts'
import { EntryTold } from './findings.tsx'

const MOST_MEMBERS = 12

/** Which entry of the register ends: by the reference of the case that made it, and of whom in that case. */
export function EntryFields({ file, inputs, set }: InputsProps) {
  const { say } = useSpeech()
  const members = Array.from({ length: MOST_MEMBERS }, (_, index) => index + 1)
  const found = entriesFound(file)
  return (
    <>
      {!inputs.entryElsewhere && found.length > 0 && <Found {...{ found, inputs, set }} />}
      {!inputs.entryElsewhere && (
        <div className="pair">
          <NeededText
            label={say('entry.reference')}
            description={say('entry.reference.hint')}
            maxLength={40}
            autoComplete="off"
            value={inputs.entry}
            onChange={(event) => set({ entry: event.currentTarget.value })}
          />
          <NativeSelect
            label={say('entry.of')}
            value={inputs.entryOf}
            onChange={(event) => set({ entryOf: event.currentTarget.value })}
            data={[
              { value: 'applicant', label: say('side.applicant') },
              ...members.map((number) => ({ value: `member-${number}`, label: say('subject.member', { number }) })),
            ]}
          />
        </div>
      )}
      <Checkbox
        label={say('entry.elsewhere')}
        checked={inputs.entryElsewhere}
        onChange={(event) => set({ entryElsewhere: event.currentTarget.checked })}
      />
    </>
  )
}

type FoundProps = { readonly found: readonly FoundEntry[] } & Pick<InputsProps, 'inputs' | 'set'>

/** What was found in the register by number, or by name and birth; whoever knows better names another entry below. */
function Found({ found, inputs, set }: FoundProps) {
  const { say } = useSpeech()
  const chosen = found.find(({ reference, entry }) => reference === inputs.entry && entry?.subject === inputs.entryOf)
  return (
    <Radio.Group
      label={say('entry.found')}
      description={say('entry.found.hint')}
      value={chosen ? keyOf(chosen) : ''}
      onChange={(key) => {
        const one = found.find((other) => keyOf(other) === key)
        set({ entry: one?.reference ?? '', entryOf: one?.entry?.subject ?? 'applicant' })
      }}
    >
      {found.map((one) => (
        <Radio
          key={keyOf(one)}
          value={keyOf(one)}
          my="xs"
          label={one.reference}
          description={
            <>
              {one.entry && <EntryTold entry={one.entry} />}
              {one.why.lines.map(({ text, words }) => (
                <Fragment key={`${text}${words}`}>
                  <br />
                  {words}
                </Fragment>
              ))}
            </>
          }
        />
      ))}
    </Radio.Group>
  )
}

const keyOf = ({ reference, entry }: FoundEntry): string => `${reference} ${entry?.subject}`
