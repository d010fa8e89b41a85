// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core'
import { useId } from 'react'
import type { PersonName } from '#src/standards/names/index.ts'
import { useLack } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import type { Parts } from './name-parts.ts'
import { lackingPart, nameOf, partsOf } from './name-parts.ts'

type Props = {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: unknown
  readonly change: (value: unknown) => void
  readonly problem?: string | undefined
  /** Whether its form is not sent without the given name. */
  readonly needed?: boolean
}

/** Parts of a name as the person's state writes them, and the Latin spelling of the travel document. */
export function NameField({ label, hint, value, change, needed = false, ...props }: Props) {
  const { say } = useSpeech()
  const name = useId()
  const lack = useLack(name)
  const problem = props.problem ?? (lack && say('lack.given'))
  const parts = partsOf(value as PersonName | undefined)
  const lacking = lackingPart(parts)
  // What is wrong stands below its part, and pushes no other off the line.
  const line = problem === undefined ? 'pair' : 'pair top'
  const part = (key: keyof Parts, label: string) => (
    <TextInput
      label={label}
      maxLength={100}
      autoComplete="off"
      value={parts[key]}
      {...(key === 'given' && { name, required: needed })}
      error={key === lacking && problem}
      onChange={(event) => change(nameOf({ ...parts, [key]: event.currentTarget.value }))}
    />
  )
  return (
    <fieldset className="name">
      <legend className="name-legend">{label}</legend>
      {hint !== undefined && <p className="soft">{hint}</p>}
      <div className={line}>
        {part('family', say('form.family'))}
        {part('given', say('form.given'))}
        {part('patronymic', `${say('form.patronymic')} ${say('form.optional')}`)}
      </div>
      <div className={line}>
        {part('latinFamily', `${say('form.latin-family')} ${say('form.optional')}`)}
        {part('latinGiven', `${say('form.latin-given')} ${say('form.optional')}`)}
      </div>
    </fieldset>
  )
}
