// SPDX-License-Identifier: Apache-2.0
import { NumberInput } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'

/** After how many days an instrument enters into force by its clause. */
export function DaysField({ days, change }: { days: number; change: (days: number) => void }) {
  const { say } = useSpeech()
  return (
    <NumberInput
      label={say('instruments.begin.days')}
      min={1}
      max={366}
      allowDecimal={false}
      value={days}
      onChange={(value) => change(Number(value) || 1)}
    />
  )
}
