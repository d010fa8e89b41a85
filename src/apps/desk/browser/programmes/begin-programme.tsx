// SPDX-License-Identifier: Apache-2.0
import { NativeSelect } from '@mantine/core'
import { Deed } from '../commitments/deed.tsx'
import { ChoiceField, TextField } from '../commitments/typed-fields.tsx'
import { InstrumentField } from '../instruments/instrument-field.tsx'
import { useSpeech } from '../language/language.tsx'
import { useSeries } from '../rounds/rounds.ts'
import { SourceOrOwn } from '../sources/source-field.tsx'
import { programmesOf, useBegin } from './programmes.ts'

/** Begins a programme: a committee’s, a memorandum’s, or what cities and foundations hold by themselves. */
export function BeginProgramme({ party }: { party: string }) {
  const { say } = useSpeech()
  const series = useSeries(party).data?.series ?? []
  return (
    <Deed
      label={say('programmes.begin')}
      of={{ id: `programme ${party}`, sequence: 0 }}
      empty={{ name: '', of: '', series: '', instrument: '', source: '' }}
      send={useBegin(party, 'programme')}
      told={({ name, of, series: held, instrument, source }) => ({
        partner: party,
        name,
        of,
        ...(of === 'committee' && held && { series: held }),
        ...(of === 'memorandum' && instrument && { instrument }),
        ...(source && { sources: [source] }),
      })}
      fields={({ typed, type }) => (
        <>
          <TextField label={say('programmes.name')} value={typed.name} change={(name) => type({ name })} />
          <ChoiceField
            label={say('programmes.whose')}
            options={programmesOf.map((value) => ({ value, label: say(`programmes.of.${value}`) }))}
            value={typed.of}
            change={(of) => type({ of })}
          />
          {typed.of === 'committee' && (
            <NativeSelect
              label={say('programmes.series')}
              value={typed.series}
              onChange={(event) => type({ series: event.currentTarget.value })}
              data={[
                { value: '', label: say('outcomes.no-goal') },
                ...series.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          {typed.of === 'memorandum' && (
            <InstrumentField party={party} value={typed.instrument} change={(instrument) => type({ instrument })} />
          )}
          <SourceOrOwn value={typed.source} change={(source) => type({ source })} />
        </>
      )}
    />
  )
}
