// SPDX-License-Identifier: Apache-2.0
import { Button, Radio, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { PersonName } from '#src/standards/names/index.ts'
import { displayName } from '#src/standards/names/index.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { NewPerson } from './new-person.tsx'
import { useFoundPeople, usePerson } from './people.ts'
import { PersonWords } from './person-words.tsx'

type Props = {
  readonly label: string
  /** What is wrong while nobody is chosen. */
  readonly problem?: string | undefined
  /** What is known already: the search begins with it, and somebody new is entered from it. */
  readonly name?: PersonName | undefined
  readonly born?: string | undefined
  readonly person: string
  readonly choose: (person: string) => void
  /** What follows once somebody is chosen; it makes room while somebody new is entered. */
  readonly children?: ReactNode
}

/** Somebody of the registry by name, or entered anew after sight. */
export function FindPerson({ label, problem, name, born, person, choose, children }: Props) {
  const { say } = useSpeech()
  const [words, setWords] = useState(name ? shortName(name) : '')
  const [settled] = useDebouncedValue(words, 300)
  const [entering, setEntering] = useState(false)
  const found = useFoundPeople(settled)
  const people = found.data?.people ?? []
  if (person !== '' && !people.some(({ id }) => id === person))
    return (
      <>
        <Chosen label={label} person={person} again={() => choose('')} />
        {children}
      </>
    )
  if (entering)
    return (
      <NewPerson
        name={name}
        born={born}
        entered={(id) => {
          setEntering(false)
          choose(id)
        }}
        cancel={() => setEntering(false)}
      />
    )
  return (
    <>
      <div className="find-person">
        <TextInput
          label={label}
          description={say('person.search.hint')}
          type="search"
          error={problem}
          maxLength={100}
          autoComplete="off"
          value={words}
          onChange={(event) => {
            choose('')
            setWords(event.currentTarget.value)
          }}
        />
        {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
        {people.length > 0 && (
          <Radio.Group aria-label={label} value={person} onChange={choose}>
            {people.map((one) => (
              <Radio key={one.id} value={one.id} label={<PersonWords person={one} />} my="xs" />
            ))}
          </Radio.Group>
        )}
        {found.data && people.length === 0 && <p className="soft">{say('person.search.none')}</p>}
        <Button variant="default" size="compact-md" mt="xs" onClick={() => setEntering(true)}>
          {say('person.new')}
        </Button>
      </div>
      {children}
    </>
  )
}

function Chosen({ label, person, again }: { label: string; person: string; again: () => void }) {
  const { say } = useSpeech()
  const { data } = usePerson(person)
  return (
    <div className="find-person">
      <p>
        {label}: <strong>{data && <PersonWords person={data} />}</strong>
      </p>
      <Button variant="default" size="compact-md" onClick={again}>
        {say('person.another')}
      </Button>
    </div>
  )
}

const shortName = ({ family, given }: PersonName) => displayName({ given, ...(family && { family }) })
