// SPDX-License-Identifier: Apache-2.0
import { Button, FileInput, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { NeededDay } from '../commitments/typed-fields.tsx'
import { Form } from '../forms/form.tsx'
import { SendOrCancel } from '../forms/send-or-cancel.tsx'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { useDraft } from '../marks/drafts.ts'
import { Problem } from '../marks/problem.tsx'
import type { DocumentFile } from './documents.ts'
import { useFileCopy } from './documents.ts'

/** The signed paper as a PDF, the day of the signature and who signed for each side: from then on the document is frozen. */
export function FileCopy({ file }: { file: DocumentFile }) {
  const { say } = useSpeech()
  const [isOpen, open] = useState(false)
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => open(true)}>
        {say('documents.file-copy')}
      </Button>
      {isOpen && <CopyDialog file={file} close={() => open(false)} />}
    </>
  )
}

const nothing = { on: '', signers: {} as Readonly<Record<string, string>> }

function CopyDialog({ file, close }: { file: DocumentFile; close: () => void }) {
  const { say } = useSpeech()
  const send = useFileCopy(file.id)
  const [typed, type] = useDraft(`copy ${file.id}`, nothing)
  const [chosen, choose] = useState<File | null>(null)
  const [isMissing, miss] = useState(false)
  const [commandId, setCommandId] = useState(() => crypto.randomUUID())
  const signers = file.parties.flatMap(({ code }) => {
    const name = typed.signers[code]?.trim() ?? ''
    return name === '' ? [] : [{ side: code, name }]
  })
  const act = () => {
    if (!chosen) return miss(true)
    const fields = { commandId, expected: String(file.sequence), on: typed.on, signers: JSON.stringify(signers) }
    send.mutate(
      { fields, file: chosen },
      {
        onSuccess: () => {
          type(nothing)
          close()
        },
        onError: () => setCommandId(crypto.randomUUID()),
      },
    )
  }
  return (
    <Dialog title={say('documents.file-copy')} close={close}>
      <Form send={act}>
        <Stack gap="sm">
          <p>{say('documents.file-copy.lead')}</p>
          <NeededDay label={say('documents.signed-on')} value={typed.on} change={(on) => type({ ...typed, on })} />
          {file.parties.map(({ code, name }) => (
            <TextInput
              key={code}
              label={say('documents.signer', { side: name })}
              maxLength={200}
              autoComplete="off"
              value={typed.signers[code] ?? ''}
              onChange={(event) => type({ ...typed, signers: { ...typed.signers, [code]: event.currentTarget.value } })}
            />
          ))}
          <FileInput
            label={say('documents.copy-file')}
            placeholder={say('documents.copy-file.choose')}
            accept="application/pdf"
            value={chosen}
            onChange={choose}
            error={isMissing && !chosen && say('lack.choice')}
            required
          />
          {send.isError && <Problem error={send.error} />}
          <SendOrCancel label={say('documents.file-copy')} isPending={send.isPending} cancel={close} />
        </Stack>
      </Form>
    </Dialog>
  )
}
