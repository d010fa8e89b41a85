// SPDX-License-Identifier: Apache-2.0
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { NeededText } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { endedAtDevice } from './passkeys.ts'

type Props = {
  readonly pending: boolean
  readonly error: unknown
  readonly register: (label: string, done: () => void) => void
  /** What else must be filled in. */
  readonly children?: ReactNode
}

/** Names a passkey and asks the device for it. */
export function RegisterPasskey({ pending, error, register, children }: Props) {
  const { say } = useSpeech()
  const [label, setLabel] = useState('')
  return (
    <Form className="narrow" send={() => register(label.trim(), () => setLabel(''))}>
      {children}
      <NeededText
        label={say('passkeys.label')}
        description={say('passkeys.label.hint')}
        maxLength={60}
        autoComplete="off"
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      {error !== null && endedAtDevice(error) && <p role="alert">{say('passkeys.ended')}</p>}
      {error !== null && !endedAtDevice(error) && <Problem error={error} />}
      <Button type="submit" variant="default" mt="sm" loading={pending}>
        {say('passkeys.register')}
      </Button>
    </Form>
  )
}
