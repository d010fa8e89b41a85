// SPDX-License-Identifier: Apache-2.0
import { Checkbox } from '@mantine/core'
import { NeededWriting } from '../forms/fields.tsx'
import { useSpeech } from '../language/language.tsx'
import type { Typed } from './event-kinds.ts'
import { TICKED } from './event-kinds.ts'

type Props = {
  readonly typed: Typed
  readonly type: (field: string) => (value: string) => void
  /** What the API said is wrong, by field. */
  readonly wrong: Typed
}

type TickProps = Props & {
  readonly name: string
  readonly words: 'instruments.field.agreed-ahead' | 'instruments.field.steps'
}

/** Something that is so, or is not. */
export function Tick({ name, words, typed, type, wrong }: TickProps) {
  const { say } = useSpeech()
  return (
    <Checkbox
      my="sm"
      label={say(words)}
      description={say(`${words}.hint`)}
      checked={Boolean(typed[name])}
      onChange={(event) => type(name)(event.currentTarget.checked ? TICKED : '')}
      error={wrong[name]}
    />
  )
}

/** An entry into force whose steps are not on record is recorded with its reason. */
export function WithoutSteps(props: Props) {
  const { say } = useSpeech()
  const { typed, type } = props
  return (
    <>
      <Tick name="steps" words="instruments.field.steps" {...props} />
      {typed.steps && (
        <NeededWriting
          label={say('instruments.field.reason')}
          minLength={3}
          maxLength={1000}
          autosize
          minRows={2}
          my="sm"
          value={typed.reason ?? ''}
          onChange={(event) => type('reason')(event.currentTarget.value)}
        />
      )}
    </>
  )
}
