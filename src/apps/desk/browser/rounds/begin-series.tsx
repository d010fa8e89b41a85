// SPDX-License-Identifier: Apache-2.0
import { NativeSelect, TextInput } from '@mantine/core'
import { Deed } from '../commitments/deed.tsx'
import { ChoiceField, OptionalText, TextField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { usePartners } from '../partners/partners.ts'
import { SourceOrOwn } from '../sources/source-field.tsx'
import { beginSeries, seriesTopics } from './rounds.ts'

const empty = {
  name: '',
  topic: '',
  numbering: 'ordinal',
  alternation: 'usual',
  usualMonths: '',
  basis: '',
  supporters: [] as readonly string[],
  source: '',
}

/** Begins a series of meetings with a partner: what about, numbered or not, whose turn it is to host, and who supports the partner. */
export function BeginSeries({ party }: { party: string }) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('series.begin')}
      of={{ id: `series ${party}`, sequence: 0 }}
      empty={empty}
      send={beginSeries}
      told={({ usualMonths, basis, source, supporters, ...rest }) => ({
        ...rest,
        partner: party,
        supporters,
        ...(/^\d+$/.test(usualMonths.trim()) && { usualMonths: Number(usualMonths) }),
        ...(basis.trim() && { basis: basis.trim() }),
        ...(source && { sources: [source] }),
      })}
      fields={({ typed, type }) => (
        <>
          <TextField label={say('series.name')} value={typed.name} change={(name) => type({ name })} />
          <ChoiceField
            label={say('series.topic')}
            options={seriesTopics.map((value) => ({ value, label: say(`series.topic.${value}`) }))}
            value={typed.topic}
            change={(topic) => type({ topic })}
          />
          <div className="pair top">
            <NativeSelect
              label={say('series.numbering')}
              value={typed.numbering}
              onChange={(event) => type({ numbering: event.currentTarget.value })}
              data={(['ordinal', 'none'] as const).map((value) => ({ value, label: say(`series.numbering.${value}`) }))}
            />
            <NativeSelect
              label={say('series.alternation')}
              value={typed.alternation}
              onChange={(event) => type({ alternation: event.currentTarget.value })}
              data={(['strict', 'usual', 'none'] as const).map((value) => ({
                value,
                label: say(`series.alternation.${value}`),
              }))}
            />
          </div>
          <TextInput
            label={say('series.usual-months')}
            inputMode="numeric"
            maxLength={3}
            value={typed.usualMonths}
            onChange={(event) => type({ usualMonths: event.currentTarget.value })}
          />
          <OptionalText
            label={say('series.basis')}
            hint={say('series.basis.hint')}
            most={300}
            value={typed.basis}
            change={(basis) => type({ basis })}
          />
          <Supporters party={party} chosen={typed.supporters} choose={(supporters) => type({ supporters })} />
          <SourceOrOwn value={typed.source} change={(source) => type({ source })} />
        </>
      )}
    />
  )
}

/** Members of an organisation that speak for it in their own name: any state but the two sides. */
function Supporters({
  party,
  chosen,
  choose,
}: {
  party: string
  chosen: readonly string[]
  choose: (supporters: readonly string[]) => void
}) {
  const { say } = useSpeech()
  const kind = usePartners().data?.partners.find(({ code }) => code === party)?.kind
  if (kind !== 'organisation') return null
  return (
    <TextInput
      label={say('series.supporters')}
      description={say('series.supporters.hint')}
      maxLength={100}
      autoComplete="off"
      value={chosen.join(', ')}
      onChange={(event) => choose(event.currentTarget.value.toUpperCase().split(/[\s,;]+/))}
      onBlur={() => choose(chosen.filter(Boolean))}
    />
  )
}
