// SPDX-License-Identifier: Apache-2.0
import { NativeSelect, TextInput } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import type { InputsProps } from './action-inputs.ts'
import { subjectsIn } from './open-case.ts'
import { useSubjectName } from './subject-name.tsx'

/** Which person of the case is which person of the registry. */
export function PersonFields({ file, inputs, set }: InputsProps) {
  const { say } = useSpeech()
  const nameOf = useSubjectName(file)
  return (
    <>
      <NativeSelect
        label={say('person.subject')}
        value={inputs.subject}
        onChange={(event) => set({ subject: event.currentTarget.value })}
        data={subjectsIn(file).map((subject) => ({ value: subject, label: nameOf(subject) }))}
      />
      <TextInput
        label={say('person.number')}
        description={say('person.number.hint')}
        required
        maxLength={100}
        autoComplete="off"
        value={inputs.person}
        onChange={(event) => set({ person: event.currentTarget.value })}
      />
    </>
  )
}
