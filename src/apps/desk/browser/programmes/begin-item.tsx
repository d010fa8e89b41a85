// SPDX-License-Identifier: Apache-2.0
import { Checkbox, TextInput } from '@mantine/core'
import { Deed } from '../commitments/deed.tsx'
import { ChoiceField, TextField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { usePartners } from '../partners/partners.ts'
import type { ShownProgramme } from './programmes.ts'
import { areas, bodies, itemKinds, useBegin } from './programmes.ts'

const empty = {
  name: '',
  area: '',
  kind: '',
  ours: '',
  ourBody: 'ministry',
  theirs: '',
  theirBody: 'ministry',
  owner: '',
  place: '',
  from: '',
  until: '',
  isExchange: false,
  holder: '',
  reference: '',
  rights: '',
}
type Typed = typeof empty
const trimmed = (told: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(told).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : [])))

/** Begins an item of a programme: what, who holds it on either side, which authority owns it, and what is handed over, if anything is. */
export function BeginItem({ party, programme }: { party: string; programme: ShownProgramme }) {
  const { say } = useSpeech()
  const partners = usePartners().data
  const home = partners?.home ?? ''
  const other = partners?.partners.find(({ code }) => code === party)?.name ?? party
  const bodyOptions = bodies.map((value) => ({ value, label: say(`programmes.body.${value}`) }))
  return (
    <Deed
      label={say('programmes.begin-item')}
      hint={programme.name}
      of={{ id: `item ${programme.id}`, sequence: 0 }}
      empty={empty}
      send={useBegin(party, 'item')}
      told={(typed) => itemOf(typed, { programme: programme.id, home, party })}
      fields={({ typed, type }) => {
        const text = (of: keyof Omit<Typed, 'isExchange'>) => ({
          value: typed[of],
          maxLength: 200,
          autoComplete: 'off',
          onChange: (event: { currentTarget: { value: string } }) => type({ [of]: event.currentTarget.value }),
        })
        return (
          <>
            <TextField label={say('programmes.item-name')} value={typed.name} change={(name) => type({ name })} />
            <div className="pair top">
              <ChoiceField
                label={say('programmes.area')}
                options={areas.map((value) => ({ value, label: say(`programmes.area.${value}`) }))}
                value={typed.area}
                change={(area) => type({ area })}
              />
              <ChoiceField
                label={say('programmes.kind')}
                options={itemKinds.map((value) => ({ value, label: say(`programmes.kind.${value}`) }))}
                value={typed.kind}
                change={(kind) => type({ kind })}
              />
            </div>
            <div className="pair top">
              <TextField label={say('programmes.ours')} value={typed.ours} change={(ours) => type({ ours })} />
              <ChoiceField
                label={say('programmes.body')}
                options={bodyOptions}
                value={typed.ourBody}
                change={(ourBody) => type({ ourBody })}
              />
            </div>
            <div className="pair top">
              <TextInput label={say('programmes.theirs', { side: other })} {...text('theirs')} />
              <ChoiceField
                label={say('programmes.body')}
                options={bodyOptions}
                value={typed.theirBody}
                change={(theirBody) => type({ theirBody })}
              />
            </div>
            <div className="pair top">
              <TextInput label={say('programmes.owner')} {...text('owner')} />
              <TextInput label={say('rounds.place')} {...text('place')} />
            </div>
            <div className="pair top">
              <TextInput
                label={say('programmes.from')}
                description={say('between.partial-day.hint')}
                {...text('from')}
              />
              <TextInput label={say('programmes.until')} {...text('until')} />
            </div>
            <Checkbox
              label={say('programmes.is-exchange')}
              checked={typed.isExchange}
              onChange={(event) => type({ isExchange: event.currentTarget.checked })}
            />
            {typed.isExchange && (
              <>
                <div className="pair top">
                  <TextInput label={say('programmes.holder')} {...text('holder')} />
                  <TextInput label={say('programmes.reference')} {...text('reference')} />
                </div>
                <TextInput label={say('programmes.rights')} {...text('rights')} />
              </>
            )}
          </>
        )
      }}
    />
  )
}

type Of = { readonly programme: string; readonly home: string; readonly party: string }

function itemOf(typed: Typed, { programme, home, party }: Of): object {
  const { name, area, kind, ours, ourBody, theirs, theirBody, owner, place, from, until, isExchange } = typed
  const { holder, reference, rights } = typed
  return {
    programme,
    name,
    area,
    kind,
    organisers: [
      { side: home, body: ourBody, name: ours.trim() },
      ...(theirs.trim() ? [{ side: party, body: theirBody, name: theirs.trim() }] : []),
    ],
    ...trimmed({ owner, place, from, until }),
    ...(isExchange && { exchange: trimmed({ holder, reference, rights }) }),
  }
}
