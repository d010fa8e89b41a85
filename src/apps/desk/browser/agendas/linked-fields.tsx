// SPDX-License-Identifier: Apache-2.0
import { NativeSelect } from '@mantine/core'
import { useFigures } from '../figures/figures.ts'
import { useSpeech } from '../language/language.tsx'
import { chosenTitle, ThingField } from '../overview/thing-field.tsx'
import type { LinkedThing } from './positions.ts'

type Props = {
  readonly party: string
  readonly linked: readonly LinkedThing[]
  /** Of what was linked before, its titles by id. */
  readonly titles: ReadonlyMap<string, string>
  readonly change: (linked: readonly LinkedThing[]) => void
}

/** What belongs to an item: figures, instruments and promises of the partner’s file, chosen and taken off again. */
export function LinkedFields({ party, linked, titles, change }: Props) {
  const { say } = useSpeech()
  const measured = (useFigures(party, 'us').data?.known ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const isLeft = (kind: LinkedThing['kind'], id: string) => !linked.some((one) => one.kind === kind && one.id === id)
  const link = (kind: LinkedThing['kind']) => (id: string) => id && change([...linked, { kind, id }])
  const titleOf = ({ kind, id }: LinkedThing) =>
    measured.find(({ value }) => kind === 'indicator' && value === id)?.label ?? titles.get(id) ?? chosenTitle(kind, id)
  const indicators = measured.filter(({ value }) => isLeft('indicator', value))
  return (
    <fieldset className="item">
      <legend>{say('positions.linked')}</legend>
      <ul className="plain">
        {linked.map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            {say(`positions.linked.${one.kind}`)}: {titleOf(one)}{' '}
            <button type="button" className="as-link" onClick={() => change(linked.filter((other) => other !== one))}>
              {say('positions.unlink')}
              <span className="unseen">: {titleOf(one)}</span>
            </button>
          </li>
        ))}
      </ul>
      {indicators.length > 0 && (
        <NativeSelect
          label={say('positions.link.indicator')}
          value=""
          onChange={(event) => link('indicator')(event.currentTarget.value)}
          data={[{ value: '', label: say('form.choose') }, ...indicators]}
        />
      )}
      {(['instrument', 'commitment'] as const).map((kind) => (
        <ThingField
          key={kind}
          kind={kind}
          party={party}
          label={say(`positions.link.${kind}`)}
          value=""
          change={link(kind)}
          fits={({ id }) => isLeft(kind, id)}
        />
      ))}
    </fieldset>
  )
}
