// SPDX-License-Identifier: Apache-2.0
import { Checkbox, Loader, Radio } from '@mantine/core'
import { useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { FindPerson } from '../people/find-person.tsx'
import { MandateWords } from '../people/mandate-words.tsx'
import { useMandates } from '../people/people.ts'

type Props = {
  readonly service: string
  /** Null while the applicant comes in person, empty while it is still to be chosen. */
  readonly mandate: string | null
  readonly choose: (mandate: string | null) => void
}

/** Somebody stands at the window for the applicant: who, and under which recorded mandate. */
export function RepresentedAtWindow({ service, mandate, choose }: Props) {
  const { say } = useSpeech()
  const [isRepresented, set] = useState(false)
  const [person, setPerson] = useState('')
  return (
    <fieldset>
      <legend>{say('window.represented.legend')}</legend>
      <Checkbox
        label={say('window.represented')}
        checked={isRepresented}
        onChange={(event) => {
          set(event.currentTarget.checked)
          choose(event.currentTarget.checked ? '' : null)
        }}
      />
      {isRepresented && (
        <FindPerson
          label={say('window.represented.by')}
          person={person}
          choose={(one) => {
            setPerson(one)
            choose('')
          }}
        >
          {person !== '' && <Held {...{ service, person, mandate, choose }} />}
        </FindPerson>
      )}
    </fieldset>
  )
}

/** The mandates that this person holds, for this service and still standing; the server asks the day again. */
function Held({ service, person, mandate, choose }: Props & { readonly person: string }) {
  const { say } = useSpeech()
  const mandates = useMandates(person)
  if (mandates.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (mandates.isError) return <Problem error={mandates.error} again={() => mandates.refetch()} />
  const held = mandates.data.mandates.filter(
    ({ representative, revokedOn, services, acts }) =>
      representative === person &&
      revokedOn === null &&
      acts.includes('lodge') &&
      (services === null || services.includes(service)),
  )
  if (held.length === 0) return <p className="late">▲ {say('window.represented.none')}</p>
  return (
    <Radio.Group label={say('window.represented.under')} value={mandate ?? ''} onChange={choose} mt="sm">
      {held.map((one) => (
        <Radio key={one.id} value={one.id} label={<MandateWords mandate={one} />} my="sm" />
      ))}
    </Radio.Group>
  )
}
