// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { officers } from '#src/platform/identity/index.ts'

/** One of the two people who answer for something that cannot be undone: an account that has the role today, at the post if one is named. */
export async function handOf(
  elshi: Elshi,
  account: string | boolean | undefined,
  role: string,
  post?: string,
): Promise<Actor> {
  const isId = typeof account === 'string' && /^[0-9a-f-]{36}$/.test(account)
  const positions = isId ? await officers.actorsOf(elshi.identity, account) : []
  const actor = positions.find(
    ({ roles, posts }) => roles.includes(role) && (post === undefined || posts.includes(post)),
  )
  if (actor) return actor
  throw new Error(
    `${String(account)} is no account that is ${role}${post === undefined ? '' : ` at ${post}`} today; use the id that elshi appoint printed.`,
  )
}
