// SPDX-License-Identifier: Apache-2.0
// What the home state’s definitions say of its dealings with others, taken into the journal at each start: what is new or changed only.
import type { Defined, Journal } from '#src/consular/journal/index.ts'
import { define } from '#src/consular/journal/index.ts'
import type { InstrumentBody } from '#src/consular/rulebook/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import type { SourceBody } from '#src/consular/sources/index.ts'
import { sources } from '#src/consular/sources/index.ts'
import type { FigureBody, IndicatorBody } from '#src/relations/figures/index.ts'
import { figures, indicators } from '#src/relations/figures/index.ts'
import type { Party } from '#src/relations/parties/index.ts'

/** The definitions, by the book that keeps them. */
export type BetweenStates = {
  /** The home state’s own code. */
  readonly home: string
  readonly partners: readonly Party[]
  readonly sources: readonly Defined<SourceBody>[]
  readonly indicators: readonly Defined<IndicatorBody>[]
  readonly figures: readonly Defined<FigureBody>[]
  readonly instruments: readonly Defined<InstrumentBody>[]
}

/** Takes the definitions in; those that others rest on first. */
export async function takeDefinitions(journal: Journal, between: BetweenStates): Promise<void> {
  await define(journal, sources, between.sources)
  await define(journal, indicators, between.indicators)
  await define(journal, figures, between.figures)
  await define(journal, instruments, between.instruments)
}
