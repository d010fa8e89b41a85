// SPDX-License-Identifier: Apache-2.0
import { Checkbox } from '@mantine/core'
import { useRef, useState } from 'react'
import { useServices, useSession } from '../api/queries.ts'
import { NeededChoice } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { SendOrCancel } from '../forms/send-or-cancel.tsx'
import { useSpeech } from '../language/language.tsx'
import { DayField } from '../marks/day-field.tsx'
import { Problem } from '../marks/problem.tsx'
import { FindPerson } from './find-person.tsx'
import { mandateKinds } from './mandate-words.tsx'
import type { NewMandate as Mandate, MandateAct } from './people.ts'
import { mandateActs, useRecordMandate } from './people.ts'

type Props = {
  /** Who is acted for. */
  readonly principal: string
  readonly recorded: (mandate: { readonly id: string; readonly until: string | null }) => void
  readonly cancel: () => void
}

/** Who may act for a person, as what, and until when; "without an end" is said, never left open by forgetting. */
export function NewMandate({ principal, recorded, cancel }: Props) {
  const { say } = useSpeech()
  const post = useSession().data?.officer?.positions[0]?.post ?? ''
  const [representative, choose] = useState('')
  const [kind, setKind] = useState<string>('')
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const [endless, setEndless] = useState(false)
  const [services, setServices] = useState<readonly string[]>([])
  const [acts, setActs] = useState<readonly string[]>(mandateActs)
  const record = useRecordMandate()
  const place = useRef<HTMLElement>(null)
  const [tried, setTried] = useState(false)
  const send = () => {
    setTried(true)
    if (representative === '') return place.current?.querySelector<HTMLElement>('input[type=search]')?.focus()
    const scope = { services: services.length > 0 ? services : null, acts: acts as readonly MandateAct[] }
    const mandate: Mandate = { post, principal, representative, kind, from, until: endless ? null : until, ...scope }
    record.mutate(mandate, { onSuccess: ({ id }) => recorded({ id, until: mandate.until }) })
  }
  return (
    <section className="new-mandate" ref={place} aria-label={say('mandate.new')}>
      <FindPerson
        label={say('mandate.representative')}
        problem={tried && representative === '' ? say('lack.person') : undefined}
        person={representative}
        choose={choose}
      >
        <Form send={send}>
          <NeededChoice
            label={say('mandate.kind')}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value)}
            data={[
              { value: '', label: say('form.choose') },
              ...mandateKinds.map((one) => ({ value: one, label: say(`mandate.kind.${one}`) })),
            ]}
          />
          <div className="pair top">
            <DayField label={say('mandate.holds-from')} required value={from} change={setFrom} />
            <DayField
              label={say('mandate.holds-until')}
              description={say('mandate.holds-until.hint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              required={!endless}
              disabled={endless}
              value={endless ? '' : until}
              change={setUntil}
            />
          </div>
          <Checkbox
            label={say('mandate.endless')}
            checked={endless}
            onChange={(event) => setEndless(event.currentTarget.checked)}
          />
          <Scope {...{ services, setServices, acts, setActs }} />
          {record.isError && <Problem error={record.error} />}
          <SendOrCancel label={say('mandate.record')} isPending={record.isPending} cancel={cancel} />
        </Form>
      </FindPerson>
    </section>
  )
}

type ScopeProps = {
  readonly services: readonly string[]
  readonly setServices: (services: readonly string[]) => void
  readonly acts: readonly string[]
  readonly setActs: (acts: readonly string[]) => void
}

/** What the paper gives the right to, and for which services; whoever holds it may always follow the case. */
function Scope({ services, setServices, acts, setActs }: ScopeProps) {
  const { say } = useSpeech()
  const known = useServices().data?.services ?? []
  return (
    <>
      <Checkbox.Group label={say('mandate.acts')} value={[...acts]} onChange={setActs} mt="md">
        {mandateActs.map((act) => (
          <Checkbox key={act} value={act} label={say(`mandate.act.${act}`)} my="xs" />
        ))}
      </Checkbox.Group>
      <Checkbox.Group
        label={say('mandate.services')}
        description={say('mandate.services.hint')}
        value={[...services]}
        onChange={setServices}
        mt="md"
      >
        {known.map(({ id, name }) => (
          <Checkbox key={id} value={id} label={name} my="xs" />
        ))}
      </Checkbox.Group>
    </>
  )
}
