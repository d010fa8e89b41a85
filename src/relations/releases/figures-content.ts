// SPDX-License-Identifier: Apache-2.0
// The figures of an indicator on which both sides are agreed: small counts, and what they could be reckoned from, are hidden.
import type { Figure, Indicator, KeptFigure, ToldFigures } from '#src/relations/figures/index.ts'
import { endOf, hiddenFromPartner } from '#src/relations/figures/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Made } from './contents.ts'
import { because } from './refusal.ts'
import type { Clause, Content } from './release.ts'
import { ofFigure, shownOf } from './shared-fields.ts'
import type { Speaker } from './wording.ts'
import { fact, inEach, periodIn } from './wording.ts'

export type FileOfFigures = {
  /** All that is recorded in the partner’s file, agreed or not: small counts are hidden among all of them. */
  readonly figures: readonly KeptFigure[]
  readonly indicators: ReadonlyMap<string, Indicator>
  /** What earlier versions told this partner, those withdrawn among them: it was read. */
  readonly told: readonly ToldFigures[]
}

export function figuresContent(
  { id, party }: { readonly id: string; readonly party: string },
  indicator: Indicator,
  { figures, indicators, told }: FileOfFigures,
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
  const isVisas = (one: string) => indicators.get(one)?.visas !== undefined
  const related = figures.filter((one) => one.indicator === id || (isVisas(id) && isVisas(one.indicator)))
  const hidden = hiddenFromPartner(related, indicators, told)
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
    key: `${FIGURE}${id}`,
    words: inEach(speakers, (speaker) => (isHidden ? speaker.say('release.hidden') : valueIn(speaker, value))),
    ...(isHidden && { isHidden }),
    facts: [
      fact(speakers, 'period', (speaker) => periodIn(speaker, period)),
      ...(flow ? [fact(speakers, 'flow', ({ say }) => say(`release.flow.${flow}`))] : []),
      ...(part ? [fact(speakers, 'part', (speaker) => speaker.party(part))] : []),
      ...(reporter ? [fact(speakers, 'reporter', (speaker) => speaker.party(reporter))] : []),
    ],
  }
}

const FIGURE = 'figure.'

/** What a version told of figures: which stood in it, and which of them were shown. */
export function toldFigures({ clauses }: Content, speakers: readonly Speaker[]): ToldFigures {
  // Versions of earlier programs have the sentence alone.
  const isHidden = ({ isHidden: hides, words }: Clause) =>
    hides ?? speakers.every(({ language, say }) => words[language] === say('release.hidden'))
  const idOf = ({ key }: Clause) => key.slice(FIGURE.length)
  return {
    listed: new Set(clauses.map(idOf)),
    shown: new Set(clauses.filter((clause) => !isHidden(clause)).map(idOf)),
  }
}

const counted: ReadonlySet<string> = new Set(['people', 'visas', 'firms', 'projects'])

function valueIn({ say, number }: Speaker, { value, unit, bound }: Pick<Figure, 'value' | 'unit' | 'bound'>): string {
  const named = counted.has(unit) ? say(`release.unit.${unit}`) : unit
  const said = unit === 'percent' ? `${number(value)}\u00a0%` : `${number(value)}\u00a0${named}`
  return bound ? say(`release.bound.${bound}`, { value: said }) : said
}
