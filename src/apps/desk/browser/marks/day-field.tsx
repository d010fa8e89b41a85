// SPDX-License-Identifier: Apache-2.0
import type { TextInputProps } from '@mantine/core'
import { TextInput } from '@mantine/core'
import { useEffect, useId, useRef, useState } from 'react'
import { useLack } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import { dayToType, dayTyped } from '../language/typed-day.ts'

type Props = Omit<TextInputProps, 'value' | 'onChange'> & {
  readonly value: string
  /** Told the day as `YYYY-MM-DD`, or what was typed where that is no day. */
  readonly change: (day: string) => void
}

/** A day typed in any usual order, said back in words: a browser's own field speaks the browser's language, not the officer's. */
export function DayField({ value, change, error, ...props }: Props) {
  const { say, sayDay, language } = useSpeech()
  const [text, setText] = useState(() => dayToType(language, value))
  const [left, setLeft] = useState(false)
  const day = dayTyped(value)
  // Emptied or filled from outside: what was typed before no longer stands.
  const shown = value === (dayTyped(text) ?? text.trim()) ? text : dayToType(language, value)
  const input = useRef<HTMLInputElement>(null)
  const name = useId()
  const lack = useLack(name)
  const unclear = value !== '' && day === undefined
  useEffect(() => input.current?.setCustomValidity(unclear ? 'no day' : ''), [unclear])
  const isTold = (left && unclear) || lack === 'unfit'
  return (
    <TextInput
      {...props}
      ref={input}
      name={name}
      error={error ?? ((isTold && say('day.unclear')) || (lack === 'missing' && say('lack.day')))}
      placeholder={say('day.example')}
      autoComplete="off"
      maxLength={20}
      value={shown}
      onBlur={() => setLeft(true)}
      onChange={(event) => {
        const typed = event.currentTarget.value
        setText(typed)
        change(dayTyped(typed) ?? typed.trim())
      }}
      inputContainer={(input) => (
        <>
          {input}
          <span className="soft said-day" aria-live="polite">
            {day && sayDay(day)}
          </span>
        </>
      )}
    />
  )
}
