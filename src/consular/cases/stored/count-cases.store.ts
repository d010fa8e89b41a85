// SPDX-License-Identifier: Apache-2.0
import type { Tx } from '#src/platform/database/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

/** Cases of one service that came in: how many, and how they stand. */
export type CaseCount = {
  readonly service: string
  readonly received: number
  readonly granted: number
  readonly refused: number
  readonly open: number
}

/** Cases that were lodged at these posts on a day or later, by service. */
export async function countLodged(
  tx: Tx,
  { posts, from }: { readonly posts: readonly string[]; readonly from: PlainDate },
): Promise<readonly CaseCount[]> {
  const { rows } = await tx.query<CaseCount>({
    name: 'count-lodged-cases',
    text: `SELECT service, count(*)::integer AS received,
             (count(*) FILTER (WHERE final = 'granted'))::integer AS granted,
             (count(*) FILTER (WHERE final = 'refused'))::integer AS refused,
             (count(*) FILTER (WHERE open))::integer AS open
           FROM queue WHERE post = ANY ($1::text[]) AND lodged_on >= $2::date
           GROUP BY service ORDER BY service`,
    values: [posts, from],
  })
  return rows
}
