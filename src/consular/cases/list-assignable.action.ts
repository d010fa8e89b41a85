// SPDX-License-Identifier: Apache-2.0
import type { CaseKey } from '#src/consular/history/index.ts'
import { may } from '#src/consular/permissions/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asReader } from '#src/platform/database/index.ts'
import { askerOf } from './asker-of.ts'
import type { Engine } from './engine.ts'
import { listWhereHandled } from './stored/where-handled.store.ts'

/** An officer to whom a case may be given. */
export type Assignable = { readonly id: string; readonly name: string }

/** To whom this case may be given today, by name; undefined when it is no case for this actor. Nothing of the case is told. */
export async function listAssignable(
  engine: Pick<Engine, 'db' | 'staff'>,
  actor: Actor,
  key: CaseKey,
): Promise<readonly Assignable[] | undefined> {
  const [found] = await asReader(engine.db, actor, (tx) => listWhereHandled(tx, [key]))
  if (!found || !may(askerOf(actor, key, found.handlingPost), 'assign', found)) return undefined
  const staff = await engine.staff.at(found.handlingPost)
  return staff
    .filter(({ positions }) => positions.some((one) => may(askerOf(one, key, found.handlingPost), 'assign', found)))
    .map(({ id, name }) => ({ id, name }))
}
