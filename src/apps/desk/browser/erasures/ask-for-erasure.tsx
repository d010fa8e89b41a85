// SPDX-License-Identifier: Apache-2.0
import { Button, Checkbox, Radio, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
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

/** The first hand: of which case, of whom, and on which ground. */
export function AskForErasure({ grounds }: { grounds: readonly Ground[] }) {
  const { say } = useSpeech()
  const placeOf = usePlaceWords()
  const ask = useAskForErasure()
  const [reference, setReference] = useState('')
  const [subjects, setSubjects] = useState<string[]>(['applicant'])
  const [ground, setGround] = useState('')
  const [basis, setBasis] = useState('')
  const needsBasis = grounds.some(({ id, needsBasis }) => id === ground && needsBasis)
  return (
    <section aria-labelledby="ask-for-erasure">
      <Title order={2} id="ask-for-erasure">
        {say('erasures.ask')}
      </Title>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          ask.mutate(
            { reference: reference.trim().toUpperCase(), subjects, ground, ...(needsBasis && { basis: basis.trim() }) },
            { onSuccess: () => setReference('') },
          )
        }}
      >
        <ReferenceField value={reference} change={setReference} />
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
        <Radio.Group label={say('action.ground')} required my="sm" value={ground} onChange={setGround}>
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
            minLength={3}
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
