// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'

/** The reference of the case that is meant. */
export function ReferenceField({ value, change }: { value: string; change: (reference: string) => void }) {
  const { say } = useSpeech()
  return (
    <TextInput
      className="narrow"
      label={say('reads.subject')}
      description={say('reads.subject.hint')}
      required
      maxLength={40}
      autoComplete="off"
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}
