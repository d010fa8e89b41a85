// SPDX-License-Identifier: Apache-2.0
import { Checkbox, NativeSelect } from '@mantine/core'
import { NeededText } from '../forms/fields.tsx'
import { useSpeech } from '../language/language.tsx'
import type { InputsProps } from './action-inputs.ts'

const MOST_MEMBERS = 12

/** Which entry of the register ends: by the reference of the case that made it, and of whom in that case. */
export function EntryFields({ inputs, set }: InputsProps) {
  const { say } = useSpeech()
  const members = Array.from({ length: MOST_MEMBERS }, (_, index) => index + 1)
  return (
    <>
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
