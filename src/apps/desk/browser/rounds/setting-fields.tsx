// SPDX-License-Identifier: Apache-2.0
import { NativeSelect, Textarea } from '@mantine/core'
import type { Side } from '../commitments/commitments.ts'
import { ChoiceField, OptionalText } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import type { Round } from './rounds.ts'

export type Setting = {
  readonly form: string
  readonly host: string
  readonly hostReason: string
  readonly place: string
}

export const settingWith = (host = '', place = '', form = 'in-person'): Setting => ({
  form,
  host,
  hostReason: '',
  place,
})

/** As it was planned. */
export const settingOfRound = ({ host, place, form }: Pick<Round, 'host' | 'place' | 'form'>): Setting =>
  settingWith(host?.code, place?.value, form)

/** What the API is told of form, host and place; what was left empty is not told. */
export function settingOf({ form, host, hostReason, place }: Setting): object {
  return {
    form,
    ...(host && { host }),
    ...(hostReason.trim() && { hostReason: hostReason.trim() }),
    ...(place.trim() && { place: place.trim() }),
  }
}

type Props = {
  readonly parties: readonly Side[]
  /** Whose turn it is. */
  readonly due?: Side | undefined
  readonly typed: Setting
  readonly type: (part: Partial<Setting>) => void
}

/** Form, host and place. Another host than the one that is due is told of, and refused to nobody. */
export function SettingFields({ parties, due, typed, type }: Props) {
  const { say } = useSpeech()
  const isAnother = due !== undefined && typed.host !== '' && typed.host !== due.code && typed.form !== 'video'
  return (
    <>
      <ChoiceField
        label={say('rounds.form')}
        options={(['in-person', 'video'] as const).map((value) => ({ value, label: say(`rounds.form.${value}`) }))}
        value={typed.form}
        change={(form) => type({ form })}
      />
      <NativeSelect
        label={say('rounds.host')}
        value={typed.host}
        onChange={(event) => type({ host: event.currentTarget.value })}
        data={[
          { value: '', label: say('rounds.not-told') },
          ...parties.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      {isAnother && (
        <>
          <p className="waiting" role="status">
            ◐ {say('rounds.host-warning', { side: due.name })}
          </p>
          <Textarea
            label={say('rounds.host-reason')}
            maxLength={1000}
            autosize
            value={typed.hostReason}
            onChange={(event) => type({ hostReason: event.currentTarget.value })}
          />
        </>
      )}
      {typed.form !== 'video' && (
        <OptionalText label={say('rounds.place')} value={typed.place} change={(place) => type({ place })} />
      )}
    </>
  )
}
