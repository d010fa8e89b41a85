// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'

type Props = {
  readonly value: string
  readonly change: (reference: string) => void
  readonly error?: string | undefined
}

/** The reference of the case that is meant. */
export function ReferenceField({ value, change, error }: Props) {
  const { say } = useSpeech()
  return (
    <TextInput
      className="narrow"
      label={say('reads.subject')}
      description={say('reads.subject.hint')}
      required
      error={error}
      maxLength={40}
      autoComplete="off"
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}
