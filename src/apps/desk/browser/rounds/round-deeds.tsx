// SPDX-License-Identifier: Apache-2.0
import { Deed } from '../commitments/deed.tsx'
import {
  ChoiceField,
  NeededDay,
  OptionalText,
  PartialDayField,
  TextField,
  WritingField,
} from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { FewDeeds } from '../marks/few-deeds.tsx'
import { HoldRound } from './hold-round.tsx'
import { isAhead, todayHere } from './is-ahead.ts'
import type { RoundFile } from './rounds.ts'
import { onRound } from './rounds.ts'
import { SettingFields, settingOf, settingOfRound } from './setting-fields.tsx'

const simple = [
  'agenda-draft',
  'agenda-agreed',
  'brief-ready',
  'minutes-draft',
  'minutes-agreed',
  'minutes-signed',
  'follow-up',
  'closed',
] as const

/** What may be done with a round from where it stands: its next steps first. */
export function RoundDeeds({ round }: { round: RoundFile }) {
  const { nextSteps } = round
  const hold = nextSteps.includes('held') && <HoldRound key="hold" round={round} />
  // Before its day nobody looks for it among the first.
  const isLater = isAhead(round, todayHere())
  return (
    <FewDeeds
      deeds={[
        nextSteps.includes('dates-agreed') && <AgreeDates key="dates" round={round} />,
        ...simple
          .filter((step) => nextSteps.includes(step))
          .map((step) => <MoveTo key={step} round={round} step={step} />),
        !isLater && hold,
        <NotePublished key="published" round={round} />,
        <AddBody key="body" round={round} />,
        <AddSideMeeting key="side-meeting" round={round} />,
        isLater && hold,
        nextSteps.includes('postponed') && <Postpone key="postpone" round={round} />,
        nextSteps.includes('cancelled') && <Cancel key="cancel" round={round} />,
      ].filter((deed) => deed !== false)}
    />
  )
}

function MoveTo({ round, step }: Of & { readonly step: (typeof simple)[number] }) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say(`rounds.move.${step}`)}
      of={round}
      empty={{}}
      send={onRound(round.id)}
      told={() => ({ do: 'move', to: step })}
      fields={() => <p>{say('rounds.move.lead')}</p>}
    />
  )
}

type Of = { readonly round: RoundFile }

function AgreeDates({ round }: Of) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('rounds.agree-dates')}
      of={round}
      empty={{ ...settingOfRound(round), on: '' }}
      send={onRound(round.id)}
      told={({ on, ...setting }) => ({ do: 'agree-dates', on: on.trim(), ...settingOf(setting) })}
      fields={({ typed, type }) => (
        <>
          <PartialDayField label={say('rounds.agreed-for')} value={typed.on} change={(on) => type({ on })} />
          <SettingFields parties={round.parties} due={round.hostWarning?.due} typed={typed} type={type} />
        </>
      )}
    />
  )
}

function NotePublished({ round }: Of) {
  const { say } = useSpeech()
  const kinds = ['announced', 'published'] as const
  return (
    <Deed
      label={say('rounds.note-day')}
      of={round}
      empty={{ of: '', on: '' }}
      send={onRound(round.id)}
      told={({ of, on }) => ({ do: 'note-day', of, on })}
      fields={({ typed, type }) => (
        <>
          <ChoiceField
            label={say('rounds.note-day.of')}
            options={kinds.map((value) => ({ value, label: say(`rounds.fact.${value}`) }))}
            value={typed.of}
            change={(of) => type({ of })}
          />
          <NeededDay label={say('rounds.when')} value={typed.on} change={(on) => type({ on })} />
        </>
      )}
    />
  )
}

function AddBody({ round }: Of) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('rounds.add-body')}
      of={round}
      empty={{ side: '', words: '' }}
      send={onRound(round.id)}
      told={({ side, words }) => ({ do: 'add-body', side, words })}
      fields={({ typed, type }) => (
        <>
          <ChoiceField
            label={say('rounds.side')}
            options={round.parties.map(({ code, name }) => ({ value: code, label: name }))}
            value={typed.side}
            change={(side) => type({ side })}
          />
          <TextField label={say('rounds.body')} value={typed.words} change={(words) => type({ words })} />
        </>
      )}
    />
  )
}

function AddSideMeeting({ round }: Of) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('rounds.add-side-meeting')}
      of={round}
      empty={{ with: '', words: '' }}
      send={onRound(round.id)}
      told={(typed) => ({ do: 'add-side-meeting', with: typed.with, words: typed.words })}
      fields={({ typed, type }) => (
        <>
          <TextField label={say('rounds.met')} value={typed.with} change={(met) => type({ with: met })} />
          <WritingField label={say('rounds.met-about')} value={typed.words} change={(words) => type({ words })} />
        </>
      )}
    />
  )
}

function Postpone({ round }: Of) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('rounds.postpone')}
      of={round}
      empty={{ reason: '', until: '' }}
      send={onRound(round.id)}
      told={({ reason, until }) => ({ do: 'postpone', reason, ...(until.trim() && { until: until.trim() }) })}
      fields={({ typed, type }) => (
        <>
          <p>{say('rounds.postpone.lead')}</p>
          <WritingField label={say('commitments.reason')} value={typed.reason} change={(reason) => type({ reason })} />
          <OptionalText
            label={say('rounds.postpone.until')}
            hint={say('between.partial-day.hint')}
            most={10}
            value={typed.until}
            change={(until) => type({ until })}
          />
        </>
      )}
    />
  )
}

function Cancel({ round }: Of) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('rounds.cancel')}
      isGrave
      of={round}
      empty={{ reason: '' }}
      send={onRound(round.id)}
      told={({ reason }) => ({ do: 'cancel', reason })}
      fields={({ typed, type }) => (
        <>
          <p>{say('rounds.cancel.lead')}</p>
          <WritingField label={say('commitments.reason')} value={typed.reason} change={(reason) => type({ reason })} />
        </>
      )}
    />
  )
}
