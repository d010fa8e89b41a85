// SPDX-License-Identifier: Apache-2.0
// Figures that moved, each within the line of one reporter; and values that no line joins, which stand apart without being compared.
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { listWithYearBefore, readThings } from '#src/consular/journal/index.ts'
import type { FigurePeriod, KeptFigure } from '#src/relations/figures/index.ts'
import { endOf, figures, gapsIn, indicators, linesIn } from '#src/relations/figures/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addMonths } from '#src/standards/calendar/index.ts'
import { origin, party, tellerIn } from './told-between.ts'

const common = {
  id: z.string(),
  name: z.string(),
  origin,
  about: z.array(party),
  value: z.number(),
  before: z.number(),
  unit: z.string(),
  /** A day, a month or a year, as exactly as the figure is of it. */
  when: z.string(),
  link: z.string(),
} as const
export const movedTold = z.object({ ...common, rate: z.number(), reporter: party.optional() })
const bound = z.enum(['about', 'over', 'under'])
export const gapTold = z.object({
  ...common,
  bound: bound.optional(),
  boundBefore: bound.optional(),
  whenBefore: z.string(),
  /** What is on record of the reason. */
  note: z.string().optional(),
})

/** A change by less than a tenth is no news. */
const NEWS = 0.1
/** As many of the newest figures are looked at. */
const NEWEST = 300
/** For how many months a change is news; values that nobody joined stand open for longer. */
const NEW_FOR = 18
const OPEN_FOR = 36

type Asking = Pick<FastifyRequest, 'visitor' | 'language'>

/** What the newest figures of all files say otherwise than those of a year before. */
export async function movedFigures(elshi: Elshi, { visitor, language }: Asking, most: number) {
  const { journal } = elshi
  const { actor } = visitor
  const today = journal.clock.now().toISOString().slice(0, 10) as PlainDate
  const since = addMonths(today, -OPEN_FOR)
  const found = await listWithYearBefore(journal, actor, figures, { since, until: today, most: NEWEST })
  const teller = tellerIn(elshi, language)
  // What is sourced and what is invented make no line together; what is sourced stands first.
  const apart = ['sourced', 'invented'].map((from) => found.filter((one) => teller.origin(one) === from))
  const told = apart.map((own) => {
    const kept = own.map(({ id, state }) => ({ ...state, id }))
    return { kept, lines: linesIn(kept) }
  })
  const changes = told.flatMap(({ lines }) => changesIn(lines, addMonths(today, -NEW_FOR))).slice(0, most)
  const gaps = told
    .flatMap(({ kept, lines }) => gapsIn(kept, lines))
    .filter(({ figure }) => endOf(figure.period) >= since)
    .slice(0, most)
  const begun = new Map(found.map((one) => [one.id, one]))
  const measured = await readThings(
    journal,
    actor,
    indicators,
    [...changes, ...gaps].map(({ figure }) => figure.indicator),
  )
  const both = ({ figure, before }: { readonly figure: KeptFigure; readonly before: KeptFigure }) => {
    const about = figure.about.filter((code) => code !== '*')
    const names = measured.find(({ id }) => id === figure.indicator)?.state.names
    return {
      id: figure.id,
      name: names ? teller.words(names) : figure.indicator,
      origin: teller.origin(begun.get(figure.id) ?? { isDefined: false }),
      about: about.map(teller.party),
      value: figure.value,
      before: before.value,
      unit: figure.unit,
      when: whenOf(figure.period),
      link: about[0] ? `/partners/${about[0]}` : '/partners',
    }
  }
  return {
    moved: changes.map(({ figure, before, rate }) => ({
      ...both({ figure, before }),
      rate,
      ...(figure.reporter && { reporter: teller.party(figure.reporter) }),
    })),
    gaps: gaps.map(({ figure, before }) => ({
      ...both({ figure, before }),
      whenBefore: whenOf(before.period),
      ...(figure.bound && { bound: figure.bound }),
      ...(before.bound && { boundBefore: before.bound }),
      ...(figure.note && { note: teller.words(figure.note) }),
    })),
  }
}

function whenOf(period: FigurePeriod): string {
  if (period.kind === 'year') return String(period.year)
  return period.kind === 'month' ? endOf(period).slice(0, 7) : endOf(period)
}

/** The last change of each line, the greatest first. */
function changesIn(lines: ReturnType<typeof linesIn>, since: PlainDate) {
  return lines
    .flatMap(({ series, growth }) => {
      const last = growth.at(-1)
      const figure = series.figures.find(({ id }) => id === last?.of)
      const before = series.figures.find(({ id }) => id === last?.since)
      if (!last || !figure || !before || endOf(figure.period) < since || Math.abs(last.rate) < NEWS) return []
      return [{ figure, before, rate: last.rate }]
    })
    .toSorted((one, other) => Math.abs(other.rate) - Math.abs(one.rate))
}
