// SPDX-License-Identifier: Apache-2.0
import { useMergedRef } from '@mantine/hooks'
import type { ReactNode, Ref } from 'react'
import { createContext, useContext, useEffect, useRef, useState } from 'react'
import type { Lack } from './lacks.ts'
import { lacksIn } from './lacks.ts'

type Lacks = ReadonlyMap<string, Lack>
const none: Lacks = new Map()
const LacksContext = createContext<Lacks>(none)

/** What the field of a name lacks, once its form was to be sent. */
export const useLack = (name: string): Lack | undefined => useContext(LacksContext).get(name)

type Props = {
  readonly send: () => void
  readonly className?: string
  readonly ref?: Ref<HTMLFormElement>
  readonly children: ReactNode
}

/** A form that is sent when nothing is lacking; else each field says what it lacks, and the keyboard goes to the first. */
export function Form({ send, className, ref, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const place = useMergedRef(form, ref)
  const tried = useRef(false)
  const [lacks, setLacks] = useState(none)
  // What was mended is complained about no longer.
  useEffect(() => {
    if (!tried.current) return
    const now = lacksIn(fieldsOf(form.current))
    if (told(now) !== told(lacks)) setLacks(now)
  })
  return (
    <form
      className={className}
      ref={place}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        // A form within the dialog of another one is sent by itself.
        event.stopPropagation()
        const fields = fieldsOf(form.current)
        const found = lacksIn(fields)
        tried.current = found.size > 0
        setLacks(found)
        if (found.size === 0) return send()
        fields.find(({ name }) => found.has(name))?.focus()
      }}
    >
      <LacksContext value={lacks}>{children}</LacksContext>
    </form>
  )
}

const fieldsOf = (form: HTMLFormElement | null) => [
  ...(form?.querySelectorAll<HTMLInputElement>(':is(input, select, textarea)[name]') ?? []),
]
const told = (lacks: Lacks) => JSON.stringify([...lacks])
