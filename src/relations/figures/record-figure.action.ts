// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { listInFile, readThing, record } from '#src/consular/journal/index.ts'
import { sources } from '#src/consular/sources/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { figures, indicators } from './books.ts'
import type { FigureRefusal, ToldFigure } from './decide-figure.ts'
import { decideFigure } from './decide-figure.ts'
import type { Figure } from './figure.ts'
import { endOf } from './figure.ts'

/** A value as an officer writes it down, with what was told of it and is confirmed. */
export type FigureWish = {
  readonly commandId: string
  readonly figure: ToldFigure
  readonly confirmed?: readonly string[] | undefined
}

/** Records a value of an indicator, beside all that were recorded before. */
export async function recordFigure(
  journal: Journal,
  actor: Actor,
  { commandId, figure, confirmed }: FigureWish,
): Promise<Outcome<Thing<Figure>, FigureRefusal | JournalRefusal>> {
  const [indicator, revised, ...found] = await Promise.all([
    readThing(journal, actor, indicators, figure.indicator),
    figure.revises === undefined ? undefined : readThing(journal, actor, figures, figure.revises),
    ...figure.sources.map((id) => readThing(journal, actor, sources, id)),
  ])
  const told = await listInFile(journal, actor, figures, {
    within: figure.indicator,
    order: 'newest',
    most: 50,
    isUncounted: true,
  })
  const id = [figure.indicator, figure.period ? endOf(figure.period) : '', commandId.slice(0, 8)].join('.')
  return record(journal, actor, figures, { id, commandId, expected: 0 }, () =>
    decideFigure(figure, {
      today: plainDateAt(journal.clock.now(), 'UTC'),
      indicator: indicator?.state,
      knownSources: found.flatMap((source) => (source ? [source.id] : [])),
      revised: revised?.state,
      units: [...new Set(told.things.map(({ state }) => state.unit))],
      published: lastOf(found.map((source) => source?.state.published)),
      confirmed,
    }),
  )
}

/** The last of the days of publication; undefined where a source has none, as it may be of any day. */
function lastOf(days: readonly (string | undefined)[]): string | undefined {
  const known = days.filter((day) => day !== undefined)
  return known.length < days.length ? undefined : known.toSorted().at(-1)
}
