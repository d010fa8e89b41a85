// SPDX-License-Identifier: Apache-2.0
import { Button, NativeSelect } from '@mantine/core'
import { Link } from 'wouter'
import type { Position } from '../api/queries.ts'
import { useSession, useSignOut, useTakePosition } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { usePostNames } from './post-names.ts'

/** Who is signed in and in which position; the way to the other positions, to one's passkeys and out. */
export function SignedIn() {
  const { say } = useSpeech()
  const session = useSession()
  const signOut = useSignOut()
  const take = useTakePosition()
  const postName = usePostNames()
  const officer = session.data?.officer
  if (!officer) return null
  const words = (position: Position) => `${position.title}, ${position.guestOf ?? postName(position.post)}`
  return (
    <>
      <div className="officer">
        <Link href="/passkeys">{officer.name}</Link>
        {officer.others.length === 0 && <small>{officer.positions.map(words).join(' · ')}</small>}
      </div>
      {officer.others.length > 0 && (
        <NativeSelect
          aria-label={say('position')}
          value={officer.positions[0]?.id ?? ''}
          disabled={take.isPending}
          onChange={(event) => take.mutate(event.currentTarget.value)}
          data={[...officer.positions, ...officer.others]
            .toSorted((one, other) => words(one).localeCompare(words(other)))
            .map((position) => ({ value: position.id, label: words(position) }))}
        />
      )}
      <Button variant="default" size="compact-md" loading={signOut.isPending} onClick={() => signOut.mutate()}>
        {say('sign-out')}
      </Button>
    </>
  )
}
