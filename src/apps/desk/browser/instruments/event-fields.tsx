// SPDX-License-Identifier: Apache-2.0
import { NativeSelect, TextInput } from '@mantine/core'
import { NeededChoice, NeededSome, NeededText } from '../forms/fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { DayField } from '../marks/day-field.tsx'
import type { EventKind, FieldName, Typed } from './event-kinds.ts'
import { EVENT_FIELDS, OFFICES, POWERS, powersIn, STEPS } from './event-kinds.ts'
import { Tick, WithoutSteps } from './event-ticks.tsx'
import type { Party } from './instruments.ts'

type Props = {
  readonly kind: EventKind
  readonly parties: readonly Party[]
  readonly typed: Typed
  readonly type: (field: string) => (value: string) => void
  /** What the API said is wrong, by field. */
  readonly wrong: Typed
}

/** The fields of this kind of event; a note has its three days. */
export function EventFields(props: Props) {
  const fields: readonly FieldName[] = EVENT_FIELDS[props.kind]
  return fields.map((field) => <EventField key={field} field={field} {...props} />)
}

function EventField({ field, ...props }: Props & { field: FieldName }) {
  switch (field) {
    case 'party':
    case 'any-party':
    case 'by':
      return <PartyField field={field} {...props} />
    case 'step':
      return <StepField {...props} />
    case 'on':
    case 'on-needed':
      return <WhenField {...props} needed={field === 'on-needed'} />
    case 'signatory':
      return <Signatory {...props} />
    case 'powers':
      return <Powers {...props} />
    case 'begins':
      return <Beginning {...props} />
    case 'agreed-ahead':
      return <Tick name="agreedAhead" words="instruments.field.agreed-ahead" {...props} />
    case 'steps':
      return <WithoutSteps {...props} />
    case 'articles':
    case 'holder':
    case 'issuer':
    case 'number':
    case 'by-instrument':
      return <WordsField field={field} {...props} />
    default:
      return <OneDay field={field} {...props} />
  }
}

