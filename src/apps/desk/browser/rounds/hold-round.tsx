// SPDX-License-Identifier: Apache-2.0
import type { Side } from '../commitments/commitments.ts'
import { Deed } from '../commitments/deed.tsx'
import { NeededDay, TextField } from '../commitments/typed-fields.tsx'
import { ListChooser } from '../forms/list-chooser.tsx'
import { useSpeech } from '../language/language.tsx'
import { useOfficials } from './officials.ts'
import { RankField } from './record-official.tsx'
import type { RoundFile } from './rounds.ts'
import { onRound } from './rounds.ts'
import { SettingFields, settingOf, settingOfRound } from './setting-fields.tsx'

/** Somebody known by their tenure, or somebody new by name and office. */
type Head = { readonly tenure: string; readonly name: string; readonly office: string; readonly rank: string }
const nobody: Head = { tenure: '', name: '', office: '', rank: '' }

/** That a round was held: when, where or by video, and who led each side. */
export function HoldRound({ round }: { round: RoundFile }) {
  const { say } = useSpeech()
  const heads: Readonly<Record<string, Head>> = Object.fromEntries(round.parties.map(({ code }) => [code, nobody]))
  return (
    <Deed
      label={say('rounds.hold')}
      of={round}
      empty={{ ...settingOfRound(round), on: '', heads }}
      send={onRound(round.id)}
      told={({ on, heads: led, ...setting }) => ({
        do: 'hold',
        on,
        ...settingOf(setting),
        heads: Object.entries(led).map(([side, { tenure, name, office, rank }]) =>
          tenure ? { side, tenure } : { side, name, office, ...(rank && { rank }) },
        ),
      })}
      fields={({ typed, type }) => (
        <>
          <NeededDay label={say('rounds.fact.held')} value={typed.on} change={(on) => type({ on })} />
          <SettingFields parties={round.parties} due={round.hostWarning?.due} typed={typed} type={type} />
          {round.parties.map((side) => (
            <HeadFields
              key={side.code}
              side={side}
              head={typed.heads[side.code] ?? nobody}
              change={(head) => type({ heads: { ...typed.heads, [side.code]: head } })}
            />
          ))}
        </>
      )}
    />
  )
}

function HeadFields({ side, head, change }: { side: Side; head: Head; change: (head: Head) => void }) {
  const { say } = useSpeech()
  const known = useOfficials(side.code).data?.officials ?? []
  return (
    <fieldset className="item">
      <legend>{say('rounds.head-of', { side: side.name })}</legend>
      <ListChooser
        label={say('officials.person')}
        value={head.tenure}
        change={(tenure) => change({ ...head, tenure })}
        empty={say('officials.new-person')}
        options={known.map(({ tenure, person, office }) => ({
          value: tenure,
          label: `${person.name}, ${office.words}`,
        }))}
      />
      {head.tenure === '' && (
        <>
          <TextField label={say('rounds.head.name')} value={head.name} change={(name) => change({ ...head, name })} />
          <TextField
            label={say('rounds.head.office')}
            value={head.office}
            change={(office) => change({ ...head, office })}
          />
          <RankField value={head.rank} change={(rank) => change({ ...head, rank })} />
        </>
      )}
    </fieldset>
  )
}
