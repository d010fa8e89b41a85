// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import type { LeadState } from '#src/relations/leads/index.ts'
import { NeededChoice, NeededText } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { SendOrCancel } from '../forms/send-or-cancel.tsx'
import { useSpeech } from '../language/language.tsx'
import { DayField } from '../marks/day-field.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { Problem } from '../marks/problem.tsx'
import type { ShownLead } from './leads.ts'
import { useLeadStep } from './leads.ts'

const inOrder: readonly LeadState[] = ['new', 'qualified', 'passed-on', 'in-talks', 'won']
const goals = { qualify: 'qualified', 'pass-on': 'passed-on', talk: 'in-talks', win: 'won', lose: 'won' } as const
type Step = keyof typeof goals | 'plan'

/** Takes a lead a step on: to whom it goes, what came of it, or who owns it and what is next. */
export function LeadStep({ lead, close }: { lead: ShownLead; close: () => void }) {
  const { say } = useSpeech()
  const send = useLeadStep(lead.id)
  const steps: readonly Step[] = [
    'plan',
    ...(Object.keys(goals) as (keyof typeof goals)[]).filter(
      (step) => inOrder.indexOf(goals[step]) > inOrder.indexOf(lead.state),
    ),
  ]
  const [step, choose] = useState<Step>('plan')
  const [words, write] = useState('')
  const [owner, name] = useState(lead.owner ?? '')
  const [by, setBy] = useState('')
  const said: Readonly<Record<Step, object>> = {
    plan: { owner: owner.trim(), step: words.trim(), ...(by && { by }) },
    qualify: {},
    talk: {},
    'pass-on': { to: words.trim() },
    win: { outcome: words.trim() },
    lose: { outcome: words.trim() },
  }
  const asks = {
    plan: 'leads.next-step',
    'pass-on': 'leads.to-whom',
    win: 'leads.outcome',
    lose: 'leads.outcome',
  } as const
  return (
    <Dialog title={lead.topic} close={close}>
      <Form
        send={() =>
          send.mutate(
            { commandId: crypto.randomUUID(), expected: lead.sequence, command: { do: step, ...said[step] } },
            { onSuccess: close },
          )
        }
      >
        <NeededChoice
          label={say('programmes.step')}
          data={steps.map((one) => ({ value: one, label: say(`leads.step.${one}`) }))}
          value={step}
          onChange={(event) => choose(event.currentTarget.value as Step)}
        />
        {step === 'plan' && (
          <NeededText
            label={say('leads.owner')}
            maxLength={200}
            value={owner}
            onChange={(event) => name(event.currentTarget.value)}
          />
        )}
        {step in asks && (
          <NeededText
            label={say(asks[step as keyof typeof asks])}
            maxLength={300}
            value={words}
            onChange={(event) => write(event.currentTarget.value)}
          />
        )}
        {step === 'plan' && <DayField label={say('leads.by')} value={by} change={setBy} />}
        {send.isError && <Problem error={send.error} />}
        <SendOrCancel label={say('programmes.take-step')} isPending={send.isPending} cancel={close} />
      </Form>
    </Dialog>
  )
}
