// SPDX-License-Identifier: Apache-2.0
import { NeededDay, NumberField } from '../commitments/typed-fields.tsx'
import { useFigures } from '../figures/figures.ts'
import { ListChooser } from '../forms/list-chooser.tsx'
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
      <ListChooser
        label={say('outcomes.goal')}
        value={typed.line}
        change={(line) => type({ line })}
        empty={say('outcomes.no-goal')}
        options={[...lines].map(([value, label]) => ({ value, label }))}
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
