// SPDX-License-Identifier: Apache-2.0
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { useFigureWords } from '../figures/figure-words.ts'
import { useSpeech } from '../language/language.tsx'
import { Invented } from '../marks/invented.tsx'
import type { FigureGap, Moved } from './overview.ts'

/** A figure that moved within its own line. */
export function MovedLine({ moved }: { moved: Moved }) {
  const { say, sayWhen, sayNumber } = useSpeech()
  const { name, about, rate, value, before, unit, when, reporter, link } = moved
  const share = `${rate > 0 ? '+' : '−'}${sayNumber(Math.round(Math.abs(rate) * 100))} %`
  return (
    <li>
      <strong className="number">
        {rate > 0 ? '↑' : '↓'} {share}
      </strong>{' '}
      <Anchor component={Link} href={link}>
        {name}
      </Anchor>
      <Invented of={moved} />
      <p className="soft">
        {[
          about.map((one) => one.name).join(', '),
          say('head.moved.from', { before: sayNumber(before), value: sayNumber(value), unit, day: sayWhen(when) }),
          reporter && say('head.moved.reporter', { reporter: reporter.name }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}

/** Two values that different sources told: both, that they are not compared, and what is on record of the reason. */
export function GapLine({ gap }: { gap: FigureGap }) {
  const { say, sayWhen } = useSpeech()
  const words = useFigureWords()
  const { name, about, value, before, bound, boundBefore, unit, when, whenBefore, note, link } = gap
  const told = say('head.moved.gap', {
    before: words.value(before, unit, boundBefore),
    dayBefore: sayWhen(whenBefore),
    value: words.value(value, unit, bound),
    day: sayWhen(when),
  })
  return (
    <li>
      <Apart />{' '}
      <Anchor component={Link} href={link}>
        {name}
      </Anchor>
      <Invented of={gap} />
      <p className="soft">
        {about.length > 0 && `${about.map((one) => one.name).join(', ')} · `}
        {told} {note ?? say('head.moved.unexplained')}
      </p>
    </li>
  )
}

/** Two lines that are not equal: many a font has no such sign of its own. */
function Apart() {
  return (
    <svg className="apart" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M1 4.5h10M1 8.5h10M9 1.5L3.5 11" />
    </svg>
  )
}
