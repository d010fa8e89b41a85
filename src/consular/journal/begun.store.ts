// SPDX-License-Identifier: Apache-2.0
// How much of a list accounts began: asked where that is told apart from what the definitions say, in demonstrations alone.
import type { Tx } from '#src/platform/database/index.ts'

/** Things of a kind in a party’s file, or in all, that accounts began. */
export async function countBegun(
  tx: Tx,
  {
    kind,
    party,
    isOpen,
  }: { readonly kind: string; readonly party?: string | undefined; readonly isOpen?: boolean | undefined },
): Promise<number> {
  const { rows } = await tx.query<{ begun: number }>({
    name: 'journal-count-begun',
    text: `SELECT count(*)::integer AS begun FROM things t WHERE kind = $1 AND NOT is_defined AND ($3::boolean IS NULL OR is_open = $3)
             AND ($2::text IS NULL OR about @> ARRAY[$2])`,
    values: [kind, party, isOpen],
  })
  return rows[0]?.begun ?? 0
}

/** Lines of what waits of things that accounts began: of a kind of which several steps wait, one for each. */
export async function countBegunWaiting(
  tx: Tx,
  {
    party,
    apart = [],
    today,
  }: { readonly party?: string | undefined; readonly apart?: readonly string[] | undefined; readonly today: string },
): Promise<number> {
  const { rows } = await tx.query<{ begun: number }>({
    name: 'journal-count-begun-waiting',
    text: `SELECT coalesce(sum(CASE WHEN kind = ANY ($3::text[]) THEN cardinality(string_to_array(waiting_on, ',')) ELSE 1 END), 0)::integer AS begun
           FROM things t WHERE waiting_on IS NOT NULL AND NOT is_defined AND (waiting_since <= $2::date OR waiting_since IS NULL)
             AND ($1::text IS NULL OR about @> ARRAY[$1])`,
    values: [party, today, apart],
  })
  return rows[0]?.begun ?? 0
}
