// SPDX-License-Identifier: Apache-2.0
// Which cases an e-mail account may follow.
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'

/** Cases of an account and of those whom its person represents: the open ones first, and of those the newest. `granted`: those of a service alone that were granted. */
export async function listCasesOf(
  tx: Tx,
  account: string,
  { skip, limit, granted }: { readonly skip: number; readonly limit: number; readonly granted?: string | undefined },
): Promise<readonly CaseKey[]> {
  const { rows } = await tx.query<CaseKey>({
    name: 'list-cases-of-account',
    text: `SELECT q.post, q.number 
           FROM (SELECT post, number FROM case_accounts WHERE account = $1 UNION SELECT * FROM elshi_represented_cases()) AS a
           JOIN queue q USING (post, number)
           WHERE $4::text IS NULL OR (q.service = $4 AND q.final = 'granted')
           ORDER BY q.open DESC, q.lodged_on DESC, q.post, q.number DESC OFFSET $2 LIMIT $3`,
    values: [account, skip, limit, granted ?? null],
  })
  return rows
}

export async function addCaseAccount(tx: Tx, account: string, { post, number }: CaseKey): Promise<void> {
  // What came by a link would go with it; what the slip opened stays.
  await tx.query(`DELETE FROM case_accounts WHERE account = $1 AND post = $2 AND number = $3 AND way = 'linked'`, [
    account,
    post,
    number,
  ])
  await tx.query(
    `INSERT INTO case_accounts (account, post, number, way) VALUES ($1, $2, $3, 'slip') ON CONFLICT DO NOTHING`,
    [account, post, number],
  )
}
