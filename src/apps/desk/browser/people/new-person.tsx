// SPDX-License-Identifier: Apache-2.0
import { Button, Group } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { PersonName } from '#src/standards/names/index.ts'
import { displayName, latinName } from '#src/standards/names/index.ts'
import { useSession } from '../api/queries.ts'
import { NeededTick } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import { DayField } from '../marks/day-field.tsx'
import { Problem } from '../marks/problem.tsx'
import { NameField } from '../window/name-field.tsx'
import { useEnterPerson, useFoundPeople } from './people.ts'
import { PersonWords } from './person-words.tsx'

type Props = {
  readonly name?: PersonName | undefined
  readonly born?: string | undefined
  readonly entered: (person: string) => void
  readonly cancel: () => void
}

/** Enters somebody whom the officer has seen. Whoever could be the same person is shown first, and must be ruled out. */
export function NewPerson(props: Props) {
  const { say } = useSpeech()
  const [name, setName] = useState<PersonName | undefined>(props.name)
  const [born, setBorn] = useState(props.born ?? '')
  const [ruledOut, setRuledOut] = useState(false)
  const post = useSession().data?.officer?.positions[0]?.post ?? ''
  const enter = useEnterPerson()
  const similar = useSimilar(name)
  const clear = similar.length === 0 || ruledOut
  return (
    <Form
      send={() => {
        if (!name || !clear) return
        enter.mutate({ post, name, ...(born !== '' && { born }) }, { onSuccess: ({ id }) => props.entered(id) })
      }}
    >
      <NameField
        label={say('person.name')}
        needed
        value={name}
        change={(value) => setName(value as PersonName | undefined)}
      />
      <DayField label={`${say('person.birth')} ${say('form.optional')}`} value={born} change={setBorn} />
      {similar.length > 0 && (
        <div className="similar" role="status">
          <strong className="waiting">◐ {say('person.similar', { count: similar.length })}</strong>
          <ul className="plain ruled">
            {similar.map((person) => (
              <li key={person.id}>
                <PersonWords person={person} />
                {person.born !== undefined && person.born === born && (
                  <strong className="waiting"> · {say('person.same-birth')}</strong>
                )}{' '}
                <Button variant="default" size="compact-md" onClick={() => props.entered(person.id)}>
                  {say('person.is-same')}
                </Button>
              </li>
            ))}
          </ul>
          <NeededTick
            label={say('person.ruled-out')}
            checked={ruledOut}
            onChange={(event) => setRuledOut(event.currentTarget.checked)}
          />
        </div>
      )}
      {enter.isError && <Problem error={enter.error} />}
      <Group gap="sm" my="md">
        <Button type="submit" loading={enter.isPending}>
          {say('person.enter')}
        </Button>
        <Button variant="default" onClick={props.cancel}>
          {say('cancel')}
        </Button>
      </Group>
    </Form>
  )
}

/** People of the same family and given name, in either spelling; a family name alone would show half a country. */
function useSimilar(name: PersonName | undefined) {
  const own = name?.given ? displayName({ given: name.given, ...(name.family && { family: name.family }) }) : ''
  const latin = name ? (latinName(name) ?? '') : ''
  // Every search is on record: one when the typing rests, not one for each letter.
  const [[ownWords, latinWords]] = useDebouncedValue([own, latin] as const, 400)
  const one = useFoundPeople(ownWords).data?.people
  const other = useFoundPeople(latinWords).data?.people
  const found = [...(one ?? []), ...(other ?? [])]
  return found.filter(({ id }, at) => found.findIndex((person) => person.id === id) === at)
}
