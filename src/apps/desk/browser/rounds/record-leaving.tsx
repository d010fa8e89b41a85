// SPDX-License-Identifier: Apache-2.0
import { Deed } from '../commitments/deed.tsx'
import { PartialDayField, WritingField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { SourceOrOwn } from '../sources/source-field.tsx'
import type { Official } from './officials.ts'
import { recordLeaving } from './officials.ts'

/** Records the day on which somebody left an office, or corrects it: then what was wrong is asked for. */
export function RecordLeaving({ official: { tenure, person, sequence, left } }: { official: Official }) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say(left ? 'officials.end.correct' : 'officials.end')}
      hint={person.name}
      of={{ id: tenure, sequence }}
      empty={{ left: left?.value ?? '', reason: '', source: '' }}
      send={recordLeaving(tenure)}
      told={({ left: day, reason, source }) => ({
        left: day.trim(),
        ...(left && { reason }),
        ...(source && { sources: [source] }),
      })}
      fields={({ typed, type }) => (
        <>
          <PartialDayField label={say('officials.left-on')} value={typed.left} change={(day) => type({ left: day })} />
          {left && (
            <WritingField
              label={say('officials.wrong')}
              most={500}
              value={typed.reason}
              change={(reason) => type({ reason })}
            />
          )}
          <SourceOrOwn value={typed.source} change={(source) => type({ source })} />
        </>
      )}
    />
  )
}
