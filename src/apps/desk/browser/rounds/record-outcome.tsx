// SPDX-License-Identifier: Apache-2.0
import { Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { useServices } from '../api/queries.ts'
import type { TypedInto } from '../commitments/deed.tsx'
import { Deed } from '../commitments/deed.tsx'
import { ChoiceField, OptionalText, PartialDayField, WritingField } from '../commitments/typed-fields.tsx'
import { InstrumentField } from '../instruments/instrument-field.tsx'
import { languages, useSpeech } from '../language/language.tsx'
import { SourceField } from '../sources/source-field.tsx'
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
  quote: '',
  quotedIn: 'en',
  instrument: '',
  source: '',
  saidBy: '',
  isKept: false,
  promise: '',
  sides: '',
  precision: '',
  on: '',
  parts: '',
  agency: '',
  owner: '',
  service: '',
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
      <div className="pair top">
        <OptionalText label={say('outcomes.quote')} value={typed.quote} change={(quote) => type({ quote })} />
        <NativeSelect
          label={say('outcomes.quoted-in')}
          data={[...languages]}
          value={typed.quotedIn}
          onChange={(event) => type({ quotedIn: event.currentTarget.value })}
        />
      </div>
      <InstrumentField
        party={round.parties.find(({ isHome }) => !isHome)?.code ?? ''}
        value={typed.instrument}
        change={(instrument) => type({ instrument })}
      />
      <SourceField
        label={say('sources.title')}
        empty={say('outcomes.own-record')}
        value={typed.source}
        change={(source) => type({ source })}
      />
      <NativeSelect
        label={say('outcomes.said-by')}
        data={[{ value: '', label: say('outcomes.said-by.both') }, ...sides]}
        value={typed.saidBy}
        onChange={(event) => type({ saidBy: event.currentTarget.value })}
      />
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
      <OptionalText label={say('commitments.agency')} value={typed.agency} change={(agency) => type({ agency })} />
      <OptionalText label={say('commitments.owner')} value={typed.owner} change={(owner) => type({ owner })} />
      <ServiceField value={typed.service} change={(service) => type({ service })} />
      <GoalFields party={partner} typed={typed} type={type} />
    </fieldset>
  )
}

/** The kind of case by which it is seen whether a promise is kept. */
function ServiceField({ value, change }: { value: string; change: (service: string) => void }) {
  const { say } = useSpeech()
  const services = useServices().data?.services ?? []
  return (
    <NativeSelect
      label={say('commitments.service')}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
      data={[
        { value: '', label: say('outcomes.no-goal') },
        ...services.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}

function outcomeOf({
  type,
  by,
  to,
  area,
  words,
  isKept,
  quote,
  quotedIn,
  instrument,
  source,
  saidBy,
  ...promise
}: Typed): object {
  return {
    type,
    by: by.split('+'),
    ...(type === 'request' && to && { to }),
    area,
    words,
    ...(quote.trim() && { quoted: { language: quotedIn, text: quote.trim() } }),
    ...(instrument && { instrument }),
    ...(source && { sources: [source] }),
    ...(saidBy && { saidBy }),
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
  service,
  ...measured
}: Omit<
  Typed,
  'type' | 'by' | 'to' | 'area' | 'words' | 'isKept' | 'quote' | 'quotedIn' | 'instrument' | 'source' | 'saidBy'
>) {
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
    ...(service && { service }),
    ...(goal && { goal }),
  }
}
