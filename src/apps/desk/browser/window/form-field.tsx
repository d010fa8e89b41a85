// SPDX-License-Identifier: Apache-2.0
import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { DayField } from '../marks/day-field.tsx'
import { NameField } from './name-field.tsx'
import type { SpokenField } from './window.ts'

export type FieldProps = {
  readonly field: SpokenField
  readonly value: unknown
  readonly change: (value: unknown) => void
  readonly problem: string | undefined
}

/** One question of a service, drawn by its kind; a closed list, as the kinds are. */
export function FormField({ field, value, change, problem }: FieldProps) {
  const { say } = useSpeech()
  const shown = {
    label: field.required ? field.label.words : `${field.label.words} ${say('form.optional')}`,
    description: field.hint?.words,
    error: problem,
    my: 'sm',
    withAsterisk: false,
  } as const
  const text = typeof value === 'string' ? value : ''
  const options = field.options?.map((option) => ({ value: option.value, label: option.label.words })) ?? []
  switch (field.kind) {
    case 'name':
      return (
        <NameField label={field.label.words} hint={field.hint?.words} value={value} change={change} problem={problem} />
      )
    case 'long-text':
      return (
        <Textarea
          {...shown}
          autosize
          minRows={3}
          maxLength={field.maxLength ?? 4000}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )
    case 'choice':
      return (
        <Radio.Group {...shown} value={text} onChange={change}>
          {options.map((option) => (
            <Radio key={option.value} {...option} my="xs" />
          ))}
        </Radio.Group>
      )
    case 'choices':
      return (
        <Checkbox.Group {...shown} value={Array.isArray(value) ? value : []} onChange={change}>
          {options.map((option) => (
            <Checkbox key={option.value} {...option} my="xs" />
          ))}
        </Checkbox.Group>
      )
    case 'yes-no':
      return (
        <Radio.Group
          {...shown}
          value={value === undefined ? '' : String(value)}
          onChange={(answer) => change(answer === 'true')}
        >
          <Radio value="true" label={say('yes')} my="xs" />
          <Radio value="false" label={say('no')} my="xs" />
        </Radio.Group>
      )
    case 'country':
    case 'region':
      return (
        <NativeSelect
          {...shown}
          value={text}
          data={[{ value: '', label: say('form.choose') }, ...options]}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )
    case 'date':
      return <DayField {...shown} value={text} change={change} />
    case 'whole-number':
      return (
        <TextInput
          {...shown}
          inputMode="numeric"
          value={value === undefined ? '' : String(value)}
          onChange={(event) =>
            change(
              /^-?\d{1,9}$/.test(event.currentTarget.value)
                ? Number(event.currentTarget.value)
                : event.currentTarget.value,
            )
          }
        />
      )
    default:
      return (
        <TextInput
          {...shown}
          type={inputTypes[field.kind] ?? 'text'}
          maxLength={field.maxLength ?? 200}
          autoComplete="off"
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )
  }
}

const inputTypes: Readonly<Record<string, string>> = { email: 'email', phone: 'tel' }
