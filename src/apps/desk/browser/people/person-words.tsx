// SPDX-License-Identifier: Apache-2.0
import { displayName, latinName } from '#src/standards/names/index.ts'
import { useSpeech } from '../language/language.tsx'
import { usePostNames } from '../shell/post-names.ts'
import type { Person } from './people.ts'

/** A person in one line: name in both scripts, day of birth, and the posts that have met them. */
export function PersonWords({ person }: { person: Person }) {
  const { say, sayDay } = useSpeech()
  const postName = usePostNames()
  const latin = latinName(person.name)
  return (
    <>
      {displayName(person.name)}
      {latin && <span className="soft"> · {latin}</span>}
      <span className="soft">
        {' · '}
        {person.born ? say('person.born', { day: sayDay(person.born) }) : say('person.born.unknown')}
        {' · '}
        {person.posts.map(postName).join(', ')}
      </span>
    </>
  )
}
