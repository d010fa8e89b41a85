// SPDX-License-Identifier: Apache-2.0
import { Deed } from '../commitments/deed.tsx'
import { ChoiceField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import type { DocumentFile } from './documents.ts'
import { onText, translations } from './documents.ts'
import { useLanguageName } from './language-name.ts'

/** Says what kind of translation a text is; of a frozen document only where nobody told yet. */
export function TellTranslation({ file }: { file: DocumentFile }) {
  const { say } = useSpeech()
  const nameOf = useLanguageName()
  const open = file.languages.filter((code) => {
    const status = file.statuses[code]
    return status === 'not-told' || (status !== 'authentic' && !file.isFrozen)
  })
  if (open.length === 0) return null
  return (
    <Deed
      label={say('documents.tell-translation')}
      of={file}
      empty={{ language: open[0] ?? '', translation: '' }}
      send={onText(file.id)}
      told={(typed) => ({ do: 'tell-translation', ...typed })}
      fields={({ typed, type }) => (
        <>
          <ChoiceField
            label={say('documents.language')}
            options={open.map((code) => ({ value: code, label: nameOf(code) }))}
            value={typed.language}
            change={(language) => type({ language })}
          />
          <ChoiceField
            label={say('documents.status')}
            options={translations.map((one) => ({ value: one, label: say(`documents.status.${one}`) }))}
            value={typed.translation}
            change={(translation) => type({ translation })}
          />
        </>
      )}
    />
  )
}
