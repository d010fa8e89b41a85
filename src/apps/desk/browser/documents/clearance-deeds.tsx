// SPDX-License-Identifier: Apache-2.0
import { Checkbox } from '@mantine/core'
import { useSession } from '../api/queries.ts'
import { Deed } from '../commitments/deed.tsx'
import { NeededDay, TextField, WritingField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { DayField } from '../marks/day-field.tsx'
import type { DocumentFile } from './documents.ts'
import { onClearance, onDocument } from './documents.ts'

type Of = { readonly file: DocumentFile }

/** The way of a press text to the public: sent for clearance, cleared by somebody else, published. */
export function ClearanceDeeds({ file }: Of) {
  const { say } = useSpeech()
  const session = useSession()
  const roles = session.data?.officer?.positions.flatMap((position) => position.roles) ?? []
  const { step, isWriter } = file
  if (step === 'draft') return <Ask file={file} />
  if (step === 'cleared') return <Publish file={file} />
  if (!roles.includes('head-of-department')) return <p className="soft">{say('documents.clearance.waits')}</p>
  if (isWriter) return <p className="soft">{say('documents.clearance.own')}</p>
  return (
    <>
      <Clear file={file} />
      <Refuse file={file} />
    </>
  )
}

function Ask({ file }: Of) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('documents.ask-clearance')}
      of={file}
      empty={{ embargo: '' }}
      send={onDocument(file.id)}
      told={({ embargo }) => ({ do: 'ask-clearance', ...(embargo && { embargo }) })}
      fields={({ typed, type }) => (
        <>
          <p>{say('documents.ask-clearance.lead')}</p>
          <DayField label={say('documents.embargo')} value={typed.embargo} change={(embargo) => type({ embargo })} />
        </>
      )}
    />
  )
}

function Clear({ file }: Of) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('documents.clear')}
      of={file}
      empty={{ namesCleared: false, nothingRestricted: false }}
      send={onClearance(file.id)}
      told={(typed) => ({ do: 'clear', ...typed })}
      fields={({ typed, type }) => (
        <>
          <Checkbox
            label={say('documents.clear.names')}
            checked={typed.namesCleared}
            onChange={(event) => type({ namesCleared: event.currentTarget.checked })}
          />
          <Checkbox
            label={say('documents.clear.restricted')}
            checked={typed.nothingRestricted}
            onChange={(event) => type({ nothingRestricted: event.currentTarget.checked })}
          />
        </>
      )}
    />
  )
}

function Refuse({ file }: Of) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('documents.refuse-clearance')}
      isGrave
      of={file}
      empty={{ reason: '' }}
      send={onClearance(file.id)}
      told={({ reason }) => ({ do: 'refuse-clearance', reason })}
      fields={({ typed, type }) => (
        <WritingField label={say('commitments.reason')} value={typed.reason} change={(reason) => type({ reason })} />
      )}
    />
  )
}

function Publish({ file }: Of) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('documents.publish')}
      of={file}
      empty={{ on: '', source: '' }}
      send={onDocument(file.id)}
      told={({ on, source }) => ({ do: 'publish', on, source })}
      fields={({ typed, type }) => (
        <>
          <NeededDay label={say('documents.published-on')} value={typed.on} change={(on) => type({ on })} />
          <TextField
            label={say('documents.published-where')}
            hint={say('documents.published-where.hint')}
            value={typed.source}
            change={(source) => type({ source })}
          />
        </>
      )}
    />
  )
}
