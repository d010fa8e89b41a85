// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Form } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import { useDraft } from '../marks/drafts.ts'
import { Problem } from '../marks/problem.tsx'
import { AddParagraph } from './add-paragraph.tsx'
import type { DocumentFile, Paragraph } from './documents.ts'
import { lastSeen, useWrite } from './documents.ts'
import { useLanguageName } from './language-name.ts'

type Props = {
  readonly file: DocumentFile
  readonly paragraph: Paragraph
  readonly language: string
  readonly close: () => void
}

type Seen = { readonly words: string; readonly seen: number }
type Kept = { readonly words: string; readonly begun: Seen }

/** One paragraph in one language in the hands of an officer. What somebody else wrote meanwhile stands beside it; nothing typed is lost. */
export function EditText({ file, paragraph, language, close }: Props) {
  const { say } = useSpeech()
  const nameOf = useLanguageName()
  const write = useWrite(file.id)
  const { id, form, texts, seen, writtenBy } = paragraph
  const now = { words: texts[language] ?? '', seen: seen[language] ?? 0 }
  // What was typed is kept with the text that it was typed over: whoever comes back to it later still sees what came between.
  const [kept, keep] = useDraft<Kept | null>(`document ${file.id} ${id} ${language}`, null)
  const [begun, begin] = useState(kept?.begun ?? now)
  const [commandId, setCommandId] = useState(() => crypto.randomUUID())
  const typed = kept?.words ?? begun.words
  const hasMoved = now.seen !== begun.seen
  const putMine = () => {
    begin(now)
    keep({ words: typed, begun: now })
  }
  const done = () => {
    keep(null)
    close()
  }
  const send = (command: object) =>
    write.mutate(
      { commandId, command },
      // What was refused was another wish than the one that follows it.
      { onSuccess: done, onError: () => setCommandId(crypto.randomUUID()) },
    )
  return (
    <Form
      className="edit-paragraph"
      send={() => send({ do: 'edit', paragraph: id, language, seen: begun.seen, words: typed.trim() })}
    >
      <Textarea
        label={say('documents.text-in', { language: nameOf(language) })}
        maxLength={10_000}
        autosize
        minRows={2}
        lang={language}
        value={typed}
        onChange={(event) => keep({ words: event.currentTarget.value, begun })}
      />
      {write.isError && <Problem error={write.error} />}
      {hasMoved && (
        <div className="stands-now">
          <p className="soft">{say('briefs.stands-now', { officer: writtenBy[language] ?? '' })}</p>
          <p lang={language} className="words">
            {now.words}
          </p>
          <Button variant="default" size="compact-md" onClick={putMine}>
            {say('briefs.mine-anyway')}
          </Button>
        </div>
      )}
      <Group gap="xs" mt="sm">
        <Button type="submit" size="compact-md" loading={write.isPending}>
          {say('briefs.save')}
        </Button>
        <AddParagraph file={file} after={paragraph} language={language} />
        {form !== 'title' && (
          <Button
            variant="default"
            size="compact-md"
            className="grave"
            // All its versions are in view: what is struck out is what stands there now.
            onClick={() => send({ do: 'strike', paragraph: id, seen: lastSeen(paragraph) })}
          >
            {say('briefs.strike')}
          </Button>
        )}
        <Button variant="default" size="compact-md" onClick={close}>
          {say('cancel')}
        </Button>
      </Group>
    </Form>
  )
}
