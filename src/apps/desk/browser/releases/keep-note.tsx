// SPDX-License-Identifier: Apache-2.0
import { NativeSelect } from '@mantine/core'
import { Deed } from '../commitments/deed.tsx'
import { NeededDay, OptionalText, TextField } from '../commitments/typed-fields.tsx'
import { languages, useSpeech } from '../language/language.tsx'
import { keepNote } from './releases.ts'

/** All that is released now leaves on paper, under a note verbale with the number and day that the registry gave. */
export function KeepNote({ party }: { party: string }) {
  const { say, language } = useSpeech()
  return (
    <Deed
      label={say('releases.note')}
      of={{ id: party, sequence: 0 }}
      empty={{ number: '', on: '', addressee: '', language }}
      send={keepNote(party)}
      told={({ number, on, addressee, language: chosen }) => ({
        number,
        on,
        language: chosen,
        ...(addressee.trim() && { addressee: addressee.trim() }),
      })}
      fields={({ typed, type }) => (
        <>
          <p className="soft">{say('releases.note.lead')}</p>
          <TextField label={say('releases.note.number')} value={typed.number} change={(number) => type({ number })} />
          <NeededDay label={say('releases.note.on')} value={typed.on} change={(on) => type({ on })} />
          <OptionalText
            label={say('releases.note.addressee')}
            hint={say('releases.note.addressee.hint')}
            most={300}
            value={typed.addressee}
            change={(addressee) => type({ addressee })}
          />
          <NativeSelect
            label={say('language')}
            value={typed.language}
            data={[...languages]}
            onChange={(event) => type({ language: event.currentTarget.value })}
          />
        </>
      )}
    />
  )
}
