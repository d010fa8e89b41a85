// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import { UnderMandate } from '../people/mandate-view.tsx'
import { MandateWords } from '../people/mandate-words.tsx'
import { useMandates } from '../people/people.ts'
import { LinkPerson } from './link-person.tsx'
import type { OpenCase } from './open-case.ts'
import { offered, subjectsIn } from './open-case.ts'
import { RecordMandate } from './record-mandate.tsx'
import { useSubjectName } from './subject-name.tsx'

/** Who the people of the case are in the registry, and who acts for whom; each with what may be done about it now. */
export function PeopleOfCase({ file }: { file: OpenCase }) {
  const { say } = useSpeech()
  const nameOf = useSubjectName(file)
  const [linking, setLinking] = useState<string | null>(null)
  const [mandating, setMandating] = useState<string | null>(null)
  const link = offered(file, 'link-person')
  const mandate = offered(file, 'record-mandate')
  if (!link && !mandate && !file.lodgedUnder && file.people.length === 0) return null
  return (
    <>
      <Title order={2}>{say('case.people')}</Title>
      {file.lodgedUnder && (
        <p>
          {say('case.lodged-under')} <UnderMandate view={file.lodgedUnder} />
        </p>
      )}
      <ul className="plain ruled">
        {subjectsIn(file).map((subject) => {
          const person = file.people.find((one) => one.subject === subject)?.person
          return (
            <li key={subject}>
              {nameOf(subject)}{' '}
              {person ? (
                <Link href={`/people/${person}`} aria-label={`${say('person.linked')}: ${nameOf(subject)}`}>
                  <Standing tone="kept" words={say('person.linked')} />
                </Link>
              ) : (
                <Standing tone="void" words={say('person.not-linked')} />
              )}
              {person && <MandatesOfSubject file={file} subject={subject} person={person} />}
              <Group gap="sm" mt="xs" className="actions">
                {link && !person && (
                  <Button
                    variant="default"
                    size="compact-md"
                    aria-label={`${link.said.words}: ${nameOf(subject)}`}
                    aria-haspopup="dialog"
                    onClick={() => setLinking(subject)}
                  >
                    {link.said.words}
                  </Button>
                )}
                {mandate && person && (
                  <Button
                    variant="default"
                    size="compact-md"
                    aria-label={`${mandate.said.words}: ${nameOf(subject)}`}
                    aria-haspopup="dialog"
                    onClick={() => setMandating(subject)}
                  >
                    {mandate.said.words}
                  </Button>
                )}
              </Group>
            </li>
          )
        })}
      </ul>
      {link && linking !== null && (
        <LinkPerson file={file} action={link} subject={linking} close={() => setLinking(null)} />
      )}
      {mandate && mandating !== null && (
        <RecordMandate file={file} action={mandate} subject={mandating} close={() => setMandating(null)} />
      )}
    </>
  )
}

type OfSubject = { readonly file: OpenCase; readonly subject: string; readonly person: string }

/** Mandates that the case names; the registry knows whether one has ended since. */
function MandatesOfSubject({ file, subject, person }: OfSubject) {
  const named = file.mandates.filter((one) => one.subject === subject)
  const known = useMandates(named.length > 0 ? person : undefined)
  return (
    <ul className="plain">
      {named.map(({ mandate }) => {
        const found = known.data?.mandates.find(({ id }) => id === mandate)
        return <li key={mandate}>{found && <MandateWords mandate={found} />}</li>
      })}
    </ul>
  )
}
