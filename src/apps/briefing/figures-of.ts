// SPDX-License-Identifier: Apache-2.0
import { listInFile, listLatest } from '#src/consular/journal/index.ts'
import type { FigureMaterial } from '#src/relations/briefs/index.ts'
import type { Indicator, KeptFigure } from '#src/relations/figures/index.ts'
import { endOf, figures, indicators } from '#src/relations/figures/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import type { Gathering } from './gathering.ts'

/** The newest figures of each indicator of the partner’s file that nothing revised; parts of a whole are left to their own page. */
export async function figuresOf(gathering: Gathering): Promise<readonly FigureMaterial[]> {
  const { elshi, actor, partner, language, named, cite, markOf } = gathering
  const { journal } = elshi
  const measured = (await listInFile(journal, actor, indicators, { party: partner, order: 'newest', most: 200 })).things
  const told = new Map(measured.map(({ id, state }) => [id, state]))
  const of = measured.map(({ id }) => ({ party: partner, within: id }))
  const kept = await listLatest(journal, actor, figures, { of, most: NEWEST })
  const all = kept.map(({ id, state }): KeptFigure => ({ id, ...state }))
  const marks = new Map(kept.map((one) => [one.id, markOf(one)]))
  // What is invented revises nothing that has a source.
  const revised = new Set(all.map(({ id, revises }) => keyOf(revises, marks.get(id))))
  const whole = all.filter(({ id, part }) => part === undefined && !revised.has(keyOf(id, marks.get(id))))
  return whole.map((figure) => ({
    id: figure.id,
    indicator: figure.indicator,
    name: nameOf(told.get(figure.indicator), language) ?? figure.indicator,
    topic: told.get(figure.indicator)?.topic ?? '',
    value: figure.value,
    ...(figure.bound && { bound: figure.bound }),
    unit: figure.unit,
    ...(figure.flow && { flow: figure.flow }),
    period: figure.period,
    end: endOf(figure.period),
    ...(figure.reporter && { reporter: named(figure.reporter) }),
    ...(figure.speaker && { speaker: inWords(figure.speaker, language) }),
    ...(figure.note && { note: inWords(figure.note, language) }),
    ...marks.get(figure.id),
    isLow: figure.confidence === 'low',
    rests: cite(figure.sources),
  }))
}

const keyOf = (id: string | undefined, { isInvented = false }: { readonly isInvented?: boolean } = {}) =>
  `${id} ${isInvented}`

/** As many as hold the newest of every reporter, flow and part of one indicator. */
const NEWEST = 24

const nameOf = (indicator: Indicator | undefined, language: string) => indicator && inWords(indicator.names, language)
