// SPDX-License-Identifier: Apache-2.0
import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import type { DocumentFile, Paragraph } from './documents.ts'
import { useWrite } from './documents.ts'

type Props = { readonly file: DocumentFile; readonly paragraph: Paragraph }

/** A paragraph goes one place up or down in all languages at once; the button keeps the focus, so that it is pressed again. */
export function MoveParagraph({ file, paragraph }: Props) {
  const { say } = useSpeech()
  const { id, form } = paragraph
  const write = useWrite(file.id)
  const pressed = useRef<HTMLButtonElement>(null)
  const [commandId, setCommandId] = useState(() => crypto.randomUUID())
  const ids = file.paragraphs.map((one) => one.id)
  const at = ids.indexOf(id)
  useEffect(() => {
    // The row stands elsewhere now, and a page that puts it there takes the focus from its button.
    if (at >= 0) pressed.current?.focus()
  }, [at])
  if (form === 'title') return null
  const words = (file.languages.map((code) => paragraph.texts[code]).find(Boolean) ?? '').slice(0, 40)
  const move = (after: string | undefined) =>
    write.mutate(
      { commandId, command: { do: 'move', paragraph: id, after } },
      { onSettled: () => setCommandId(crypto.randomUUID()) },
    )
  const ways = [
    { way: 'up', sign: '↑', after: ids[at - 2], isThere: at > 1 },
    { way: 'down', sign: '↓', after: ids[at + 1], isThere: at < ids.length - 1 },
  ] as const
  return (
    <span className="move screen-only">
      {ways.map(({ way, sign, after, isThere }) => (
        <button
          key={way}
          type="button"
          aria-label={say(`documents.move.${way}`, { words })}
          title={say(`documents.move.${way}`, { words })}
          // Not disabled: a button that is loses the focus.
          aria-disabled={!isThere || write.isPending}
          onClick={(event) => {
            pressed.current = event.currentTarget
            if (isThere && !write.isPending) move(after)
          }}
        >
          {sign}
        </button>
      ))}
      <VisuallyHidden role="status">
        {write.isSuccess && say('documents.moved', { place: at, all: ids.length - 1 })}
      </VisuallyHidden>
      {write.isError && <Problem error={write.error} />}
    </span>
  )
}
