// SPDX-License-Identifier: Apache-2.0
import { Checkbox, Textarea, TextInput } from '@mantine/core'
import type { TypedInto } from '../commitments/deed.tsx'
import { Deed } from '../commitments/deed.tsx'
import { ChoiceField, PartialDayField, WritingField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { agendaAreas } from './areas.ts'
import { goalOf, noGoal } from './goal.ts'
import { GoalFields } from './goal-fields.tsx'
import type { RoundFile } from './rounds.ts'
import { outcomeTypes, recordOutcome } from './rounds.ts'

const empty = {
  type: '',
  by: '',
  to: '',
  area: '',
  words: '',
  isKept: false,
  promise: '',
  sides: '',
  precision: '',
  on: '',
  parts: '',
  agency: '',
  owner: '',
  ...noGoal,
}
type Typed = typeof empty
const dated = ['day', 'month', 'year']

/** Records what came of a round; where somebody is to keep it, what, who, and by when. */
export function RecordOutcome({ round }: { round: RoundFile }) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('outcomes.record')}
      of={round}
      empty={empty}
      send={recordOutcome(round.id)}
      told={outcomeOf}
      fields={(into) => (
        <>
          <OutcomeFields round={round} into={into} />
          <Checkbox
            label={say('outcomes.is-kept')}
            checked={into.typed.isKept}
            onChange={(event) => into.type({ isKept: event.currentTarget.checked })}
          />
          {into.typed.isKept && <PromiseFields round={round} into={into} />}
        </>
      )}
    />
  )
}

type Props = { readonly round: RoundFile; readonly into: TypedInto<Typed> }

function useSides(round: RoundFile) {
  const { say } = useSpeech()
  const sides = round.parties.map(({ code, name }) => ({ value: code, label: name }))
  return {
    sides,
    withBoth: [...sides, { value: sides.map(({ value }) => value).join('+'), label: say('outcomes.both') }],
  }
}

function OutcomeFields({ round, into: { typed, type } }: Props) {
  const { say } = useSpeech()
  const { sides, withBoth } = useSides(round)
  return (
    <>
      <ChoiceField
        label={say('outcomes.type')}
        options={outcomeTypes.map((value) => ({ value, label: say(`outcomes.type.${value}`) }))}
        value={typed.type}
        change={(next) => type({ type: next })}
      />
      <ChoiceField label={say('outcomes.by')} options={withBoth} value={typed.by} change={(by) => type({ by })} />
      {typed.type === 'request' && (
        <ChoiceField label={say('outcomes.to')} options={sides} value={typed.to} change={(to) => type({ to })} />
      )}
      <ChoiceField
        label={say('rounds.item.area')}
        options={agendaAreas.map((value) => ({ value, label: say(`rounds.area.${value}`) }))}
        value={typed.area}
        change={(area) => type({ area })}
      />
      <WritingField label={say('outcomes.words')} value={typed.words} change={(words) => type({ words })} />
    </>
  )
}

function PromiseFields({ round, into: { typed, type } }: Props) {
  const { say } = useSpeech()
  const { withBoth } = useSides(round)
  const partner = round.parties.find(({ isHome }) => !isHome)?.code ?? ''
  const precisions = ['next-round', 'day', 'month', 'year', 'unspecified'] as const
  return (
    <fieldset className="item">
      <legend>{say('outcomes.promise')}</legend>
      <WritingField
        label={say('outcomes.promise.words')}
        value={typed.promise}
        change={(promise) => type({ promise })}
      />
      <ChoiceField
        label={say('commitments.sides')}
        options={withBoth}
        value={typed.sides}
        change={(sides) => type({ sides })}
      />
      <ChoiceField
        label={say('commitments.due')}
        options={precisions.map((value) => ({ value, label: say(`outcomes.due.${value}`) }))}
        value={typed.precision}
        change={(precision) => type({ precision })}
      />
      {dated.includes(typed.precision) && (
        <PartialDayField label={say('outcomes.due-on')} value={typed.on} change={(on) => type({ on })} />
      )}
      <Textarea
        label={say('outcomes.parts')}
        description={say('outcomes.parts.hint')}
        autosize
        minRows={2}
        maxLength={2000}
        value={typed.parts}
        onChange={(event) => type({ parts: event.currentTarget.value })}
      />
      <TextInput
        label={say('commitments.agency')}
        maxLength={200}
        autoComplete="off"
        value={typed.agency}
        onChange={(event) => type({ agency: event.currentTarget.value })}
      />
      <TextInput
        label={say('commitments.owner')}
        maxLength={200}
        autoComplete="off"
        value={typed.owner}
        onChange={(event) => type({ owner: event.currentTarget.value })}
      />
      <GoalFields party={partner} typed={typed} type={type} />
    </fieldset>
  )
}

function outcomeOf({ type, by, to, area, words, isKept, ...promise }: Typed): object {
  return {
    type,
    by: by.split('+'),
    ...(type === 'request' && to && { to }),
    area,
    words,
    ...(isKept && { commitment: promiseOf(promise) }),
  }
}

function promiseOf({
  promise,
  sides,
  precision,
  on,
  parts,
  agency,
  owner,
  ...measured
}: Omit<Typed, 'type' | 'by' | 'to' | 'area' | 'words' | 'isKept'>) {
  const goal = goalOf(measured)
  return {
    words: promise,
    sides: sides.split('+'),
    due: dated.includes(precision) ? { precision, on } : { precision },
    parts: parts
      .split('\n')
      .map((part) => part.trim())
      .filter(Boolean),
    ...(agency.trim() && { agency: agency.trim() }),
    ...(owner.trim() && { owner: owner.trim() }),
    ...(goal && { goal }),
  }
}
