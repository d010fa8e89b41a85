// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { listInFile, readThing, record } from '#src/consular/journal/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import type { ReadLog } from '#src/platform/audit/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { commitments } from '#src/relations/commitments/index.ts'
import { indicators } from '#src/relations/figures/index.ts'
import { rounds } from '#src/relations/rounds/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { refuse } from '#src/standards/outcome/index.ts'
import type { PositionRefusal, ToldPosition } from './decide-position.ts'
import { because, decidePosition } from './decide-position.ts'
import type { Linked, Position } from './position.ts'
import { positionId, positions } from './position.ts'

/** Whether positions were opened to an officer by name. */
export const isCleared = ({ compartments }: Pick<Actor, 'compartments'>): boolean =>
  compartments.some((one) => one === 'positions' || one === '*')

/** Puts down the position on an item of an agenda; who is not cleared is told that this is not open to them. */
export async function setPosition(
  journal: Journal,
  actor: Actor,
  of: { readonly round: string; readonly item: string; readonly commandId: string; readonly expected: number },
  told: ToldPosition,
): Promise<Outcome<Thing<Position>, PositionRefusal | JournalRefusal>> {
  if (!isCleared(actor)) return refuse({ code: 'not-permitted' } as const)
  const round = (await readThing(journal, actor, rounds, of.round))?.state.now
  for (const linked of told.linked) {
    if (!(await isThere(journal, actor, linked))) return refuse(because('linked-not-there', { thing: linked.id }))
  }
  const { commandId, expected } = of
  const command = { id: positionId(of.round, of.item), commandId, expected }
  const today = plainDateAt(journal.clock.now(), 'UTC')
  return record(journal, actor, positions, command, () =>
    decidePosition(round, { id: of.round, item: of.item }, told, today),
  )
}

async function isThere(journal: Journal, actor: Actor, { kind, id }: Linked): Promise<boolean> {
  const books = { instrument: instruments, commitment: commitments, indicator: indicators }
  return (await readThing<unknown, never>(journal, actor, books[kind] as never, id)) !== undefined
}

/** The positions on a round’s agenda that the reader may see; that they were read is on record before they are given. */
export async function readPositions(
  { journal, readLog }: { readonly journal: Journal; readonly readLog: ReadLog },
  actor: Actor,
  { id, party }: { readonly id: string; readonly party: string },
): Promise<readonly Thing<Position>[]> {
  if (!isCleared(actor)) return []
  const { things } = await listInFile(journal, actor, positions, { party, within: id, order: 'newest', most: 200 })
  if (things.length > 0)
    await readLog.record({ actor, subjectKind: 'position', ids: things.map((one) => one.id), fields: ['position'] })
  return things
}
