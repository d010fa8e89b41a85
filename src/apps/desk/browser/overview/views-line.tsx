// SPDX-License-Identifier: Apache-2.0
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { StandingOf } from '../commitments/standing-of.tsx'
import { useSpeech } from '../language/language.tsx'
import { Invented } from '../marks/invented.tsx'
import type { ViewsApart } from './overview.ts'

/** A promise as we see it, and below it as the partner does. */
export function ViewsLine({ views }: { views: ViewsApart }) {
  const { say, sayDay, sayWhen } = useSpeech()
  const { title, due, theirs, link } = views
  return (
    <li>
      <Anchor component={Link} href={link}>
        {title}
      </Anchor>
      <Invented of={views} /> <StandingOf commitment={views} />
      {due && <span className="soft"> {say('head.views.due', { day: sayWhen(due) })}</span>}
      {theirs.map(({ side, stands, on, words }) => (
        <p key={side.code} className="soft">
          {say('head.views.theirs', {
            side: side.name,
            stands: say(`commitments.stands.${stands}`),
            day: sayDay(on),
          })}
          {words && ` “${words}”`}
        </p>
      ))}
    </li>
  )
}
