// SPDX-License-Identifier: Apache-2.0
import type { PresenceFigure } from '#src/consular/posts/index.ts'
import { useSpeech } from '../language/language.tsx'
import type { Presence } from './numbers.ts'

/** The four numbers of citizens in a country, each with its speaker and day; what nobody published is said to be unknown. */
export function FourNumbers({ presence }: { presence: Readonly<Record<string, Presence>> }) {
  return (
    <dl className="answers">
      {Object.entries(presence).map(([kind, { title, figures, unknown }]) => (
        <div key={kind}>
          <dt>{title}</dt>
          <dd>
            {unknown ?? null}
            {figures.map((figure) => (
              <Figure key={`${figure.on} ${figure.source.said}`} figure={figure} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Figure({ figure }: { figure: PresenceFigure }) {
  const { say, sayWhen, sayNumber: number } = useSpeech()
  const [low, high] = figure.kind === 'estimated' ? [figure.low, figure.high] : [figure.count, figure.count]
  const range = low === high ? number(low) : `${number(low)}–${number(high)}`
  const isAbout = figure.kind !== 'estimated' && figure.about
  return (
    <p>
      <span className="number">{isAbout ? say('ministry.about', { number: range }) : range}</span> ·{' '}
      {sayWhen(figure.on)} · {say(`ministry.source.${figure.source.confidence}`, { source: figure.source.said })}
    </p>
  )
}
