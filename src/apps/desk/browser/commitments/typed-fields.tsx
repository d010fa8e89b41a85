// SPDX-License-Identifier: Apache-2.0
// Fields of deeds between states, each under the name by which it is typed into.
import { TextInput } from '@mantine/core'
import type { Option } from '../forms/fields.tsx'
import { NeededChoice, NeededText, NeededWriting } from '../forms/fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { DayField } from '../marks/day-field.tsx'

type Field = { readonly label: string; readonly value: string; readonly change: (value: string) => void }

export function TextField({ label, value, change, hint }: Field & { readonly hint?: string }) {
  return (
    <NeededText
      label={label}
      description={hint}
      maxLength={200}
      autoComplete="off"
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}

/** A line that may stay empty. */
export function OptionalText({
  label,
  value,
  change,
  hint,
  most = 200,
}: Field & { readonly hint?: string; readonly most?: number }) {
  return (
    <TextInput
      label={label}
      description={hint}
      maxLength={most}
      autoComplete="off"
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}

export function WritingField({
  label,
  value,
  change,
  hint,
  most = 1000,
}: Field & { readonly hint?: string; readonly most?: number }) {
  return (
    <NeededWriting
      label={label}
      description={hint}
      maxLength={most}
      autosize
      minRows={2}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}

export function ChoiceField({ label, value, change, options }: Field & { readonly options: readonly Option[] }) {
  const { say } = useSpeech()
  return (
    <NeededChoice
      label={label}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
      data={[{ value: '', label: say('form.choose') }, ...options]}
    />
  )
}

export function NeededDay({ label, value, change }: Field) {
  return <DayField label={label} required value={value} change={change} />
}

export function NumberField({ label, value, change }: Field) {
  return (
    <NeededText
      label={label}
      pattern="-?[0-9\s]+([.,][0-9]+)?"
      inputMode="decimal"
      unfit="between.number.unfit"
      maxLength={20}
      autoComplete="off"
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}

/** A day, a month or a year. */
export function PartialDayField({ label, value, change }: Field) {
  const { say } = useSpeech()
  return (
    <NeededText
      label={label}
      description={say('between.partial-day.hint')}
      pattern="[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?"
      unfit="between.partial-day.unfit"
      maxLength={10}
      autoComplete="off"
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}
