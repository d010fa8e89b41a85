// SPDX-License-Identifier: Apache-2.0
// The figures of an indicator on which both sides are agreed: small counts, and what they could be reckoned from, are hidden.
import type { Figure, Indicator, KeptFigure } from '#src/relations/figures/index.ts'
import { endOf, hiddenFromPartner } from '#src/relations/figures/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Made } from './contents.ts'
import { because } from './refusal.ts'
import type { Clause } from './release.ts'
import { ofFigure, shownOf } from './shared-fields.ts'
import type { Speaker } from './wording.ts'
import { fact, inEach, periodIn } from './wording.ts'

export type FileOfFigures = {
  /** All that is recorded in the partner’s file, agreed or not: small counts are hidden among all of them. */
  readonly figures: readonly KeptFigure[]
  readonly indicators: ReadonlyMap<string, Indicator>
}

export function figuresContent(
  { id, party }: { readonly id: string; readonly party: string },
  indicator: Indicator,
  { figures, indicators }: FileOfFigures,
  speakers: readonly Speaker[],
): Made {
  const revised = new Set(figures.map(({ revises }) => revises))
  const both = figures.filter((figure) => figure.indicator === id && figure.agreed?.[party] && !revised.has(figure.id))
  const agreed = both
    .filter(({ restricted, confidence }) => restricted === undefined && confidence !== 'low')
    .toSorted((one, other) => (endOf(one.period) < endOf(other.period) ? 1 : -1))
  if (agreed.length === 0)
    return refuse(
      because(both.some(({ restricted }) => restricted) ? 'release-of-restricted-figure' : 'release-no-agreed-figure'),
    )
  const hidden = hiddenFromPartner(figures, indicators)
  return accept({
    kind: 'figures',
    of: id,
    title: indicator.names,
    clauses: agreed.map((figure) => clauseOf(figure, hidden.has(figure.id), speakers)),
  })
}

function clauseOf({ id, ...figure }: KeptFigure, isHidden: boolean, speakers: readonly Speaker[]): Clause {
  const { period, reporter, flow, part, ...value } = shownOf<Figure, typeof ofFigure>(figure, ofFigure)
  return {
    key: `figure.${id}`,
    words: inEach(speakers, (speaker) => (isHidden ? speaker.say('release.hidden') : valueIn(speaker, value))),
    facts: [
      fact(speakers, 'period', (speaker) => periodIn(speaker, period)),
      ...(flow ? [fact(speakers, 'flow', ({ say }) => say(`release.flow.${flow}`))] : []),
      ...(part ? [fact(speakers, 'part', (speaker) => speaker.party(part))] : []),
      ...(reporter ? [fact(speakers, 'reporter', (speaker) => speaker.party(reporter))] : []),
    ],
  }
}

const counted: ReadonlySet<string> = new Set(['people', 'visas', 'firms', 'projects'])

function valueIn({ say, number }: Speaker, { value, unit, bound }: Pick<Figure, 'value' | 'unit' | 'bound'>): string {
  const named = counted.has(unit) ? say(`release.unit.${unit}`) : unit
  const said = unit === 'percent' ? `${number(value)}\u00a0%` : `${number(value)}\u00a0${named}`
  return bound ? say(`release.bound.${bound}`, { value: said }) : said
}
