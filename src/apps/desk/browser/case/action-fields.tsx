// SPDX-License-Identifier: Apache-2.0
import { Textarea } from '@mantine/core'
import { usePosts } from '../api/queries.ts'
import { NeededChoice, NeededOneOf, NeededSome, NeededText, NeededWriting } from '../forms/fields.tsx'
import type { Key } from '../language/language.tsx'
import { useSpeech } from '../language/language.tsx'
import { DayField } from '../marks/day-field.tsx'
import type { InputsProps } from './action-inputs.ts'
import { ChooseOfficer } from './choose-officer.tsx'
import { EntryFields } from './entry-fields.tsx'
import { PaymentFields } from './payment-fields.tsx'
import { useSubjectName } from './subject-name.tsx'

/** The fields that an action needs, in the order in which an officer thinks of them. */
export function ActionFields(props: InputsProps) {
  const { say } = useSpeech()
  const { action, inputs, set } = props
  const needs = new Set(action.needs)
  return (
    <>
      {action.grounds && action.grounds.length > 0 && (
        <NeededOneOf
          label={say('action.ground')}
          value={inputs.ground}
          onChange={(ground) => set({ ground })}
          options={action.grounds.map(({ id, said }) => ({ value: id, label: said.words }))}
        />
      )}
      {needs.has('officer') && <ChooseOfficer {...props} />}
      {needs.has('post') && <ChoosePost {...props} />}
      {needs.has('entry') && <EntryFields {...props} />}
      {needs.has('received-on') && (
        <DayField
          label={say('action.received-on')}
          required
          value={inputs.receivedOn}
          change={(receivedOn) => set({ receivedOn })}
        />
      )}
      {needs.has('receipt') && <PaymentFields {...props} />}
      {needs.has('evidence-list') && <ChooseEvidence {...props} />}
      {needs.has('our-number') && (
        <NeededText
          label={say('action.our-number')}
          maxLength={60}
          value={inputs.ourNumber}
          onChange={(event) => set({ ourNumber: event.currentTarget.value })}
        />
      )}
      <Words {...props} />
    </>
  )
}

/** A reason where one is needed; beside any other step an officer may leave a note. */
function Words({ action, inputs, set }: InputsProps) {
  const { say } = useSpeech()
  const needed = action.needs.includes('reason') || action.needs.includes('text')
  if (!needed && action.do !== 'act') return null
  const Writing = needed ? NeededWriting : Textarea
  return (
    <Writing
      label={say(labelOf(action.needs, needed))}
      description={say(hintFor(action, needed))}
      autosize
      minRows={needed ? 3 : 2}
      maxLength={4000}
      value={inputs.reason}
      onChange={(event) => set({ reason: event.currentTarget.value })}
    />
  )
}

function hintFor({ needs, do: what }: InputsProps['action'], needed: boolean): Key {
  if (needs.includes('received-on')) return 'action.written.hint'
  return needed ? hintOf(what) : 'notes.add-note.hint'
}

function labelOf(needs: InputsProps['action']['needs'], needed: boolean): Key {
  if (needs.includes('received-on')) return 'action.written'
  return needed ? 'action.reason' : 'action.note'
}

// The receiving post reads why a case was given to it; every other reason is the applicant's to read.
const hints: Readonly<Record<string, Key>> = {
  transfer: 'notes.add-note.hint',
  'reverse-payment': 'payment.reverse.hint',
}
const hintOf = (what: string): Key => hints[what] ?? 'action.reason.hint'

function ChoosePost({ file, inputs, set }: InputsProps) {
  const { say } = useSpeech()
  const posts = usePosts()
  return (
    <NeededChoice
      label={say('action.post')}
      value={inputs.post}
      onChange={(event) => set({ post: event.currentTarget.value })}
      data={[
        { value: '', label: say('form.choose') },
        ...(posts.data?.posts
          .filter((post) => post.id !== file.handlingPost)
          .map((post) => ({ value: post.id, label: post.name })) ?? []),
      ]}
    />
  )
}

function ChooseEvidence({ file, inputs, set }: InputsProps) {
  const { say } = useSpeech()
  const nameOf = useSubjectName(file)
  return (
    <NeededSome
      label={say('action.evidence')}
      value={[...inputs.evidence]}
      onChange={(evidence) => set({ evidence })}
      options={file.evidence.map((one) => ({
        value: `${one.evidence}/${one.subject}`,
        label: `${one.said.words} · ${nameOf(one.subject)} · ${say(`evidence.${one.stands}`)}`,
      }))}
    />
  )
}
