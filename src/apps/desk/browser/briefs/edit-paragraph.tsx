// SPDX-License-Identifier: Apache-2.0
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { NeededWriting } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import { useDraft } from '../marks/drafts.ts'
import { Problem } from '../marks/problem.tsx'
import type { Paragraph, PartName } from './briefs.ts'
import { useEditBrief } from './briefs.ts'

type Props = {
  readonly brief: string
  readonly part: PartName
  readonly paragraph: Paragraph
  readonly close: () => void
}

/** One paragraph in the hands of an officer. Somebody else’s words that came meanwhile are shown beside, and nothing typed is lost. */
export function EditParagraph({ brief, part, paragraph, close }: Props) {
  const { say } = useSpeech()
  const edit = useEditBrief(brief)
  const { id: block, words, seen } = paragraph
  const [begun, begin] = useState({ words, seen })
  const [typed, type] = useDraft(`brief ${brief} ${part} ${block}`, begun.words)
  const [commandId, setCommandId] = useState(() => crypto.randomUUID())
  const hasMoved = seen !== begun.seen
  const done = () => {
    type(begun.words)
    close()
  }
  const send = (command: object) =>
    edit.mutate(
      { commandId, part, command },
      // What was refused was another wish than the one that follows it.
      { onSuccess: done, onError: () => setCommandId(crypto.randomUUID()) },
    )
  return (
    <Form className="edit-paragraph" send={() => send({ do: 'edit', block, seen: begun.seen, words: typed.trim() })}>
      <NeededWriting
        label={say('briefs.paragraph')}
        maxLength={5000}
        autosize
        minRows={3}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      {edit.isError && <Problem error={edit.error} />}
      {hasMoved && (
        <div className="stands-now">
          <p className="soft">{say('briefs.stands-now', { officer: paragraph.editedBy ?? '' })}</p>
          <p>{words}</p>
          <Button variant="default" size="compact-md" onClick={() => begin({ words: begun.words, seen })}>
            {say('briefs.mine-anyway')}
          </Button>
        </div>
      )}
      <Group gap="sm" mt="sm">
        <Button type="submit" loading={edit.isPending}>
          {say('briefs.save')}
        </Button>
        <Button variant="default" onClick={() => send({ do: 'add', after: block, words: typed.trim() })}>
          {say('briefs.add-after')}
        </Button>
        <Button variant="default" className="grave" onClick={() => send({ do: 'strike', block, seen: begun.seen })}>
          {say('briefs.strike')}
        </Button>
        <Button variant="default" onClick={close}>
          {say('cancel')}
        </Button>
      </Group>
    </Form>
  )
}
