// SPDX-License-Identifier: Apache-2.0
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import type { Version } from './releases.ts'

/** Which version this is, who released it, what goes with it, and what became of it. */
export function VersionHead({ version: one, place }: { version: Version; place: (id: string) => string }) {
  const { say, sayDay } = useSpeech()
  const { version, on, by, note, digest, withdrawn, supersededBy } = one
  return (
    <>
      <p className="soft">{say('releases.version-of', { version, day: sayDay(on), name: by })}</p>
      {note && <p>{note}</p>}
      {withdrawn && (
        <p className="late">▲ {say('releases.withdrawn', { day: sayDay(withdrawn.on), reason: withdrawn.reason })}</p>
      )}
      {supersededBy && (
        <p className="waiting">
          ◐ {say('releases.superseded')}{' '}
          <Anchor component={Link} href={place(supersededBy.id)}>
            {say('releases.version', { version: supersededBy.version })}
          </Anchor>
        </p>
      )}
      <p>
        <small className="soft digest">{say('releases.digest', { digest })}</small>
      </p>
    </>
  )
}
