// SPDX-License-Identifier: Apache-2.0
import type { Thing } from '#src/consular/journal/index.ts'
import { readThings } from '#src/consular/journal/index.ts'
import type { InstrumentState, Words } from '#src/consular/rulebook/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import type { Actor, Database } from '#src/platform/database/index.ts'
import { instrumentsNamed } from './instrument-words.ts'

/** Titles of the instruments that records of others name, by their ids; none is read where none is named. */
export async function namedTitles(
  journal: { readonly db: Database },
  actor: Actor,
  states: readonly Pick<InstrumentState, 'events'>[],
  more: readonly string[] = [],
): Promise<ReadonlyMap<string, Words>> {
  const ids = [...new Set([...states.flatMap(({ events }) => instrumentsNamed(events)), ...more])]
  if (ids.length === 0) return new Map()
  const found: readonly Thing<InstrumentState>[] = await readThings(journal, actor, instruments, ids)
  return new Map(found.map(({ id, state }) => [id, state.definition.titles]))
}
