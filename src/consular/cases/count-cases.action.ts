// SPDX-License-Identifier: Apache-2.0
import type { Actor } from '#src/platform/database/index.ts'
import { asReader } from '#src/platform/database/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Engine } from './engine.ts'
import type { CaseCount } from './stored/count-cases.store.ts'
import { countLodged } from './stored/count-cases.store.ts'

export type { CaseCount }

/**
 * How many cases came in at posts since a day, by service, and what became of them, as far as this actor may see them. Only numbers
 * leave, which the desk of the ministry is told as well; that they were counted is on record.
 */
export async function countCases(
  engine: Engine,
  actor: Actor,
  { posts, from }: { readonly posts: readonly string[]; readonly from: PlainDate },
): Promise<readonly CaseCount[]> {
  const counts = await asReader(engine.db, actor, (tx) => countLodged(tx, { posts, from }))
  await engine.readLog.record({
    actor,
    subjectKind: 'case',
    ids: counts.map(({ service }) => service),
    fields: ['count'],
    result: 'shown',
  })
  return counts
}
