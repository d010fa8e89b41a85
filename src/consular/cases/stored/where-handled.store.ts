// SPDX-License-Identifier: Apache-2.0
import type { Compartment } from '#src/consular/catalogue/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'

/** The post that handles a case and the class that it is in; undefined when this actor does not see it. */
export async function findWhereHandled(
  tx: Tx,
  { post, number }: CaseKey,
): Promise<{ handlingPost: string; compartment: Compartment } | undefined> {
  const { rows } = await tx.query<{ handlingPost: string; compartment: Compartment }>(
    'SELECT handling_post AS "handlingPost", compartment FROM cases WHERE post = $1 AND number = $2',
    [post, number],
  )
  return rows[0]
}
