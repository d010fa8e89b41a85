// SPDX-License-Identifier: Apache-2.0
import { NativeSelect } from '@mantine/core'
import type { Side } from '../commitments/commitments.ts'
import { Deed } from '../commitments/deed.tsx'
import { NeededDay, TextField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import type { RoundFile } from './rounds.ts'
import { onRound } from './rounds.ts'
import { SettingFields, settingOf, settingWith } from './setting-fields.tsx'

const ranks = [
  'minister',
  'deputy-minister',
  'director-general',
  'deputy-director-general',
  'director',
  'head-of-division',
] as const

type Head = { readonly name: string; readonly office: string; readonly rank: string }
const nobody: Head = { name: '', office: '', rank: '' }

/** That a round was held: when, where or by video, and who led each side. */
export function HoldRound({ round }: { round: RoundFile }) {
  const { say } = useSpeech()
  const heads: Readonly<Record<string, Head>> = Object.fromEntries(round.parties.map(({ code }) => [code, nobody]))
  return (
    <Deed
      label={say('rounds.hold')}
      of={round}
      empty={{ ...settingWith(round.host?.code, round.place?.value), on: '', heads }}
      send={onRound(round.id)}
      told={({ on, heads: led, ...setting }) => ({
        do: 'hold',
        on,
        ...settingOf(setting),
        heads: Object.entries(led).map(([side, { rank, ...head }]) => ({ side, ...head, ...(rank && { rank }) })),
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
  return (
    <fieldset className="item">
      <legend>{say('rounds.head-of', { side: side.name })}</legend>
      <TextField label={say('rounds.head.name')} value={head.name} change={(name) => change({ ...head, name })} />
      <TextField
        label={say('rounds.head.office')}
        value={head.office}
        change={(office) => change({ ...head, office })}
      />
      <NativeSelect
        label={say('rounds.head.rank')}
        value={head.rank}
        onChange={(event) => change({ ...head, rank: event.currentTarget.value })}
        data={[
          { value: '', label: say('rounds.not-told') },
          ...ranks.map((value) => ({ value, label: say(`rounds.rank.${value}`) })),
        ]}
      />
    </fieldset>
  )
}
