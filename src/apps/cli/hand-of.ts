// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { officers } from '#src/platform/identity/index.ts'

/** One of the two people who answer for something that cannot be undone: an account that has the role today. */
export async function handOf(elshi: Elshi, account: string | boolean | undefined, role: string): Promise<Actor> {
  const isId = typeof account === 'string' && /^[0-9a-f-]{36}$/.test(account)
  const actor = isId ? await officers.actorWith(elshi.identity, account, role) : undefined
  if (actor) return actor
  throw new Error(`${String(account)} is no account that is ${role} today; use the id that elshi appoint printed.`)
}
