// SPDX-License-Identifier: Apache-2.0
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { Problem } from '../marks/problem.tsx'
import { FindPerson } from '../people/find-person.tsx'
import type { OfferedAction, OpenCase } from './open-case.ts'
import { birthIn, nameAnswerIn } from './open-case.ts'
import { useSubjectName } from './subject-name.tsx'

export type OfSubjectProps = {
  readonly file: OpenCase
  readonly action: OfferedAction
  readonly subject: string
  readonly close: () => void
}

/** Which person of the registry this person of the case is: found by the name in the answers, or entered from them. */
export function LinkPerson({ file, action, subject, close }: OfSubjectProps) {
  const { say } = useSpeech()
  const nameOf = useSubjectName(file)
  const command = useCommand(file.reference)
  const [person, choose] = useState('')
  const [commandId] = useState(() => crypto.randomUUID())
  return (
    <Dialog title={`${action.said.words}: ${nameOf(subject)}`} close={close}>
      <p className="soft">{say('person.number.hint')}</p>
      <FindPerson
        label={say('person.search')}
        name={nameAnswerIn(file, subject)}
        born={birthIn(file, subject)}
        person={person}
        choose={choose}
      >
        {command.isError && <Problem error={command.error} />}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
          <Button
            disabled={person === ''}
            loading={command.isPending}
            onClick={() =>
              command.mutate(
                { commandId, expectedSequence: file.sequence, do: 'link-person', subject, person },
                { onSuccess: close },
              )
            }
          >
            {action.said.words}
          </Button>
        </Group>
      </FindPerson>
    </Dialog>
  )
}
