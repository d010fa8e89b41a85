// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useCommand, useSession } from '../api/queries.ts'
import { Form } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { useDraft } from '../marks/drafts.ts'
import { Problem } from '../marks/problem.tsx'
import { ActionFields } from './action-fields.tsx'
import { commandFor, inputsFor } from './action-inputs.ts'
import type { OfferedAction, OpenCase } from './open-case.ts'

type Props = {
  readonly file: OpenCase
  readonly action: OfferedAction
  /** What the action is done to, where that is chosen already. */
  readonly of?: Readonly<Record<string, string>>
  readonly close: () => void
  readonly done?: () => void
}

/** Asks only for what the action needs, then does it; a refused action keeps what was written. */
export function ActionDialog({ file, action, of, close, done }: Props) {
  const { say } = useSpeech()
  const command = useCommand(file.reference)
  const me = useSession().data?.officer?.id ?? ''
  const [empty] = useState(() => inputsFor(file, me))
  // A dialog closed by mistake loses nothing: opened again, it shows what was written.
  const about = [file.reference, action.id, ...Object.values(of ?? {})].join(' ')
  const [inputs, setInputs] = useDraft(`action ${about}`, empty)
  // One id for the life of the dialog: a second click, or a resent request, is the same command.
  const [commandId] = useState(() => crypto.randomUUID())
  const grave = action.weight === 'grave'
  const send = () =>
    command.mutate(
      { commandId, expectedSequence: file.sequence, ...commandFor(action, inputs), ...of },
      {
        onSuccess: () => {
          setInputs(empty)
          close()
          done?.()
        },
      },
    )
  return (
    <Dialog title={action.said.words} close={close}>
      <Form ref={(form) => beginAt(form, grave)} send={send}>
        <Stack gap="md">
          <p className="soft">
            {file.person.name || say('case.unnamed')} · <span className="reference">{file.reference}</span>
          </p>
          <ActionFields file={file} action={action} inputs={inputs} set={(part) => setInputs({ ...inputs, ...part })} />
          {grave && <p className="late">▲ {say('action.grave')}</p>}
          {command.isError && <Problem error={command.error} />}
          <Group justify="flex-end">
            <Button variant="default" data-cancel onClick={close}>
              {say('cancel')}
            </Button>
            <Button type="submit" color={grave ? 'grave' : 'steppe'} loading={command.isPending}>
              {action.said.words}
            </Button>
          </Group>
        </Stack>
      </Form>
    </Dialog>
  )
}

/** The keyboard begins at what must be filled in; where nothing must, at the deed itself, or at Cancel if it cannot be undone. */
function beginAt(form: HTMLFormElement | null, grave: boolean): void {
  const needed = form?.querySelector<HTMLElement>(':is(input, select, textarea)[required]')
  const first = needed ?? form?.querySelector<HTMLElement>(grave ? '[data-cancel]' : '[type=submit]')
  first?.setAttribute('data-autofocus', 'true')
}
