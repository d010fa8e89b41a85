// SPDX-License-Identifier: Apache-2.0
import { Button, Loader } from '@mantine/core'
import { useState } from 'react'
import { BeginDocument } from '../documents/begin-document.tsx'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import type { NextStep, Party } from './instruments.ts'
import { useInstrument } from './instruments.ts'
import { RecordEvent } from './record-event.tsx'
import type { BegunEvent } from './step-event.ts'
import { eventOfStep, isForNote, isGap } from './step-event.ts'

type Props = {
  readonly instrument: { readonly id: string; readonly title: string; readonly about: readonly Party[] }
  readonly step: Pick<NextStep, 'step' | 'party' | 'waitsOn'>
}

/** What may be done about a step: record that it was taken, or draft a note to the partner who is waited for. */
export function StepDeeds({ instrument: { id, title, about }, step }: Props) {
  const { say } = useSpeech()
  const [isOpen, open] = useState(false)
  const begins = eventOfStep(step)
  // A note goes to one partner.
  const [partner, others] = about
  return (
    <span className="deeds inline screen-only">
      {begins && (
        <Button variant="default" size="compact-md" onClick={() => open(true)}>
          {say(isGap(step) ? 'instruments.record-found' : 'instruments.record-step')}
          <span className="unseen">: {title}</span>
        </Button>
      )}
      {partner && !others && isForNote(step, partner.code) && (
        <BeginDocument
          party={partner.code}
          of={{ kind: 'instrument', id }}
          label={say('instruments.draft-note')}
          hint={title}
          kind="note-verbale"
        />
      )}
      {isOpen && begins && <Recording id={id} begins={begins} close={() => open(false)} />}
    </span>
  )
}

/** The instrument is read when it is to be written to, so that nothing is recorded of what has moved on. */
function Recording({ id, begins, close }: { id: string; begins: BegunEvent; close: () => void }) {
  const { say } = useSpeech()
  const found = useInstrument(id, {})
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  if (!found.data) return <Loader size="xs" aria-label={say('loading')} />
  return <RecordEvent file={found.data} begins={begins} close={close} />
}
