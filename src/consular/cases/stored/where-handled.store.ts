// SPDX-License-Identifier: Apache-2.0
import type { Compartment } from '#src/consular/catalogue/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'

/** Where a case is handled, and the class that it is in. */
export type Handled = CaseKey & { readonly handlingPost: string; readonly compartment: Compartment }

/** As many of these cases as this actor sees. */
export async function listWhereHandled(tx: Tx, keys: readonly CaseKey[]): Promise<readonly Handled[]> {
  const { rows } = await tx.query<Handled>(
    `SELECT post, number, handling_post AS "handlingPost", compartment
     FROM unnest($1::text[], $2::integer[]) AS asked (post, number) JOIN cases USING (post, number)`,
    [keys.map(({ post }) => post), keys.map(({ number }) => number)],
  )
  return rows
}
