// SPDX-License-Identifier: Apache-2.0
import { NumberInput, TextInput } from '@mantine/core'
import { Deed } from '../commitments/deed.tsx'
import { Confirm } from '../forms/confirm.tsx'
import { useSpeech } from '../language/language.tsx'
import type { Series } from './rounds.ts'
import { planRound } from './rounds.ts'
import { SettingFields, settingOf, settingWith } from './setting-fields.tsx'

/** Plans the next round of a series: its number and whose turn it is to host stand there already, and may be changed. */
export function PlanRound({ series }: { series: Series }) {
  const { say } = useSpeech()
  const { id, parties, numbering, nextOrdinal, stillToCome = 0, nextHost } = series
  return (
    <Deed
      label={say('rounds.plan')}
      of={{ id, sequence: 0 }}
      empty={{
        ...settingWith(nextHost?.code),
        ordinal: String(nextOrdinal ?? ''),
        planned: '',
        confirmed: [] as readonly string[],
      }}
      send={planRound}
      told={({ ordinal, planned, confirmed, ...setting }) => ({
        series: id,
        ...(numbering === 'ordinal' && { ordinal: Number(ordinal) }),
        ...(planned.trim() && { planned: planned.trim() }),
        ...(confirmed.length > 0 && { confirmed }),
        ...settingOf(setting),
      })}
      fields={({ typed, type, error }) => (
        <>
          {numbering === 'ordinal' && (
            <NumberInput
              label={say('rounds.number')}
              description={
                stillToCome > 0 &&
                Number(typed.ordinal) > stillToCome &&
                `◐ ${say('rounds.still-to-come', { ordinal: stillToCome })}`
              }
              required
              min={1}
              max={999}
              allowDecimal={false}
              hideControls
              value={typed.ordinal}
              onChange={(ordinal) => type({ ordinal: String(ordinal) })}
            />
          )}
          <TextInput
            label={say('rounds.fact.planned')}
            description={say('between.partial-day.hint')}
            maxLength={10}
            autoComplete="off"
            value={typed.planned}
            onChange={(event) => type({ planned: event.currentTarget.value })}
          />
          <SettingFields parties={parties} due={nextHost} typed={typed} type={type} />
          <Confirm confirmed={typed.confirmed} confirm={(confirmed) => type({ confirmed })} error={error} />
        </>
      )}
    />
  )
}
