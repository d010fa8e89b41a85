// SPDX-License-Identifier: Apache-2.0
import { Checkbox, NativeSelect } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { FewDeeds } from '../marks/few-deeds.tsx'
import { ThingField } from '../overview/thing-field.tsx'
import { useRound } from '../rounds/rounds.ts'
import { SourceField } from '../sources/source-field.tsx'
import { Assign } from './assign.tsx'
import type { CommitmentFile } from './commitments.ts'
import { onCommitment, saidStandings } from './commitments.ts'
import { Deed } from './deed.tsx'
import { ChoiceField, NeededDay, OptionalText, PartialDayField, WritingField } from './typed-fields.tsx'

/** What an officer may do with a commitment; one that has ended takes evidence and the other side’s view alone. */
export function CommitmentDeeds({ commitment }: { commitment: CommitmentFile }) {
  const evidence = <AddEvidence key="evidence" commitment={commitment} />
  const theirs = <TakeTheirs key="theirs" commitment={commitment} />
  if (commitment.ended !== undefined) return <FewDeeds deeds={[evidence, theirs]} />
  const done = <MarkDone key="done" commitment={commitment} />
  const ours = <SayOurs key="ours" commitment={commitment} />
  // Without evidence nothing is marked as done.
  const likely = commitment.evidence.length > 0 ? [done, ours] : [ours, done]
  return (
    <FewDeeds
      deeds={[
        evidence,
        ...likely,
        theirs,
        <CarryOver key="carry" commitment={commitment} />,
        <Assign key="assign" commitment={commitment} />,
        <Supersede key="supersede" commitment={commitment} />,
        <DropIt key="drop" commitment={commitment} />,
      ]}
    />
  )
}

type Of = { readonly commitment: CommitmentFile }
const trimmed = (text: string) => text.trim()

/** Which part is meant, where a commitment has several. */
function PartField({ commitment, part, change }: Of & { part: string; change: (part: string) => void }) {
  const { say } = useSpeech()
  if (commitment.parts.length === 0) return null
  return (
    <NativeSelect
      label={say('commitments.part')}
      value={part}
      onChange={(event) => change(event.currentTarget.value)}
      data={[
        { value: '', label: say('commitments.all-parts') },
        ...commitment.parts.map(({ id, words }) => ({ value: id, label: words })),
      ]}
    />
  )
}

function AddEvidence({ commitment }: Of) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('commitments.add-evidence')}
      of={commitment}
      empty={{ on: '', words: '', link: '', part: '', source: '' }}
      send={onCommitment(commitment.id)}
      told={({ on, words, link, part, source }) => ({
        do: 'add-evidence',
        on: trimmed(on),
        words,
        ...(trimmed(link) && { link: trimmed(link) }),
        ...(part && { part }),
        ...(source && { sources: [source] }),
      })}
      fields={({ typed, type }) => (
        <>
          <PartField commitment={commitment} part={typed.part} change={(part) => type({ part })} />
          <WritingField
            label={say('commitments.evidence.words')}
            value={typed.words}
            change={(words) => type({ words })}
          />
          <PartialDayField label={say('commitments.evidence.on')} value={typed.on} change={(on) => type({ on })} />
          <OptionalText
            label={say('commitments.evidence.link')}
            most={500}
            value={typed.link}
            change={(link) => type({ link })}
          />
          <SourceField
            label={say('sources.title')}
            empty={say('sources.own-paper')}
            value={typed.source}
            change={(source) => type({ source })}
          />
        </>
      )}
    />
  )
}

function MarkDone({ commitment }: Of) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('commitments.mark-done')}
      of={commitment}
      empty={{ part: '' }}
      send={onCommitment(commitment.id)}
      told={({ part }) => ({ do: 'mark-done', ...(part && { part }) })}
      fields={({ typed, type }) => (
        <>
          <p>{say('commitments.mark-done.lead')}</p>
          <PartField commitment={commitment} part={typed.part} change={(part) => type({ part })} />
        </>
      )}
    />
  )
}

function useStandings() {
  const { say } = useSpeech()
  return saidStandings.map((value) => ({ value, label: say(`commitments.stands.${value}`) }))
}

