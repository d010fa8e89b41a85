// SPDX-License-Identifier: Apache-2.0
import { Button, FileButton } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useCommand } from '../api/queries.ts'
import { request } from '../api/request.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import type { OpenCase } from './open-case.ts'

/** Hands in a file for an applicant who brought it: first the file, then what it is for. */
export function HandIn(props: { file: OpenCase; evidence: string; subject: string; label: string }) {
  const { say } = useSpeech()
  const { file, evidence, subject } = props
  const command = useCommand(file.reference)
  const handIn = useMutation({
    mutationFn: async (chosen: File) => {
      const form = new FormData()
      form.append('file', chosen)
      const received = await request<{ file: string }>('POST', `/cases/${file.reference}/files`, form)
      await command.mutateAsync({
        commandId: crypto.randomUUID(),
        do: 'provide-evidence',
        evidence,
        subject,
        file: received.file,
      })
    },
  })
  return (
    <>
      <FileButton accept="image/jpeg,image/png,application/pdf" onChange={(chosen) => chosen && handIn.mutate(chosen)}>
        {(button) => (
          <Button {...button} variant="default" size="compact-md" aria-label={props.label} loading={handIn.isPending}>
            {say('evidence.hand-in')}
          </Button>
        )}
      </FileButton>
      {handIn.isError && <Problem error={handIn.error} />}
    </>
  )
}
