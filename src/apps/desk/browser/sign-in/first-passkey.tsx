// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { NeededText } from '../forms/fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { useRegisterPasskey } from '../passkeys/passkeys.ts'
import { RegisterPasskey } from '../passkeys/register-passkey.tsx'

/** Whoever was appointed got a ticket: with it they register their first passkey, once. */
export function FirstPasskey() {
  const { say } = useSpeech()
  const [ticket, setTicket] = useState('')
  const register = useRegisterPasskey()
  if (register.isSuccess) return <p role="status">{say('sign-in.ticket.done')}</p>
  return (
    <details className="ticket">
      <summary>{say('sign-in.ticket')}</summary>
      <RegisterPasskey
        pending={register.isPending}
        error={register.error}
        register={(label) => register.mutate({ label, ticket: ticket.trim() })}
      >
        <NeededText
          label={say('sign-in.ticket.label')}
          description={say('sign-in.ticket.hint')}
          minLength={20}
          maxLength={100}
          autoComplete="off"
          mb="sm"
          value={ticket}
          onChange={(event) => setTicket(event.currentTarget.value)}
        />
      </RegisterPasskey>
    </details>
  )
}
