// SPDX-License-Identifier: Apache-2.0
import type { Thing } from '#src/consular/journal/index.ts'
import { listInFile } from '#src/consular/journal/index.ts'
import { outcomes } from '#src/relations/commitments/index.ts'
import type { KeptRound } from '#src/relations/rounds/index.ts'
import type { Gathering } from './gathering.ts'

/** The ids of instruments and commitments of which an agenda speaks. */
export type Touched = ReadonlySet<string>

/** What earlier rounds said or asked in the areas of a round’s agenda: the instruments and commitments that came of it. */
export async function touchedBy(
  { elshi: { journal }, actor, partner }: Gathering,
  { state: { now } }: Thing<KeptRound>,
): Promise<Touched> {
  const areas = new Set<string>(now.agenda.map(({ area }) => area))
  if (areas.size === 0) return new Set()
  const { things } = await listInFile(journal, actor, outcomes, { party: partner, order: 'newest', most: 500 })
  const spokenOf = things.filter(({ state }) => areas.has(state.area))
  return new Set(
    spokenOf
      .flatMap(({ state: { instrument, commitment } }) => [instrument, commitment])
      .filter((id) => id !== undefined),
  )
}
