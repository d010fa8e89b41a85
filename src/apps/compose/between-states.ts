// SPDX-License-Identifier: Apache-2.0
// What the home state’s definitions say of its dealings with others, taken into the journal at each start: what is new or changed only.
import type { Defined, Journal } from '#src/consular/journal/index.ts'
import { define, upkeep } from '#src/consular/journal/index.ts'
import type { InstrumentBody } from '#src/consular/rulebook/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import type { SourceBody } from '#src/consular/sources/index.ts'
import { sources } from '#src/consular/sources/index.ts'
import type { Progress } from '#src/platform/progress/index.ts'
import type { CommitmentBody, OutcomeBody } from '#src/relations/commitments/index.ts'
import { commitments, outcomes } from '#src/relations/commitments/index.ts'
import type { FigureBody, IndicatorBody } from '#src/relations/figures/index.ts'
import { figures, indicators } from '#src/relations/figures/index.ts'
import type { LeadBody } from '#src/relations/leads/index.ts'
import { leads } from '#src/relations/leads/index.ts'
import type { Ministry, PartnerPost, Party } from '#src/relations/parties/index.ts'
import type { OfficeBody, PersonBody, TenureBody } from '#src/relations/people/index.ts'
import { offices, people, tenures } from '#src/relations/people/index.ts'
import type { ItemBody, ProgrammeBody } from '#src/relations/programmes/index.ts'
import { programmeItems, programmes } from '#src/relations/programmes/index.ts'
import type { RoundBody, SeriesBody } from '#src/relations/rounds/index.ts'
import { rounds, series } from '#src/relations/rounds/index.ts'
import type { Story } from '#src/relations/stories/index.ts'
import { books } from './books.ts'

/** The definitions, by the book that keeps them. */
export type BetweenStates = {
  /** The home state’s own code. */
  readonly home: string
  readonly partners: readonly Party[]
  /** To which notes go and from which they come, its own among them. */
  readonly ministries?: readonly Ministry[]
  /** Their posts in the home state. */
  readonly partnerPosts?: readonly PartnerPost[]
  readonly sources: readonly Defined<SourceBody>[]
  /** Public items that a demonstration tells. */
  readonly stories?: readonly Story[]
  readonly indicators: readonly Defined<IndicatorBody>[]
  readonly figures: readonly Defined<FigureBody>[]
  readonly programmes: readonly Defined<ProgrammeBody>[]
  readonly programmeItems: readonly Defined<ItemBody>[]
  readonly leads: readonly Defined<LeadBody>[]
  readonly instruments: readonly Defined<InstrumentBody>[]
  readonly people: readonly Defined<PersonBody>[]
  readonly offices: readonly Defined<OfficeBody>[]
  readonly tenures: readonly Defined<TenureBody>[]
  readonly series: readonly Defined<SeriesBody>[]
  readonly rounds: readonly Defined<RoundBody>[]
  readonly outcomes: readonly Defined<OutcomeBody>[]
  readonly commitments: readonly Defined<CommitmentBody>[]
}

/** Takes the definitions in, those that others rest on first, after what an earlier version of the program folded otherwise is folded anew. */
export async function takeDefinitions(journal: Journal, between: BetweenStates, progress: Progress): Promise<void> {
  const taken = await upkeep.definitionsTaken(journal)
  await upkeep.foldAnew(journal, books, progress, taken)
  await define(journal, sources, between.sources, taken)
  await define(journal, indicators, between.indicators, taken)
  await define(journal, figures, between.figures, taken)
  await define(journal, programmes, between.programmes, taken)
  await define(journal, programmeItems, between.programmeItems, taken)
  await define(journal, leads, between.leads, taken)
  await define(journal, instruments, between.instruments, taken)
  await define(journal, people, between.people, taken)
  await define(journal, offices, between.offices, taken)
  await define(journal, tenures, between.tenures, taken)
  await define(journal, series, between.series, taken)
  await define(journal, rounds, between.rounds, taken)
  await define(journal, outcomes, between.outcomes, taken)
  await define(journal, commitments, between.commitments, taken)
}
