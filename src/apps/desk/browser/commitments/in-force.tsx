// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import { Invented } from '../marks/invented.tsx'
import type { CommitmentFile } from './commitments.ts'
import { onCommitment } from './commitments.ts'
import { Deed } from './deed.tsx'
import { WritingField } from './typed-fields.tsx'

/** That the agreement of a promise is in force, with one act that adds it as evidence; an officer marks it as done. */
export function InForce({ commitment }: { commitment: CommitmentFile }) {
  const { say, sayDay } = useSpeech()
  const { inForce } = commitment
  if (!inForce) return null
  const { on, title, lateDays = 0, part, source } = inForce
  const day = sayDay(on)
  return (
    <div className="in-force">
      <p>
        ◐ {say('commitments.in-force', { title, day, late: lateDays })}
        <Invented of={inForce} />
      </p>
      <Deed
        label={say('commitments.in-force.add')}
        of={commitment}
        empty={{ words: say('commitments.in-force.words', { title, day }) }}
        send={onCommitment(commitment.id)}
        told={({ words }) => ({
          do: 'add-evidence',
          on,
          words,
          ...(part && { part }),
          ...(source && { sources: [source] }),
        })}
        fields={({ typed, type }) => (
          <WritingField
            label={say('commitments.evidence.words')}
            value={typed.words}
            change={(words) => type({ words })}
          />
        )}
      />
    </div>
  )
}
