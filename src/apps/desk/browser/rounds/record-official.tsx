// SPDX-License-Identifier: Apache-2.0
import { NativeSelect } from '@mantine/core'
import { Deed } from '../commitments/deed.tsx'
import { OptionalText, PartialDayField, TextField } from '../commitments/typed-fields.tsx'
import { ListChooser } from '../forms/list-chooser.tsx'
import { useSpeech } from '../language/language.tsx'
import { SourceOrOwn } from '../sources/source-field.tsx'
import type { Official } from './officials.ts'
import { ranks, recordOfficial } from './officials.ts'

const empty = { person: '', name: '', native: '', office: '', words: '', rank: '', seen: '', source: '' }

type Props = { readonly party: string; readonly side: string; readonly officials: readonly Official[] }

/** Records that somebody holds an office: somebody known or somebody new, in an office known or new, seen there on a day. */
export function RecordOfficial({ party, side, officials }: Props) {
  const { say } = useSpeech()
  const people = new Map(officials.map(({ person }) => [person.id, person.name]))
  const offices = new Map(officials.map(({ office }) => [office.id, office.words]))
  return (
    <Deed
      label={say('officials.record')}
      hint={side}
      of={{ id: `officials ${party}`, sequence: 0 }}
      empty={empty}
      send={recordOfficial}
      told={({ person, name, native, office, words, rank, seen, source }) => ({
        party,
        person: person ? { id: person } : { name, ...(native.trim() && { native: native.trim() }) },
        office: office ? { id: office } : { words, ...(rank && { rank }) },
        seen: seen.trim(),
        ...(source && { sources: [source] }),
      })}
      fields={({ typed, type }) => (
        <>
          <ListChooser
            label={say('officials.person')}
            value={typed.person}
            change={(person) => type({ person })}
            empty={say('officials.new-person')}
            options={[...people].map(([value, label]) => ({ value, label }))}
          />
          {typed.person === '' && (
            <div className="pair top">
              <TextField label={say('rounds.head.name')} value={typed.name} change={(name) => type({ name })} />
              <OptionalText
                label={say('officials.native')}
                value={typed.native}
                change={(native) => type({ native })}
              />
            </div>
          )}
          <ListChooser
            label={say('rounds.head.office')}
            value={typed.office}
            change={(office) => type({ office })}
            empty={say('officials.new-office')}
            options={[...offices].map(([value, label]) => ({ value, label }))}
          />
          {typed.office === '' && (
            <div className="pair top">
              <TextField
                label={say('officials.office-words')}
                value={typed.words}
                change={(words) => type({ words })}
              />
              <RankField value={typed.rank} change={(rank) => type({ rank })} />
            </div>
          )}
          <PartialDayField label={say('officials.seen-on')} value={typed.seen} change={(seen) => type({ seen })} />
          <SourceOrOwn value={typed.source} change={(source) => type({ source })} />
        </>
      )}
    />
  )
}

/** How high an office stands, as far as anybody told. */
export function RankField({ value, change }: { value: string; change: (rank: string) => void }) {
  const { say } = useSpeech()
  return (
    <NativeSelect
      label={say('rounds.head.rank')}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
      data={[
        { value: '', label: say('rounds.not-told') },
        ...ranks.map((rank) => ({ value: rank, label: say(`rounds.rank.${rank}`) })),
      ]}
    />
  )
}
