// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { readThing, record } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import type { KeptItem } from './books.ts'
import { programmeItems, programmes } from './books.ts'
import type { ItemCommand } from './commands.ts'
import type { ItemRefusal } from './decide-item.ts'
import { decideItem } from './decide-item.ts'

/** Records a step of an item, or begins one. */
export async function actOnItem(
  journal: Journal,
  actor: Actor,
  asked: {
    readonly id: string
    readonly commandId: string
    readonly expected: number
    readonly command: ItemCommand
  },
): Promise<Outcome<Thing<KeptItem>, ItemRefusal | JournalRefusal>> {
  const { command, ...wish } = asked
  const before = command.do === 'begin' ? undefined : await readThing(journal, actor, programmeItems, asked.id)
  const of = command.do === 'begin' ? command.item.programme : before?.state.now.programme
  const programme = of === undefined ? undefined : await readThing(journal, actor, programmes, of)
  const context = { today: plainDateAt(journal.clock.now(), 'UTC'), programme: programme?.state }
  return record(journal, actor, programmeItems, wish, (state) => decideItem(state?.now, command, context))
}