function PartyField({ field, parties, typed, type, wrong }: Props & { field: 'party' | 'any-party' | 'by' }) {
  const { say } = useSpeech()
  const name = field === 'by' ? 'by' : 'party'
  const isAll = field === 'any-party'
  const shared = {
    label: say(field === 'by' ? 'instruments.field.by' : 'instruments.field.party'),
    my: 'sm',
    value: typed[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => type(name)(event.currentTarget.value),
    data: [
      { value: '', label: say(isAll ? 'instruments.all-parties' : 'form.choose') },
      ...parties.map(({ code, name: label }) => ({ value: code, label })),
    ],
  } as const
  return isAll ? <NativeSelect {...shared} error={wrong[name]} /> : <NeededChoice {...shared} />
}

function StepField({ typed, type }: Props) {
  const { say } = useSpeech()
  return (
    <NeededChoice
      label={say('instruments.field.step')}
      my="sm"
      value={typed.step ?? ''}
      onChange={(event) => type('step')(event.currentTarget.value)}
      data={[
        { value: '', label: say('form.choose') },
        ...STEPS.map((step) => ({ value: step, label: say(`instruments.step.${step}`) })),
      ]}
    />
  )
}

/** A day, or two between which it lies. */
function WhenField({ typed, type, wrong, needed }: Props & { needed: boolean }) {
  const { say } = useSpeech()
  const isBetween = (typed.latest ?? '') !== ''
  return (
    <div className="pair top">
      <DayField
        label={say('instruments.field.on')}
        description={needed ? undefined : say('instruments.field.on.hint')}
        required={needed || isBetween}
        value={typed.on ?? ''}
        change={type('on')}
        error={wrong.on ?? wrong.earliest}
      />
      <DayField
        label={say('instruments.field.latest')}
        description={say('instruments.field.latest.hint')}
        value={typed.latest ?? ''}
        change={type('latest')}
        error={wrong.latest}
      />
    </div>
  )
}

const DAYS = {
  dated: 'instruments.field.dated',
  sent: 'instruments.field.sent',
  received: 'instruments.field.received',
  'received-needed': 'instruments.field.received',
  from: 'instruments.field.from',
  until: 'instruments.field.until',
} as const

function OneDay({ field, typed, type, wrong }: Props & { field: keyof typeof DAYS }) {
  const { say } = useSpeech()
  const name = field === 'received-needed' ? 'received' : field
  return (
    <DayField
      label={say(DAYS[field])}
      my="sm"
      required={field === 'from' || field === 'received-needed'}
      value={typed[name] ?? ''}
      change={type(name)}
      error={wrong[name]}
    />
  )
}

const WORDS = {
  articles: ['articles', 'instruments.field.articles'],
  holder: ['holder', 'instruments.field.holder'],
  issuer: ['issuer', 'instruments.field.issuer'],
  number: ['number', 'instruments.field.number'],
  'by-instrument': ['by', 'instruments.field.by-instrument'],
} as const

function WordsField({ field, typed, type, wrong }: Props & { field: keyof typeof WORDS }) {
  const { say } = useSpeech()
  const [name, label] = WORDS[field]
  const shared = {
    label: say(label),
    my: 'sm',
    maxLength: 100,
    autoComplete: 'off',
    value: typed[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => type(name)(event.currentTarget.value),
  } as const
  if (field === 'issuer') return <TextInput {...shared} />
  if (field !== 'articles') return <NeededText {...shared} />
  return <TextInput {...shared} description={say('instruments.field.articles.hint')} error={wrong[name]} />
}

/** Who signed, where it is to be checked that they could. */
function Signatory({ typed, type, wrong }: Props) {
  const { say } = useSpeech()
  return (
    <div className="pair top">
      <TextInput
        label={say('instruments.field.signatory')}
        description={say('instruments.field.signatory.hint')}
        maxLength={100}
        autoComplete="off"
        value={typed.signatory ?? ''}
        onChange={(event) => type('signatory')(event.currentTarget.value)}
        error={wrong.signatory}
      />
      <NativeSelect
        label={say('instruments.field.office')}
        value={typed.office ?? 'other'}
        onChange={(event) => type('office')(event.currentTarget.value)}
        data={OFFICES.map((office) => ({ value: office, label: say(`instruments.office.${office}`) }))}
      />
    </div>
  )
}

/** For which acts full powers were given. */
function Powers({ typed, type }: Props) {
  const { say } = useSpeech()
  return (
    <NeededSome
      label={say('instruments.field.powers')}
      value={[...powersIn(typed)]}
      onChange={(powers) => type('powers')(powers.join(','))}
      options={POWERS.map((one) => ({ value: one, label: say(`instruments.power.${one}`) }))}
    />
  )
}

/** Hours from universal time, as far as places are ahead or behind. */
const ZONES = ['-08:00', '-05:00', '+00:00', '+01:00', '+02:00', '+03:00', '+05:00', '+06:00', '+08:00', '+09:00']

/** From a day; or so many hours after a notice was received, at the time of that place. */
function Beginning(props: Props) {
  const { say } = useSpeech()
  const { typed, type, wrong } = props
  const isCounted = typed.counts === 'hours'
  return (
    <>
      <NativeSelect
        label={say('instruments.field.counts')}
        my="sm"
        value={typed.counts ?? 'day'}
        onChange={(event) => type('counts')(event.currentTarget.value)}
        data={(['day', 'hours'] as const).map((one) => ({ value: one, label: say(`instruments.counts.${one}`) }))}
      />
      {!isCounted && <OneDay field="from" {...props} />}
      {isCounted && (
        <>
          <div className="pair top">
            <DayField
              label={say('instruments.field.notice-day')}
              required
              value={typed.noticeDay ?? ''}
              change={type('noticeDay')}
              error={wrong.from}
            />
            <NeededText
              label={say('instruments.field.notice-time')}
              description={say('instruments.field.notice-time.hint')}
              pattern="([01][0-9]|2[0-3]):[0-5][0-9]"
              maxLength={5}
              autoComplete="off"
              value={typed.noticeTime ?? ''}
              onChange={(event) => type('noticeTime')(event.currentTarget.value)}
            />
          </div>
          <div className="pair top">
            <NativeSelect
              label={say('instruments.field.zone')}
              value={typed.zone ?? '+00:00'}
              onChange={(event) => type('zone')(event.currentTarget.value)}
              data={zonesWith(typed.zone)}
            />
            <NeededText
              label={say('instruments.field.hours')}
              inputMode="numeric"
              pattern="[0-9]{1,4}"
              maxLength={4}
              autoComplete="off"
              value={typed.hours ?? ''}
              onChange={(event) => type('hours')(event.currentTarget.value)}
            />
          </div>
        </>
      )}
    </>
  )
}

const zonesWith = (zone = '+00:00') =>
  [...new Set([...ZONES, zone])].map((one) => ({ value: one, label: `UTC${one.replace('-', '−')}` }))
