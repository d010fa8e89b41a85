// SPDX-License-Identifier: Apache-2.0
import { Deed } from '../commitments/deed.tsx'
import { ChoiceField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import type { DocumentFile } from './documents.ts'
import { onText, translations } from './documents.ts'
import { offeredLanguages, useLanguageName } from './language-name.ts'

/** A second or third language, in which nothing is translated yet. */
export function AddLanguage({ file }: { file: DocumentFile }) {
  const { say } = useSpeech()
  const nameOf = useLanguageName()
  return (
    <Deed
      label={say('documents.add-language')}
      of={file}
      empty={{ language: '', status: 'authentic' }}
      send={onText(file.id)}
      told={({ language, status }) => ({
        do: 'add-language',
        language,
        isAuthentic: status === 'authentic',
        ...(translations.some((one) => one === status) && { translation: status }),
      })}
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
          <ChoiceField
            label={say('documents.status')}
            options={(['authentic', ...translations, 'not-told'] as const).map((one) => ({
              value: one,
              label: say(`documents.status.${one}`),
            }))}
            value={typed.status}
            change={(status) => type({ status })}
          />
        </>
      )}
    />
  )
}
