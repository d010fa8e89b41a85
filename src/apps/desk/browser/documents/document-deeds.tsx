// SPDX-License-Identifier: Apache-2.0
import { Button, TextInput } from '@mantine/core'
import { useLocation } from 'wouter'
import { Deed } from '../commitments/deed.tsx'
import { WritingField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { DayField } from '../marks/day-field.tsx'
import { Problem } from '../marks/problem.tsx'
import { AddLanguage } from './add-language.tsx'
import { ClearanceDeeds } from './clearance-deeds.tsx'
import type { DocumentFile } from './documents.ts'
import { onDocument, useBeginVersion } from './documents.ts'
import { FileCopy } from './file-copy.tsx'
import { TellTranslation } from './tell-translation.tsx'

type Of = { readonly file: DocumentFile }

/** What may be done with a document from where it stands. */
export function DocumentDeeds({ file }: Of) {
  const { isFrozen, kind, languages, dropped, replacedBy } = file
  return (
    <div className="deeds screen-only">
      <Papers file={file} />
      {!dropped && <Register file={file} />}
      {kind === 'press-text' && !isFrozen && <ClearanceDeeds file={file} />}
      {kind !== 'press-text' && !isFrozen && <FileCopy file={file} />}
      {!isFrozen && languages.length < 3 && <AddLanguage file={file} />}
      {!dropped && <TellTranslation file={file} />}
      {!isFrozen && <LeaveOpen file={file} />}
      {isFrozen && !dropped && !replacedBy && <NewVersion file={file} />}
      {!isFrozen && <Drop file={file} />}
    </div>
  )
}

function Papers({ file: { id } }: Of) {
  const { say } = useSpeech()
  return (
    <>
      <Button component="a" variant="default" size="compact-md" href={`/api/documents/${id}/pdf`}>
        {say('documents.pdf')}
      </Button>
      <Button component="a" variant="default" size="compact-md" href={`/api/documents/${id}/docx`} download>
        {say('documents.docx')}
      </Button>
    </>
  )
}

const unknown = {
  ours: '',
  theirs: '',
  dated: '',
  sent: '',
  received: '',
  inReplyTo: '',
  attachments: '',
  classification: '',
}

const plainFields = {
  inReplyTo: 'documents.in-reply-to',
  attachments: 'documents.attachments',
  classification: 'documents.classification',
} as const

function Register({ file }: Of) {
  const { say } = useSpeech()
  const empty = { ...unknown, ...file.registration }
  const name = (isHome: boolean) => file.parties.find((one) => one.isHome === isHome)?.name ?? ''
  return (
    <Deed
      label={say('documents.register')}
      of={file}
      empty={empty}
      send={onDocument(file.id)}
      told={(typed) => ({
        do: 'register',
        ...Object.fromEntries(
          Object.entries(typed).flatMap(([field, value]) => (value.trim() === '' ? [] : [[field, value.trim()]])),
        ),
      })}
      fields={({ typed, type }) => (
        <>
          <p>{say('documents.register.lead')}</p>
          <Plain
            label={say('documents.number-of', { side: name(true) })}
            value={typed.ours}
            change={(one) => type({ ours: one })}
          />
          <Plain
            label={say('documents.number-of', { side: name(false) })}
            value={typed.theirs}
            change={(one) => type({ theirs: one })}
          />
          <DayField label={say('documents.dated')} value={typed.dated} change={(day) => type({ dated: day })} />
          <DayField label={say('documents.sent')} value={typed.sent} change={(day) => type({ sent: day })} />
          <DayField
            label={say('documents.received')}
            value={typed.received}
            change={(day) => type({ received: day })}
          />
          {(['inReplyTo', 'attachments', 'classification'] as const).map((field) => (
            <Plain
              key={field}
              label={say(plainFields[field])}
              value={typed[field]}
              change={(one) => type({ [field]: one })}
            />
          ))}
        </>
      )}
    />
  )
}

function Plain({ label, value, change }: { label: string; value: string; change: (value: string) => void }) {
  return (
    <TextInput
      label={label}
      maxLength={100}
      autoComplete="off"
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}

function NewVersion({ file: { id } }: Of) {
  const { say } = useSpeech()
  const begin = useBeginVersion(id)
  const [, go] = useLocation()
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        loading={begin.isPending}
        onClick={() => begin.mutate(crypto.randomUUID(), { onSuccess: (next) => go(`/documents/${next.id}`) })}
      >
        {say('documents.new-version')}
      </Button>
      {begin.isError && <Problem error={begin.error} />}
    </>
  )
}

/** Of a translation that binds nobody: the paper may leave before it is finished, for a reason in words. */
function LeaveOpen({ file }: Of) {
  const { say } = useSpeech()
  const { findings, authentic, leftOpen } = file
  const isOpen = findings.some((one) => one.what === 'not-translated' && !authentic.includes(one.language))
  if (!isOpen || leftOpen) return null
  return (
    <Deed
      label={say('documents.leave-open')}
      of={file}
      empty={{ reason: '' }}
      send={onDocument(file.id)}
      told={({ reason }) => ({ do: 'leave-open', reason })}
      fields={({ typed, type }) => (
        <>
          <p>{say('documents.leave-open.lead')}</p>
          <WritingField label={say('commitments.reason')} value={typed.reason} change={(reason) => type({ reason })} />
        </>
      )}
    />
  )
}

function Drop({ file }: Of) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('documents.drop')}
      isGrave
      of={file}
      empty={{ reason: '' }}
      send={onDocument(file.id)}
      told={({ reason }) => ({ do: 'drop', reason })}
      fields={({ typed, type }) => (
        <>
          <p>{say('documents.drop.lead')}</p>
          <WritingField label={say('commitments.reason')} value={typed.reason} change={(reason) => type({ reason })} />
        </>
      )}
    />
  )
}
