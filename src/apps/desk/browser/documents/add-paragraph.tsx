// SPDX-License-Identifier: Apache-2.0
import { NativeSelect } from '@mantine/core'
import { Deed } from '../commitments/deed.tsx'
import { useSpeech } from '../language/language.tsx'
import type { DocumentFile, Paragraph } from './documents.ts'
import { onText } from './documents.ts'
import { useLanguageName } from './language-name.ts'
import { LongText } from './long-text.tsx'

type Props = { readonly file: DocumentFile; readonly after: Paragraph; readonly language: string }

/** A new paragraph or heading after another one, begun in one language; the others are translated after it. */
export function AddParagraph({ file, after, language }: Props) {
  const { say } = useSpeech()
  const nameOf = useLanguageName()
  const forms = ['numbered', 'plain', 'heading'] as const
  return (
    <Deed
      label={say('documents.add-after')}
      of={{ id: `${file.id} ${after.id} ${language}`, sequence: file.sequence }}
      empty={{ form: after.form === 'plain' ? 'plain' : 'numbered', words: '' }}
      send={onText(file.id)}
      told={({ form, words }) => ({ do: 'add', after: after.id, form, language, words })}
      fields={({ typed, type }) => (
        <>
          <NativeSelect
            label={say('documents.form')}
            value={typed.form}
            onChange={(event) => type({ form: event.currentTarget.value })}
            data={forms.map((value) => ({ value, label: say(`documents.form.${value}`) }))}
          />
          <LongText
            label={say('documents.text-in', { language: nameOf(language) })}
            value={typed.words}
            change={(words) => type({ words })}
          />
        </>
      )}
    />
  )
}
