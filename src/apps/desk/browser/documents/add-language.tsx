// SPDX-License-Identifier: Apache-2.0
import { Checkbox } from '@mantine/core'
import { Deed } from '../commitments/deed.tsx'
import { ChoiceField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import type { DocumentFile } from './documents.ts'
import { onText } from './documents.ts'
import { offeredLanguages, useLanguageName } from './language-name.ts'

/** A second or third language, in which nothing is translated yet. */
export function AddLanguage({ file }: { file: DocumentFile }) {
  const { say } = useSpeech()
  const nameOf = useLanguageName()
  return (
    <Deed
      label={say('documents.add-language')}
      of={file}
      empty={{ language: '', isAuthentic: true }}
      send={onText(file.id)}
      told={(typed) => ({ do: 'add-language', ...typed })}
      fields={({ typed, type }) => (
        <>
          <ChoiceField
            label={say('documents.language')}
            options={offeredLanguages
              .filter((code) => !file.languages.includes(code))
              .map((code) => ({ value: code, label: nameOf(code) }))}
            value={typed.language}
            change={(chosen) => type({ language: chosen })}
          />
          <Checkbox
            label={say('documents.binds-too')}
            checked={typed.isAuthentic}
            onChange={(event) => type({ isAuthentic: event.currentTarget.checked })}
          />
        </>
      )}
    />
  )
}
