// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core'
import { useId } from 'react'
import type { PersonName } from '#src/standards/names/index.ts'
import { useLack } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'

type Props = {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: unknown
  readonly change: (value: unknown) => void
  readonly problem?: string | undefined
  /** Whether its form is not sent without the given name. */
  readonly needed?: boolean
}
type Parts = { family: string; given: string; patronymic: string; latinFamily: string; latinGiven: string }

/** Parts of a name as the person's state writes them, and the Latin spelling of the travel document. */
export function NameField({ label, hint, value, change, needed = false, ...props }: Props) {
  const { say } = useSpeech()
  const [told, name] = [useId(), useId()]
  const lack = useLack(name)
  const problem = props.problem ?? (lack && say('lack.given'))
  const parts = partsOf(value as PersonName | undefined)
  const part = (key: keyof Parts, label: string) => (
    <TextInput
      label={label}
      maxLength={100}
      autoComplete="off"
      value={parts[key]}
      {...(key === 'given' && { name, required: needed })}
      // Its words stand under the line of its part, so that no part leaves that line.
      error={key === 'given' && problem !== undefined}
      aria-describedby={key === 'given' && problem !== undefined ? told : undefined}
      onChange={(event) => change(nameOf({ ...parts, [key]: event.currentTarget.value }))}
    />
  )
  return (
    <fieldset className="name">
      <legend className="name-legend">{label}</legend>
      {hint !== undefined && <p className="soft">{hint}</p>}
      <div className="pair">
        {part('family', say('form.family'))}
        {part('given', say('form.given'))}
        {part('patronymic', `${say('form.patronymic')} ${say('form.optional')}`)}
      </div>
      {problem !== undefined && (
        <p id={told} className="late">
          {problem}
        </p>
      )}
      <div className="pair">
        {part('latinFamily', `${say('form.latin-family')} ${say('form.optional')}`)}
        {part('latinGiven', `${say('form.latin-given')} ${say('form.optional')}`)}
      </div>
    </fieldset>
  )
}

const partsOf = (name: PersonName | undefined): Parts => ({
  family: name?.family ?? '',
  given: name?.given ?? '',
  patronymic: name?.patronymic ?? '',
  latinFamily: name?.latin?.family ?? '',
  latinGiven: name?.latin?.given ?? '',
})

/** A part left empty is a part that the person does not have. */
function nameOf(parts: Parts): PersonName | undefined {
  if (Object.values(parts).every((part) => part === '')) return undefined
  return {
    ...(parts.family && { family: parts.family }),
    given: parts.given,
    ...(parts.patronymic && { patronymic: parts.patronymic }),
    ...((parts.latinFamily || parts.latinGiven) && {
      latin: { ...(parts.latinFamily && { family: parts.latinFamily }), given: parts.latinGiven },
    }),
  }
}
