// SPDX-License-Identifier: Apache-2.0
import { Button, Title } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { ReferenceField } from './reference-field.tsx'

/** An inspector has no queue: the way to the case that is to be held, or whose hold is to be lifted. */
export function FindCaseToHold() {
  const { say } = useSpeech()
  const [, go] = useLocation()
  const [reference, setReference] = useState('')
  const [tried, setTried] = useState(false)
  return (
    <section aria-labelledby="hold-a-case">
      <Title order={2} id="hold-a-case">
        {say('holds.find')}
      </Title>
      <p className="soft">{say('holds.lead')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (reference.trim() === '') return event.currentTarget.querySelector('input')?.focus()
          go(`/cases/${encodeURIComponent(reference.trim().toUpperCase())}`)
        }}
      >
        <ReferenceField
          value={reference}
          change={setReference}
          error={tried && reference.trim() === '' ? say('erasures.needs.reference') : undefined}
        />
        <Button type="submit" variant="default" mt="sm">
          {say('holds.open-case')}
        </Button>
      </form>
    </section>
  )
}
