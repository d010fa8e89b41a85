// SPDX-License-Identifier: Apache-2.0
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { Refused } from '../api/request.ts'
import { useDocuments } from '../documents/documents.ts'
import { NeededChoice, NeededWriting } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { Problem } from '../marks/problem.tsx'
import { SourceNeeded } from '../sources/source-field.tsx'
import { EventFields } from './event-fields.tsx'
import type { EventKind, Typed } from './event-kinds.ts'
import { EVENT_KINDS, happeningOf, typedOf } from './event-kinds.ts'
import type { EventRecord, File } from './instruments.ts'
import { useRecordEvent } from './instruments.ts'
import type { BegunEvent } from './step-event.ts'

type Props = {
  readonly file: File
  /** The record that is corrected, if one is. */
  readonly replaces?: EventRecord | undefined
  readonly strikesOut?: boolean
  /** What it begins with, where a step is recorded as taken. */
  readonly begins?: BegunEvent | undefined
  readonly close: () => void
}

/** What happened to the instrument, or what is put in place of a wrong record, with its paper. */
export function RecordEvent({ file, replaces, strikesOut = false, begins, close }: Props) {
  const { say } = useSpeech()
  const record = useRecordEvent(file.id)
  const [commandId] = useState(() => crypto.randomUUID())
  const [kind, setKind] = useState<string>(replaces?.kind ?? begins?.kind ?? '')
  const [typed, setTyped] = useState<Typed>(() =>
    replaces && !strikesOut ? typedOf(replaces.told) : (begins?.typed ?? {}),
  )
  const [source, setSource] = useState(strikesOut ? (replaces?.source ?? '') : '')
  const [note, setNote] = useState('')
  const type = (field: string) => (value: string) => setTyped((former) => ({ ...former, [field]: value }))
  const wrong = wrongIn(record.error)
  const papers = useDocuments(file.about[0]?.code ?? '', file.id, 0).data?.documents ?? []
  const title = titleOf(replaces, strikesOut)
  const send = () =>
    record.mutate(
      {
        commandId,
        expected: file.sequence,
        happening: strikesOut ? { kind: 'struck-out' } : happeningOf(kind as EventKind, typed),
        source: source.trim(),
        ...(replaces && { replaces: replaces.id }),
        ...(note.trim() && { note: note.trim() }),
      },
      { onSuccess: close },
    )
  return (
    <Dialog title={say(title)} close={close}>
      {replaces && <p>{`${replaces.words}${replaces.when && `: ${replaces.when}`}`}</p>}
      <Form send={send}>
        {!replaces && (
          <NeededChoice
            label={say('instruments.event')}
            my="sm"
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value)}
            data={[
              { value: '', label: say('form.choose') },
              ...EVENT_KINDS.map((one) => ({ value: one, label: say(`instruments.event.${one}`) })),
            ]}
          />
        )}
        {!strikesOut && kind !== '' && (
          <EventFields kind={kind as EventKind} parties={file.parties} typed={typed} type={type} wrong={wrong} />
        )}
        <SourceNeeded
          label={say('instruments.paper')}
          value={source}
          change={setSource}
          more={papers.map(({ id, title }) => ({
            value: `document:${id}`,
            label: say('instruments.paper.document', { title }),
          }))}
        />
        {replaces && (
          <NeededWriting
            label={say('instruments.why-corrected')}
            minLength={3}
            maxLength={1000}
            autosize
            minRows={2}
            my="sm"
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
        {record.isError && <Problem error={withoutFields(record.error)} />}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
          <Button type="submit" loading={record.isPending}>
            {say(title)}
          </Button>
        </Group>
      </Form>
    </Dialog>
  )
}

function titleOf(replaces: EventRecord | undefined, strikesOut: boolean) {
  if (strikesOut) return 'instruments.strike-out.title' as const
  return replaces ? ('instruments.correct.title' as const) : ('instruments.record' as const)
}

/** The sentences of a refusal, by the last part of the path of their field. */
function wrongIn(error: unknown): Typed {
  if (!(error instanceof Refused)) return {}
  return Object.fromEntries(
    (error.error.fields ?? []).map(({ path, message }) => [path.split('/').at(-1) ?? path, message]),
  )
}

/** The sentence stands at its field already; above the buttons it stands once more, without the list of fields. */
function withoutFields(error: unknown): unknown {
  if (!(error instanceof Refused)) return error
  const { fields: _, ...rest } = error.error
  return new Refused(error.status, rest)
}
