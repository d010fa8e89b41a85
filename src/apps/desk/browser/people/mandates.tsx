// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Loader, Title } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../api/queries.ts'
import { Form } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import { DayField } from '../marks/day-field.tsx'
import { Problem } from '../marks/problem.tsx'
import { MandateWords } from './mandate-words.tsx'
import { NewMandate } from './new-mandate.tsx'
import type { Mandate } from './people.ts'
import { useEndMandate, useMandates } from './people.ts'

/** Mandates that a person gave or holds; another one, and the end of one that no longer holds. */
export function Mandates({ person }: { person: string }) {
  const { say } = useSpeech()
  const mandates = useMandates(person)
  const isOwn = useOwnPosts()
  const [entering, setEntering] = useState(false)
  return (
    <section aria-labelledby="mandates">
      <Title order={2} id="mandates">
        {say('mandates.title')}
      </Title>
      {mandates.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {mandates.isError && <Problem error={mandates.error} again={() => mandates.refetch()} />}
      {mandates.data?.mandates.length === 0 && <p className="soft">{say('mandates.none')}</p>}
      <ul className="plain ruled">
        {mandates.data?.mandates.map((mandate) => (
          <li key={mandate.id}>
            <MandateWords mandate={mandate} />
            {mandate.revokedOn === null && isOwn(mandate.post) && <EndMandate mandate={mandate} />}
          </li>
        ))}
      </ul>
      {entering ? (
        <NewMandate principal={person} recorded={() => setEntering(false)} cancel={() => setEntering(false)} />
      ) : (
        <Button variant="default" mt="sm" onClick={() => setEntering(true)}>
          {say('mandate.new')}
        </Button>
      )}
    </section>
  )
}

/** Whether a post is one of the officer's: only the post that recorded a mandate ends it. */
function useOwnPosts(): (post: string) => boolean {
  const session = useSession()
  const own = new Set(session.data?.officer?.positions.map((position) => position.post) ?? [])
  return (post) => own.has('*') || own.has(post)
}

function EndMandate({ mandate }: { mandate: Mandate }) {
  const { say } = useSpeech()
  const end = useEndMandate()
  const [on, setOn] = useState<string | null>(null)
  if (on === null)
    return (
      <div>
        <Button variant="default" size="compact-md" mt="xs" onClick={() => setOn('')}>
          {say('mandate.end')}
        </Button>
      </div>
    )
  return (
    <Form send={() => end.mutate({ id: mandate.id, on }, { onSuccess: () => setOn(null) })}>
      <DayField
        label={say('mandate.end.on')}
        description={say('mandate.end.hint')}
        required
        autoFocus
        value={on}
        change={setOn}
      />
      {end.isError && <Problem error={end.error} />}
      <Group gap="sm">
        <Button type="submit" color="grave" size="compact-md" loading={end.isPending}>
          {say('mandate.end')}
        </Button>
        <Button variant="default" size="compact-md" onClick={() => setOn(null)}>
          {say('cancel')}
        </Button>
      </Group>
    </Form>
  )
}
