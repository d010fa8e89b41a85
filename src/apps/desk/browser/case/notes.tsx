// SPDX-License-Identifier: Apache-2.0
import { Button, Group, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import type { OpenCase } from './open-case.ts'
import { offered } from './open-case.ts'

/** A note stays with officers; a message goes to the applicant in the language of the case. */
export function Notes({ file }: { file: OpenCase }) {
  const { say } = useSpeech()
  const command = useCommand(file.reference)
  const kinds = (['add-note', 'send-message'] as const).filter((kind) => offered(file, kind))
  const [kind, setKind] = useState<'add-note' | 'send-message'>(kinds[0] ?? 'add-note')
  const [text, setText] = useState('')
  const [commandId, setCommandId] = useState(() => crypto.randomUUID())
  if (kinds.length === 0) return null
  const send = () =>
    command.mutate(
      { commandId, do: kind, ...(kind === 'add-note' ? { note: text } : { text }) },
      {
        onSuccess: () => {
          setText('')
          setCommandId(crypto.randomUUID())
        },
      },
    )
  return (
    <form
      className="notes"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <SegmentedControl
        aria-label={say('notes.kind')}
        value={kind}
        onChange={(value) => setKind(value as typeof kind)}
        data={kinds.map((one) => ({ value: one, label: say(`notes.${one}`) }))}
      />
      <Textarea
        label={say(`notes.${kind}.label`)}
        description={say(`notes.${kind}.hint`, { language: file.language })}
        autosize
        minRows={2}
        maxLength={4000}
        required
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {command.isError && <Problem error={command.error} />}
      <Group justify="flex-end" mt="sm">
        <Button type="submit" variant="default" loading={command.isPending}>
          {say(`notes.${kind}.send`)}
        </Button>
      </Group>
    </form>
  )
}
