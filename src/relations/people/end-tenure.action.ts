// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { readThing, record } from '#src/consular/journal/index.ts'
import { sources } from '#src/consular/sources/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { firstDayOf, lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Leaving, Tenure } from './person.ts'
import { tenures } from './person.ts'
import type { PeopleRefusal } from './refusal.ts'
import { because } from './refusal.ts'

type Of = { readonly id: string; readonly commandId: string; readonly expected: number }

/** Records that somebody left an office, or corrects what was told of it: the earlier telling stays beside it. */
export async function endTenure(
  journal: Journal,
  actor: Actor,
  of: Of,
  left: Leaving,
): Promise<Outcome<Thing<Tenure>, PeopleRefusal | JournalRefusal>> {
  for (const source of left.sources) {
    if (!(await readThing(journal, actor, sources, source))) return refuse(because('source-not-there', { source }))
  }
  const today = plainDateAt(journal.clock.now(), 'UTC')
  return record(journal, actor, tenures, of, (tenure) => decideLeaving(tenure, left, today))
}

function decideLeaving(
  tenure: Tenure | undefined,
  left: Leaving,
  today: PlainDate,
): Outcome<readonly [{ readonly what: 'left'; readonly left: Leaving }], PeopleRefusal> {
  if (!tenure) return refuse(because('tenure-not-there'))
  if (firstDayOf(left.value) > today) return refuse(because('left-ahead', { day: left.value }))
  const after = tenure.seen.find(({ value }) => firstDayOf(value) > lastDayOf(left.value))
  if (after) return refuse(because('left-before-seen', { day: left.value, seen: after.value }))
  if (tenure.left && !left.reason) return refuse(because('left-already', { day: tenure.left.value }))
  return accept([{ what: 'left', left }])
}
