// SPDX-License-Identifier: Apache-2.0
import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Lead } from '#src/relations/leads/index.ts'
import { NeededText } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { SendOrCancel } from '../forms/send-or-cancel.tsx'
import { useSpeech } from '../language/language.tsx'
import { DayField } from '../marks/day-field.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { Problem } from '../marks/problem.tsx'
import { useRaiseLead } from './leads.ts'

const needs: readonly NonNullable<Lead['need']>[] = [
  'partner',
  'site',
  'licence',
  'minerals',
  'market',
  'finance',
  'other',
]

/** Writes down what was proposed, by which firm, when and where. */
export function RaiseLead({ close }: { close: () => void }) {
  const { say } = useSpeech()
  const raise = useRaiseLead()
  const [commandId] = useState(() => crypto.randomUUID())
  const [typed, type] = useState({
    partner: '',
    topic: '',
    company: '',
    raisedBy: '',
    raisedAt: '',
    owner: '',
    need: '',
  })
  const [raisedOn, setDay] = useState('')
  const field = (of: keyof typeof typed) => ({
    value: typed[of],
    maxLength: 200,
    onChange: (event: { currentTarget: { value: string } }) => type({ ...typed, [of]: event.currentTarget.value }),
  })
  const send = () => {
    const { partner, ...rest } = typed
    const told = Object.fromEntries(Object.entries(rest).filter(([, text]) => text.trim() !== ''))
    raise.mutate(
      { commandId, lead: { ...told, raisedOn, about: [partner.trim().toUpperCase()] } },
      { onSuccess: close },
    )
  }
  return (
    <Dialog title={say('leads.raise')} close={close}>
      <Form send={send}>
        <NeededText label={say('leads.topic')} {...field('topic')} />
        <div className="pair top">
          <NeededText
            label={say('leads.partner')}
            description={say('leads.partner.hint')}
            pattern="\s*[A-Za-z]{2,8}\s*"
            {...field('partner')}
          />
          <DayField label={say('leads.raised-on')} required value={raisedOn} change={setDay} />
        </div>
        <div className="pair top">
          <TextInput label={say('leads.company')} {...field('company')} />
          <NativeSelect
            label={say('leads.need.label')}
            data={[
              { value: '', label: say('form.choose') },
              ...needs.map((one) => ({ value: one, label: say(`leads.need.${one}`) })),
            ]}
            {...field('need')}
          />
        </div>
        <div className="pair top">
          <TextInput label={say('leads.raised-at')} {...field('raisedAt')} />
          <TextInput label={say('leads.owner')} {...field('owner')} />
        </div>
        {raise.isError && <Problem error={raise.error} />}
        <SendOrCancel label={say('leads.raise')} isPending={raise.isPending} cancel={close} />
      </Form>
    </Dialog>
  )
}
