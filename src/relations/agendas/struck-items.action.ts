// SPDX-License-Identifier: Apache-2.0
// Items that leave an agenda: what was put down on them is told before, and stays to be read.
import type { Journal } from '#src/consular/journal/index.ts'
import { listInFile, readEntries, readThing } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { AgendaItem, RoundBody } from '#src/relations/rounds/index.ts'
import { rounds } from '#src/relations/rounds/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { PositionRefusal } from './decide-position.ts'
import { because } from './decide-position.ts'
import { isCleared } from './position.action.ts'
import { positions } from './position.ts'

/** An agenda set anew, what the officer confirmed of it, and the language in which they read. */
type Wished = {
  readonly round: string
  readonly items: readonly Pick<AgendaItem, 'id'>[]
  readonly confirmed?: readonly string[] | undefined
  readonly language: string
}

/** Whether an agenda may be set so: an item with a position leaves it only once that is confirmed. Who is not cleared hears of none. */
export async function maySetAgenda(
  journal: Journal,
  actor: Actor,
  { round, items, confirmed = [], language }: Wished,
): Promise<Outcome<'may', PositionRefusal>> {
  const now = isCleared(actor) ? (await readThing(journal, actor, rounds, round))?.state.now : undefined
  const leaving = now?.agenda.filter(({ id }) => !items.some((item) => item.id === id)) ?? []
  const party = now?.parties.find((code) => code !== now.home)
  if (leaving.length === 0 || party === undefined) return accept('may')
  const { things } = await listInFile(journal, actor, positions, { party, within: round, order: 'newest', most: 200 })
  const held = leaving.filter(({ id }) => things.some(({ state }) => state.item === id))
  const told = because('agenda-item-has-position', {
    count: held.length,
    items: held.map(({ words }) => `“${inWords(words, language)}”`).join(', '),
  })
  return held.length === 0 || confirmed.includes(told.code) ? accept('may') : refuse(told)
}

/** Items that stood on the agenda of a round at some time, as they stood there last. */
export async function itemsEver(
  journal: Journal,
  actor: Actor,
  round: string,
): Promise<ReadonlyMap<string, AgendaItem>> {
  const entries = await readEntries(journal, actor, rounds, round)
  return new Map(entries.flatMap(({ body }) => itemsOf(body)).map((item) => [item.id, item]))
}

function itemsOf(body: RoundBody): readonly AgendaItem[] {
  if (body.what === 'agenda-set') return body.items
  return body.what === 'defined' || body.what === 'planned' ? body.round.agenda : []
}