function SayOurs({ commitment }: Of) {
  const { say } = useSpeech()
  const standings = useStandings().filter(({ value }) => value !== 'done')
  return (
    <Deed
      label={say('commitments.say-ours')}
      of={commitment}
      empty={{ stands: '', words: '' }}
      send={onCommitment(commitment.id)}
      told={({ stands, words }) => ({ do: 'say-ours', stands, words })}
      fields={({ typed, type }) => (
        <>
          <ChoiceField
            label={say('commitments.how-it-stands')}
            options={standings}
            value={typed.stands}
            change={(stands) => type({ stands })}
          />
          <WritingField label={say('commitments.view-words')} value={typed.words} change={(words) => type({ words })} />
        </>
      )}
    />
  )
}

function TakeTheirs({ commitment }: Of) {
  const { say } = useSpeech()
  const standings = useStandings()
  const round = useRound(commitment.round.id)
  const sides = (round.data?.parties ?? []).filter(({ isHome }) => !isHome)
  return (
    <Deed
      label={say('commitments.take-theirs')}
      of={commitment}
      empty={{ stands: '', words: '', on: '' }}
      send={onCommitment(commitment.id)}
      told={({ stands, words, on }) => ({ do: 'take-theirs', side: sides[0]?.code, stands, words, on })}
      fields={({ typed, type }) => (
        <>
          <p>{sides[0]?.name}</p>
          <ChoiceField
            label={say('commitments.how-it-stands')}
            options={standings}
            value={typed.stands}
            change={(stands) => type({ stands })}
          />
          <NeededDay label={say('commitments.said-on')} value={typed.on} change={(on) => type({ on })} />
          <WritingField label={say('commitments.view-words')} value={typed.words} change={(words) => type({ words })} />
        </>
      )}
    />
  )
}

function CarryOver({ commitment }: Of) {
  const { say } = useSpeech()
  const round = useRound(commitment.round.id)
  const later = (round.data?.others ?? []).filter(
    ({ ordinal, step }) =>
      step !== 'cancelled' && (ordinal ?? Number.POSITIVE_INFINITY) > (commitment.round.ordinal ?? 0),
  )
  if (later.length === 0) return null
  const options = later.map(({ id, ordinal }) => ({
    value: id,
    label: ordinal === undefined ? id : say('rounds.ordinal', { ordinal }),
  }))
  return (
    <Deed
      label={say('commitments.carry-over')}
      of={commitment}
      empty={{ to: '' }}
      send={onCommitment(commitment.id)}
      told={({ to }) => ({ do: 'carry-over', to })}
      fields={({ typed, type }) => (
        <ChoiceField
          label={say('commitments.carry-to')}
          options={options}
          value={typed.to}
          change={(to) => type({ to })}
        />
      )}
    />
  )
}

/** Another promise took the place of this one: chosen from what is on record with the same partner. */
function Supersede({ commitment }: Of) {
  const { say } = useSpeech()
  const round = useRound(commitment.round.id)
  const partner = round.data?.parties.find(({ isHome }) => !isHome)?.code ?? ''
  return (
    <Deed
      label={say('commitments.supersede')}
      isGrave
      of={commitment}
      empty={{ by: '', reason: '' }}
      send={onCommitment(commitment.id)}
      told={({ by, reason }) => ({ do: 'supersede', by, reason })}
      fields={({ typed, type }) => (
        <>
          <ThingField
            kind="commitment"
            party={partner}
            label={say('commitments.superseded-by')}
            isNeeded
            fits={({ id, on = '' }) => id !== commitment.id && on >= commitment.made}
            value={typed.by}
            change={(by) => type({ by })}
          />
          <WritingField label={say('commitments.reason')} value={typed.reason} change={(reason) => type({ reason })} />
        </>
      )}
    />
  )
}

function DropIt({ commitment }: Of) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('commitments.drop')}
      isGrave
      of={commitment}
      empty={{ reason: '', byBothSides: false }}
      send={onCommitment(commitment.id)}
      told={({ reason, byBothSides }) => ({ do: 'drop', reason, byBothSides })}
      fields={({ typed, type }) => (
        <>
          <WritingField label={say('commitments.reason')} value={typed.reason} change={(reason) => type({ reason })} />
          <Checkbox
            label={say('commitments.both-agree')}
            checked={typed.byBothSides}
            onChange={(event) => type({ byBothSides: event.currentTarget.checked })}
          />
        </>
      )}
    />
  )
}
