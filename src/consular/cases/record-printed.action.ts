// SPDX-License-Identifier: Apache-2.0
import type { CaseKey } from '#src/consular/history/index.ts'
import { reference } from '#src/consular/history/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asReader } from '#src/platform/database/index.ts'
import type { Engine } from './engine.ts'
import { listWhereHandled } from './stored/where-handled.store.ts'

/** Puts on record that this actor printed these cases from a page; false, and nothing recorded, when one of them is none of theirs. */
export async function recordPrinted(
  { db, readLog }: Pick<Engine, 'db' | 'readLog'>,
  actor: Actor,
  keys: readonly CaseKey[],
): Promise<boolean> {
  const asked = new Map(keys.map((key) => [reference(key), key]))
  const seen = await asReader(db, actor, (tx) => listWhereHandled(tx, [...asked.values()]))
  if (seen.length < asked.size) return false
  for (const [post, cases] of Map.groupBy(seen, ({ handlingPost }) => handlingPost))
    await readLog.record({
      actor,
      post,
      subjectKind: 'case',
      ids: cases.map(reference),
      fields: ['case'],
      result: 'printed',
    })
  return true
}
