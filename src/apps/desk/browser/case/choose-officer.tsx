// SPDX-License-Identifier: Apache-2.0
import { NativeSelect } from '@mantine/core'
import { useColleagues, useSession } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import type { InputsProps } from './action-inputs.ts'

/** To oneself, to a colleague at the post, or to nobody. */
export function ChooseOfficer({ file, inputs, set }: InputsProps) {
  const { say } = useSpeech()
  const me = useSession().data?.officer?.id
  const colleagues = useColleagues(file.reference)
  const others = colleagues.data?.colleagues.filter((one) => one.id !== me) ?? []
  return (
    <NativeSelect
      label={say('queue.assigned')}
      value={inputs.officer}
      onChange={(event) => set({ officer: event.currentTarget.value })}
      data={[
        { value: '', label: say('queue.assigned.nobody') },
        ...(me === undefined ? [] : [{ value: me, label: say('queue.assigned.me') }]),
        ...others.map((one) => ({ value: one.id, label: one.name })),
      ]}
    />
  )
}
