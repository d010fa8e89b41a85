// SPDX-License-Identifier: Apache-2.0
import { Button, Checkbox, Radio, TextInput, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Key } from '../language/language.tsx'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import type { Ground } from './erasures.ts'
import { useAskForErasure } from './erasures.ts'
import { ReferenceField } from './reference-field.tsx'
import { usePlaceWords } from './subject-words.ts'

const others = [
  ...Array.from({ length: 9 }, (_, at) => `member-${at + 1}`),
  ...Array.from({ length: 4 }, (_, at) => `co-signer-${at + 1}`),
]

type Missing = { readonly reference: boolean; readonly ground: boolean; readonly basis: boolean }

/** The first hand: of which case, of whom, and on which ground. */
export function AskForErasure({ grounds }: { grounds: readonly Ground[] }) {
  const { say } = useSpeech()
  const placeOf = usePlaceWords()
  const ask = useAskForErasure()
  const [reference, setReference] = useState('')
  const [subjects, setSubjects] = useState<string[]>(['applicant'])
  const [ground, setGround] = useState('')
  const [basis, setBasis] = useState('')
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const needsBasis = grounds.some(({ id, needsBasis }) => id === ground && needsBasis)
  const missing: Missing = {
    reference: reference.trim() === '',
    ground: ground === '',
    basis: needsBasis && basis.trim().length < 3,
  }
  const lacks = (part: keyof Missing) => (tried && missing[part] ? say(`erasures.needs.${part}`) : undefined)
  return (
    <section aria-labelledby="ask-for-erasure">
      <Title order={2} id="ask-for-erasure">
        {say('erasures.ask')}
      </Title>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (missing.reference || missing.ground || missing.basis) return beginAtFirst(form.current, missing)
          ask.mutate(
            { reference: reference.trim().toUpperCase(), subjects, ground, ...(needsBasis && { basis: basis.trim() }) },
            {
              onSuccess: () => {
                setReference('')
                setTried(false)
              },
            },
          )
        }}
      >
        <ReferenceField value={reference} change={setReference} error={lacks('reference')} />
        <Checkbox.Group label={say('erasures.of-whom')} my="sm" value={subjects} onChange={setSubjects}>
          <Checkbox value="applicant" label={placeOf('applicant')} my="xs" />
          <details>
            <summary>{say('erasures.others')}</summary>
            <div className="many">
              {others.map((subject) => (
                <Checkbox key={subject} value={subject} label={placeOf(subject)} my="xs" />
              ))}
            </div>
          </details>
        </Checkbox.Group>
        <Radio.Group
          label={say('action.ground')}
          required
          error={lacks('ground')}
          my="sm"
          value={ground}
          onChange={setGround}
        >
          {grounds.map(({ id }) => (
            <Radio key={id} value={id} label={say(`erasures.ground.${id}` as Key)} required my="xs" />
          ))}
        </Radio.Group>
        {needsBasis && (
          <TextInput
            className="narrow"
            label={say('erasures.basis')}
            description={say('erasures.basis.hint')}
            required
            error={lacks('basis')}
            maxLength={60}
            autoComplete="off"
            my="sm"
            value={basis}
            onChange={(event) => setBasis(event.currentTarget.value)}
          />
        )}
        {ask.isError && <Problem error={ask.error} />}
        {ask.isSuccess && (
          <p role="status" className="kept">
            ● {say('erasures.asked')}
          </p>
        )}
        <Button type="submit" loading={ask.isPending} disabled={subjects.length === 0}>
          {say('erasures.ask')}
        </Button>
      </form>
    </section>
  )
}

/** What is missing is where the keyboard goes. */
function beginAtFirst(form: HTMLFormElement | null, { reference, ground }: Missing): void {
  if (reference) form?.querySelector<HTMLElement>('input[type=text], input:not([type])')?.focus()
  else if (ground) form?.querySelector<HTMLElement>('input[type=radio]')?.focus()
  else [...(form?.querySelectorAll<HTMLElement>('input[type=text], input:not([type])') ?? [])].at(-1)?.focus()
}
