// SPDX-License-Identifier: Apache-2.0
// A commitment that measures itself as the API tells it: its goal, and each figure of the one reporter with what that rests on.
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { listInFile, readThing } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Commitment } from '#src/relations/commitments/index.ts'
import { courseOf } from '#src/relations/commitments/index.ts'
import type { KeptFigure } from '#src/relations/figures/index.ts'
import { endOf, figures, indicators } from '#src/relations/figures/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { period } from './figures-schema.ts'
import type { Teller } from './told-between.ts'
import { basis, party } from './told-between.ts'

const point = z.object({ on: z.string(), value: z.number() })

export const measuredTold = z.object({
  indicator: z.string(),
  name: z.string(),
  /** In what it is told; absent while no figure is on record. */
  unit: z.string().optional(),
  /** Whose statistics count; absent where nobody told. */
  reporter: party.optional(),
  baseline: point,
  target: point,
  /** The oldest first. */
  values: z.array(
    point.extend({ figure: z.string(), period, sources: basis.shape.sources, confidence: basis.shape.confidence }),
  ),
  course: z.string(),
})

export type Measured = { readonly names: Readonly<Record<string, string>>; readonly values: readonly KeptFigure[] }

/** The figures that measure a commitment: of one reporter alone, and never what is only about or over a number. */
export async function readMeasured(
  { journal, actor }: { readonly journal: Elshi['journal']; readonly actor: Actor },
  { goal, parties, home }: Commitment,
): Promise<Measured | undefined> {
  if (!goal) return undefined
  const partner = parties.find((one) => one !== home) ?? ''
  const asked = { party: partner, within: goal.indicator, order: 'newest', most: 500 } as const
  const [indicator, found] = await Promise.all([
    readThing(journal, actor, indicators, goal.indicator),
    listInFile(journal, actor, figures, asked),
  ])
  const exact = found.things
    .map(({ id, state }): KeptFigure => ({ id, ...state }))
    .filter(({ reporter, bound, part }) => reporter === goal.reporter && bound === undefined && part === undefined)
  return { names: indicator?.state.names ?? {}, values: ofOneFlow(exact).toReversed() }
}

/** Exports are no point of the line of imports: of several flows or units that which most values tell of. */
function ofOneFlow(values: readonly KeptFigure[]): readonly KeptFigure[] {
  const flows = [...Map.groupBy(values, ({ flow = '', unit }) => `${flow} ${unit}`).values()]
  return flows.toSorted((one, other) => other.length - one.length)[0] ?? []
}

/** How the figures run towards the goal on a day. */
export function tellMeasured(
  goal: NonNullable<Commitment['goal']>,
  { names, values }: Measured,
  { teller, on }: { readonly teller: Teller; readonly on: PlainDate },
): z.input<typeof measuredTold> {
  const { indicator, reporter, baseline, target } = goal
  const points = values.map((figure) => ({ ...figure, on: endOf(figure.period) }))
  const unit = values.at(-1)?.unit
  return {
    indicator,
    name: teller.words(names),
    ...(unit && { unit }),
    ...(reporter && { reporter: teller.party(reporter) }),
    baseline,
    target,
    values: points.map(({ on: day, value, id, period: time, sources, confidence }) => ({
      on: day,
      value,
      figure: id,
      period: { ...time },
      sources: [...sources],
      confidence,
    })),
    course: courseOf(goal, points, on),
  }
}
