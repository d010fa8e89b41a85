// SPDX-License-Identifier: Apache-2.0
import { Group } from '@mantine/core'
import { Deed } from '../commitments/deed.tsx'
import { WritingField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import type { Remark } from './releases.ts'
import { answerRemark } from './releases.ts'

/** An officer answers what the partner said, or notes it. */
export function AnswerRemark({ remark }: { remark: Remark }) {
  const { say } = useSpeech()
  if (!remark.words) return null
  return (
    <Group gap="sm">
      <Deed
        label={say('releases.answer')}
        hint={remark.words}
        of={remark}
        empty={{ words: '' }}
        send={answerRemark(remark.id)}
        told={({ words }) => ({ words })}
        fields={({ typed, type }) => (
          <>
            <p className="soft">{remark.words}</p>
            <WritingField
              label={say('releases.answer.words')}
              hint={say('releases.answer.hint')}
              value={typed.words}
              change={(words) => type({ words })}
            />
          </>
        )}
      />
      {remark.awaitsAnswer && (
        <Deed
          label={say('releases.note-it')}
          hint={remark.words}
          of={remark}
          empty={{}}
          send={answerRemark(remark.id)}
          told={() => ({})}
          fields={() => <p>{say('releases.note-it.sure')}</p>}
        />
      )}
    </Group>
  )
}
