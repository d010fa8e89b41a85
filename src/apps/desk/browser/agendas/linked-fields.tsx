// SPDX-License-Identifier: Apache-2.0
import { NativeSelect } from '@mantine/core'
import { useCommitments } from '../commitments/commitments.ts'
import { useFigures } from '../figures/figures.ts'
import { useInstruments } from '../instruments/instruments.ts'
import { useSpeech } from '../language/language.tsx'
import type { LinkedThing } from './positions.ts'
import { linkedKinds } from './positions.ts'

type Props = {
  readonly party: string
  readonly linked: readonly LinkedThing[]
  readonly change: (linked: readonly LinkedThing[]) => void
}

/** What belongs to an item: figures, instruments and promises of the partner’s file, chosen and taken off again. */
export function LinkedFields({ party, linked, change }: Props) {
  const { say } = useSpeech()
  const there = useThere(party)
  const titleOf = ({ kind, id }: LinkedThing) => there[kind].find((one) => one.value === id)?.label ?? id
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
      {linkedKinds.map((kind) => {
        const left = there[kind].filter(({ value }) => !linked.some((one) => one.kind === kind && one.id === value))
        return (
          left.length > 0 && (
            <NativeSelect
              key={kind}
              label={say(`positions.link.${kind}`)}
              value=""
              onChange={(event) => change([...linked, { kind, id: event.currentTarget.value }])}
              data={[{ value: '', label: say('form.choose') }, ...left]}
            />
          )
        )
      })}
    </fieldset>
  )
}

function useThere(party: string) {
  const measured = useFigures(party, 'us').data?.known ?? []
  const agreed = useInstruments(party).data?.instruments ?? []
  const promised = useCommitments(party).data?.commitments ?? []
  return {
    indicator: measured.map(({ id, name }) => ({ value: id, label: name })),
    instrument: agreed.map(({ id, title }) => ({ value: id, label: title })),
    commitment: promised.map(({ id, words }) => ({ value: id, label: words })),
  }
}
