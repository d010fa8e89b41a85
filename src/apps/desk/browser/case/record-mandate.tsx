// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Radio } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { Problem } from '../marks/problem.tsx'
import { MandateWords } from '../people/mandate-words.tsx'
import { NewMandate } from '../people/new-mandate.tsx'
import { useMandates } from '../people/people.ts'
import type { OfSubjectProps } from './link-person.tsx'
import { useSubjectName } from './subject-name.tsx'

/** Under which mandate somebody acts for this person: one that the registry knows, or a new one. */
export function RecordMandate({ file, action, subject, close }: OfSubjectProps) {
  const { say } = useSpeech()
  const nameOf = useSubjectName(file)
  const command = useCommand(file.reference)
  const person = file.people.find((one) => one.subject === subject)?.person ?? ''
  const mandates = useMandates(person)
  const [chosen, setChosen] = useState('')
  const [entering, setEntering] = useState(false)
  const named = new Set(file.mandates.map(({ mandate }) => mandate))
  const choices = (mandates.data?.mandates ?? []).filter(
    ({ id, principal, revokedOn }) => principal === person && revokedOn === null && !named.has(id),
  )
  const send = (mandate: { readonly id: string; readonly until: string | null }) =>
    command.mutate(
      {
        commandId: crypto.randomUUID(),
        expectedSequence: file.sequence,
        do: 'record-mandate',
        subject,
        mandate: mandate.id,
        until: mandate.until,
      },
      { onSuccess: close },
    )
  const choice = choices.find(({ id }) => id === chosen)
  const isNew = entering || (mandates.data && choices.length === 0)
  return (
    <Dialog title={`${action.said.words}: ${nameOf(subject)}`} close={close}>
      <p className="soft">{say('mandate.lead')}</p>
      {mandates.isError && <Problem error={mandates.error} again={() => mandates.refetch()} />}
      {command.isError && <Problem error={command.error} />}
      {isNew ? (
        <NewMandate principal={person} recorded={send} cancel={close} />
      ) : (
        <>
          <Radio.Group label={say('mandate.choose')} value={chosen} onChange={setChosen}>
            {choices.map((mandate) => (
              <Radio key={mandate.id} value={mandate.id} label={<MandateWords mandate={mandate} />} my="sm" />
            ))}
          </Radio.Group>
          <Group gap="sm" mt="md" justify="space-between">
            <Button variant="default" onClick={() => setEntering(true)}>
              {say('mandate.new')}
            </Button>
            <Group gap="sm">
              <Button variant="default" onClick={close}>
                {say('cancel')}
              </Button>
              <Button disabled={!choice} loading={command.isPending} onClick={() => choice && send(choice)}>
                {action.said.words}
              </Button>
            </Group>
          </Group>
        </>
      )}
    </Dialog>
  )
}
