// SPDX-License-Identifier: Apache-2.0
import { listInFile } from '#src/consular/journal/index.ts'
import type { FigureMaterial } from '#src/relations/briefs/index.ts'
import type { KeptFigure } from '#src/relations/figures/index.ts'
import { endOf, figures, indicators } from '#src/relations/figures/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import type { Gathering } from './gathering.ts'

/** The figures of the partner’s file that nothing revised; parts of a whole are left to their own page. */
export async function figuresOf(gathering: Gathering): Promise<readonly FigureMaterial[]> {
  const { elshi, actor, partner, language, named, cite } = gathering
  const [measured, kept] = await Promise.all([
    listInFile(elshi.journal, actor, indicators, { party: partner, order: 'newest', most: 200 }),
    listInFile(elshi.journal, actor, figures, { party: partner, order: 'newest', most: 400 }),
  ])
  const names = new Map(measured.things.map(({ id, state }) => [id, inWords(state.names, language)]))
  const all = kept.things.map(({ id, state }): KeptFigure => ({ id, ...state }))
  const revised = new Set(all.map(({ revises }) => revises))
  const whole = all.filter(({ id, part }) => part === undefined && !revised.has(id))
  return whole.map((figure) => ({
    id: figure.id,
    indicator: figure.indicator,
    name: names.get(figure.indicator) ?? figure.indicator,
    value: figure.value,
    ...(figure.bound && { bound: figure.bound }),
    unit: figure.unit,
    ...(figure.flow && { flow: figure.flow }),
    period: figure.period,
    end: endOf(figure.period),
    ...(figure.reporter && { reporter: named(figure.reporter) }),
    isLow: figure.confidence === 'low',
    rests: cite(figure.sources),
  }))
}
