// SPDX-License-Identifier: Apache-2.0
import { NativeSelect } from '@mantine/core'
import { NeededDay, NumberField } from '../commitments/typed-fields.tsx'
import { useFigures } from '../figures/figures.ts'
import { useSpeech } from '../language/language.tsx'
import type { TypedGoal } from './goal.ts'

type Props = {
  readonly party: string
  readonly typed: TypedGoal
  readonly type: (part: Partial<TypedGoal>) => void
}

/** By which figures a promise is measured: of one reporter, from where it begins to where it is to come. */
export function GoalFields({ party, typed, type }: Props) {
  const { say } = useSpeech()
  const lines = new Map(
    (useFigures(party, 'us').data?.indicators ?? []).flatMap(({ id, name, series }) =>
      series.map(({ reporter }): [string, string] => [
        `${id} ${reporter?.code ?? ''}`,
        reporter ? `${name} (${reporter.name})` : name,
      ]),
    ),
  )
  return (
    <>
      <NativeSelect
        label={say('outcomes.goal')}
        value={typed.line}
        onChange={(event) => type({ line: event.currentTarget.value })}
        data={[
          { value: '', label: say('outcomes.no-goal') },
          ...[...lines].map(([value, label]) => ({ value, label })),
        ]}
      />
      {typed.line !== '' && (
        <div className="pair">
          <NeededDay label={say('outcomes.goal.from')} value={typed.from} change={(from) => type({ from })} />
          <NumberField label={say('commitments.baseline')} value={typed.least} change={(least) => type({ least })} />
          <NeededDay label={say('outcomes.goal.until')} value={typed.until} change={(until) => type({ until })} />
          <NumberField label={say('commitments.target')} value={typed.aim} change={(aim) => type({ aim })} />
        </div>
      )}
    </>
  )
}
