// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { NeededText } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { SendOrCancel } from '../forms/send-or-cancel.tsx'
import { useSpeech } from '../language/language.tsx'
import { DayField } from '../marks/day-field.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { Problem } from '../marks/problem.tsx'
import type { ShownLead } from './leads.ts'
import { useAddContact, useForgetContact } from './leads.ts'

/** With whom to speak: name and office, by their consent; taken away when it is withdrawn. */
export function Contacts({ lead }: { lead: ShownLead }) {
  const { say, sayDay } = useSpeech()
  const [adds, add] = useState(false)
  const forget = useForgetContact(lead.id)
  return (
    <>
      {lead.contacts.map(({ id, name, office, consentOn }) => (
        <div key={id}>
          {name}
          <small>{office}</small>
          <small>{say('leads.consent', { day: sayDay(consentOn) })}</small>
          <button type="button" className="as-link screen-only" onClick={() => forget.mutate(id)}>
            {say('leads.forget')}
            <span className="unseen">: {name}</span>
          </button>
        </div>
      ))}
      {forget.isError && <Problem error={forget.error} />}
      <button type="button" className="as-link screen-only" onClick={() => add(true)}>
        {say('leads.add-contact')}
        <span className="unseen">: {lead.topic}</span>
      </button>
      {adds && <AddContact lead={lead} close={() => add(false)} />}
    </>
  )
}

function AddContact({ lead, close }: { lead: ShownLead; close: () => void }) {
  const { say } = useSpeech()
  const add = useAddContact(lead.id)
  const [id] = useState(() => crypto.randomUUID())
  const [typed, type] = useState({ name: '', office: '', consentHow: '' })
  const [consentOn, setDay] = useState('')
  const field = (of: keyof typeof typed) => ({
    value: typed[of],
    maxLength: 200,
    onChange: (event: { currentTarget: { value: string } }) => type({ ...typed, [of]: event.currentTarget.value }),
  })
  return (
    <Dialog title={say('leads.add-contact')} close={close}>
      <p className="soft">{say('leads.contact.lead')}</p>
      <Form send={() => add.mutate({ id, ...typed, consentOn }, { onSuccess: close })}>
        <NeededText label={say('leads.contact.name')} {...field('name')} />
        <NeededText label={say('leads.contact.office')} {...field('office')} />
        <DayField label={say('leads.contact.consent-on')} required value={consentOn} change={setDay} />
        <NeededText label={say('leads.contact.consent-how')} {...field('consentHow')} />
        {add.isError && <Problem error={add.error} />}
        <SendOrCancel label={say('leads.add-contact')} isPending={add.isPending} cancel={close} />
      </Form>
    </Dialog>
  )
}
