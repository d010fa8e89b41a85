// SPDX-License-Identifier: Apache-2.0
import { Button, Group, SegmentedControl } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useCommand } from '../api/queries.ts'
import { NeededWriting } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { useSpeech } from '../language/language.tsx'
import { useDraft } from '../marks/drafts.ts'
import { Problem } from '../marks/problem.tsx'
import type { OpenCase } from './open-case.ts'
import { offered } from './open-case.ts'

type Kind = 'add-note' | 'send-message'

/** A note stays with officers; a message goes to the applicant in the language of the case. */
export function Notes({ file }: { file: OpenCase }) {
  const { say } = useSpeech()
  const kinds = (['add-note', 'send-message'] as const).filter((kind) => offered(file, kind))
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'add-note')
  // How often a key asked to write: the field then takes the keyboard.
  const [asked, setAsked] = useState(0)
  const write = (wanted: Kind) => () => {
    if (!kinds.includes(wanted)) return
    setKind(wanted)
    setAsked(asked + 1)
  }
  useKeys({ n: write('add-note'), m: write('send-message') })
  if (kinds.length === 0) return null
  return (
    <div className="notes">
      <SegmentedControl
        aria-label={say('notes.kind')}
        value={kind}
        onChange={(value) => setKind(value as Kind)}
        data={kinds.map((one) => ({ value: one, label: say(`notes.${one}`) }))}
      />
      <Writing key={kind} file={file} kind={kind} asked={asked} />
    </div>
  )
}

/** What is written stays until it is sent, also while another case is looked at. */
function Writing({ file, kind, asked }: { file: OpenCase; kind: Kind; asked: number }) {
  const { say } = useSpeech()
  const command = useCommand(file.reference)
  const [text, setText] = useDraft(`${kind} ${file.reference}`, '')
  const [commandId, setCommandId] = useState(() => crypto.randomUUID())
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (asked > 0) field.current?.focus()
  }, [asked])
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
    <Form send={send}>
      <NeededWriting
        ref={field}
        label={say(`notes.${kind}.label`)}
        description={say(`notes.${kind}.hint`, { language: file.language })}
        autosize
        minRows={2}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {command.isError && <Problem error={command.error} />}
      <Group justify="flex-end" mt="sm">
        <Button type="submit" variant="default" loading={command.isPending}>
          {say(`notes.${kind}.send`)}
        </Button>
      </Group>
    </Form>
  )
}
