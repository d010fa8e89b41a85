// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ItemState } from '#src/relations/programmes/index.ts'
import { NeededChoice, NeededText, NeededWriting } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { SendOrCancel } from '../forms/send-or-cancel.tsx'
import { useSpeech } from '../language/language.tsx'
import { DayField } from '../marks/day-field.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { Problem } from '../marks/problem.tsx'
import type { ShownItem } from './programmes.ts'
import { useItemStep } from './programmes.ts'

const inOrder: readonly ItemState[] = ['idea', 'agreed', 'funded', 'scheduled', 'held', 'reported']
const goals = { agree: 'agreed', fund: 'funded', schedule: 'scheduled', hold: 'held', report: 'reported' } as const
type Step = keyof typeof goals | 'add-evidence' | 'own' | 'cancel'

/** The steps that lie ahead of an item; evidence and an owner at any time, and calling off before it was held. */
function stepsOf({ state }: ShownItem): readonly Step[] {
  const ahead = (Object.keys(goals) as (keyof typeof goals)[])
    .filter((step) => inOrder.indexOf(goals[step]) > inOrder.indexOf(state))
    .filter((step) => step !== 'report' || state === 'held')
  return [...ahead, 'add-evidence', 'own', ...(state === 'held' ? [] : (['cancel'] as const))]
}

/** Takes an item one step on: what the step needs is asked, and what is missing is said in a sentence. */
export function ItemStep({ party, item, close }: { party: string; item: ShownItem; close: () => void }) {
  const { say } = useSpeech()
  const send = useItemStep(party, item.id)
  const steps = stepsOf(item)
  const [step, choose] = useState<Step>(item.lacks ? 'add-evidence' : (steps[0] ?? 'add-evidence'))
  const [on, setOn] = useState('')
  const [until, setUntil] = useState('')
  const [words, write] = useState('')
  const [visitors, count] = useState('')
  const proof = { words: words.trim() }
  const commands: Readonly<Record<Step, () => object>> = {
    agree: () => ({}),
    fund: () => ({}),
    schedule: () => ({ from: on, ...(until && { until }) }),
    hold: () => ({
      on,
      ...(words.trim() && { evidence: { ...proof, on } }),
      ...(/^\d+$/.test(visitors) && { visitors: Number(visitors) }),
    }),
    report: () => ({ evidence: proof }),
    'add-evidence': () => ({ evidence: { ...proof, ...(on && { on }) } }),
    own: () => ({ owner: words.trim() }),
    cancel: () => ({ reason: words.trim() }),
  }
  const wish = () =>
    send.mutate(
      { commandId: crypto.randomUUID(), expected: item.sequence, command: { do: step, ...commands[step]() } },
      { onSuccess: close },
    )
  return (
    <Dialog title={item.name} close={close}>
      <Form send={wish}>
        <NeededChoice
          label={say('programmes.step')}
          data={steps.map((one) => ({ value: one, label: say(`programmes.step.${one}`) }))}
          value={step}
          onChange={(event) => choose(event.currentTarget.value as Step)}
        />
        {(step === 'schedule' || step === 'hold') && (
          <DayField label={say('programmes.day')} required value={on} change={setOn} />
        )}
        {step === 'schedule' && <DayField label={say('programmes.until')} value={until} change={setUntil} />}
        {(step === 'add-evidence' || step === 'report') && (
          <NeededWriting
            label={say('programmes.evidence')}
            description={say('programmes.evidence.hint')}
            maxLength={500}
            value={words}
            onChange={(event) => write(event.currentTarget.value)}
          />
        )}
        {step === 'add-evidence' && <DayField label={say('programmes.evidence-day')} value={on} change={setOn} />}
        {step === 'hold' && (
          <>
            <TextInput
              label={say('programmes.evidence')}
              description={say('programmes.evidence.hint')}
              maxLength={500}
              value={words}
              onChange={(event) => write(event.currentTarget.value)}
            />
            <TextInput
              label={say('programmes.how-many')}
              inputMode="numeric"
              maxLength={9}
              value={visitors}
              onChange={(event) => count(event.currentTarget.value)}
            />
          </>
        )}
        {(step === 'own' || step === 'cancel') && (
          <NeededText
            label={say(step === 'own' ? 'programmes.owner' : 'programmes.reason')}
            maxLength={200}
            value={words}
            onChange={(event) => write(event.currentTarget.value)}
          />
        )}
        {send.isError && <Problem error={send.error} />}
        <SendOrCancel label={say('programmes.take-step')} isPending={send.isPending} cancel={close} />
      </Form>
    </Dialog>
  )
}
