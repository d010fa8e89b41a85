// SPDX-License-Identifier: Apache-2.0
// Fields that must be filled in: each says in the officer's language what it lacks, as soon as its form was to be sent.
import type {
  CheckboxGroupProps,
  CheckboxProps,
  NativeSelectProps,
  RadioGroupProps,
  TextareaProps,
  TextInputProps,
} from '@mantine/core'
import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { useId } from 'react'
import type { Key } from '../language/language.tsx'
import { useSpeech } from '../language/language.tsx'
import { useLack } from './form.tsx'

type Words<Props> = Omit<Props, 'label' | 'name' | 'error' | 'required'> & {
  readonly label: string
  /** What is said while nothing stands in it. */
  readonly empty?: Key
  /** What is said while it has another form than it needs. */
  readonly unfit?: Key
  readonly minLength?: number
}

export function NeededText({ empty, unfit, ...props }: Words<TextInputProps>) {
  return <TextInput {...props} {...useWords(props, empty, unfit)} required />
}

export function NeededWriting({ empty, unfit, ...props }: Words<TextareaProps>) {
  return <Textarea {...props} {...useWords(props, empty, unfit)} required />
}

/** A name for the field, and what it lacks in words. */
function useWords({ label, minLength = 0 }: Words<object>, empty: Key = 'lack.text', unfit: Key = 'lack.text') {
  const { say } = useSpeech()
  const name = useId()
  const lack = useLack(name)
  const words = {
    missing: () => say(empty, { field: label }),
    short: () => say('lack.short', { least: minLength }),
    unfit: () => say(unfit, { field: label }),
  }
  return { name, error: lack && words[lack]() }
}

type Choice<Props> = Omit<Props, 'name' | 'error' | 'required'>

export function NeededChoice(props: Choice<NativeSelectProps>) {
  return <NativeSelect {...props} {...useChoice('lack.choice')} required />
}

export type Option = { readonly value: string; readonly label: string }

/** One of several, all in view. */
export function NeededOneOf({ options, ...props }: Choice<Omit<RadioGroupProps, 'children'>> & Options) {
  return (
    <Radio.Group {...props} {...useChoice('lack.choice')} required>
      {options.map((option) => (
        <Radio key={option.value} {...option} required my="xs" />
      ))}
    </Radio.Group>
  )
}

type Options = { readonly options: readonly Option[] }

/** At least one of several. */
export function NeededSome({ options, ...props }: Choice<Omit<CheckboxGroupProps<string>, 'children'>> & Options) {
  const { name, error } = useChoice('lack.some')
  return (
    <Checkbox.Group {...props} error={error} required>
      {options.map((option) => (
        <Checkbox key={option.value} {...option} name={name} required={props.value?.length === 0} my="xs" />
      ))}
    </Checkbox.Group>
  )
}

export function NeededTick(props: Choice<CheckboxProps>) {
  return <Checkbox {...props} {...useChoice('lack.tick')} required />
}

function useChoice(words: Key) {
  const { say } = useSpeech()
  const name = useId()
  return { name, error: useLack(name) && say(words) }
}
