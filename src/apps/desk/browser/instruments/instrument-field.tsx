// SPDX-License-Identifier: Apache-2.0
import { NativeSelect } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { useInstruments } from './instruments.ts'

/** An instrument of a partner’s file, or none. */
export function InstrumentField({
  party,
  value,
  change,
}: {
  party: string
  value: string
  change: (instrument: string) => void
}) {
  const { say } = useSpeech()
  const found = useInstruments(party).data?.instruments ?? []
  return (
    <NativeSelect
      label={say('commitments.instrument')}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
      data={[
        { value: '', label: say('outcomes.no-goal') },
        ...found.map(({ id, title }) => ({ value: id, label: title })),
      ]}
    />
  )
}
