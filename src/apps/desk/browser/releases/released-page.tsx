// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import type { Kind, ReleaseLine } from './releases.ts'
import { kinds, newestOf, useReleased } from './releases.ts'
import './releases.css'

/** All that a guest of a partner ministry finds here: what was released to it, the newest version of each thing. */
export function ReleasedPage() {
  const { say } = useSpeech()
  const found = useReleased()
  useTitle(say('released.title'))
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  const { party, from, released } = found.data
  const newest = newestOf(released)
  return (
    <div className="column released">
      <Title order={1}>{say('released.heading', { from: from.name, party: party.name })}</Title>
      <p className="soft screen-only">{say('released.lead')}</p>
      {newest.length === 0 && <EmptyState title={say('released.none')} />}
      {kinds.map((kind) => (
        <OfKind key={kind} kind={kind} lines={newest.filter((one) => one.kind === kind)} />
      ))}
    </div>
  )
}

function OfKind({ kind, lines }: { kind: Kind; lines: readonly ReleaseLine[] }) {
  const { say, sayDay } = useSpeech()
  if (lines.length === 0) return null
  return (
    <section>
      <Title order={2}>{say(`releases.kind.${kind}`)}</Title>
      <ul className="plain ruled">
        {lines.map(({ id, title, words, version, on, by, withdrawn }) => (
          <li key={id}>
            <Anchor component={Link} href={`/released/${id}`}>
              {words ?? title}
            </Anchor>
            <p className="soft">
              {words && `${title} · `}
              {say('releases.version-of', { version, day: sayDay(on), name: by })}
            </p>
            {withdrawn && (
              <p className="late">
                ▲ {say('releases.withdrawn', { day: sayDay(withdrawn.on), reason: withdrawn.reason })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
