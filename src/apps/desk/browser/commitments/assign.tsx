// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import { onCommitment } from './commitments.ts'
import { Deed } from './deed.tsx'
import { TextField } from './typed-fields.tsx'

type Promised = {
  readonly id: string
  readonly sequence: number
  readonly agency?: string
  readonly owner?: string
}

/** Says which agency deals with a promise, and who follows it at home. */
export function Assign({ commitment, hint }: { commitment: Promised; hint?: string }) {
  const { say } = useSpeech()
  const { agency = '', owner = '' } = commitment
  return (
    <Deed
      label={say('commitments.assign')}
      {...(hint && { hint })}
      of={commitment}
      empty={{ agency, owner }}
      send={onCommitment(commitment.id)}
      told={(typed) => ({ do: 'assign', agency: typed.agency, owner: typed.owner })}
      fields={({ typed, type }) => (
        <>
          <TextField label={say('commitments.agency')} value={typed.agency} change={(next) => type({ agency: next })} />
          <TextField label={say('commitments.owner')} value={typed.owner} change={(next) => type({ owner: next })} />
        </>
      )}
    />
  )
}
