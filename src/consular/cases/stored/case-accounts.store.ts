// SPDX-License-Identifier: Apache-2.0
// Which cases an e-mail account may follow.
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'

/** Cases of an account: the open ones first, and of those the newest. */
export async function listCasesOf(
  tx: Tx,
  account: string,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<readonly CaseKey[]> {
  const { rows } = await tx.query<CaseKey>({
    name: 'list-cases-of-account',
    text: `SELECT q.post, q.number FROM case_accounts a JOIN queue q USING (post, number) WHERE a.account = $1
           ORDER BY q.open DESC, q.lodged_on DESC, q.post, q.number DESC OFFSET $2 LIMIT $3`,
    values: [account, skip, limit],
  })
  return rows
}

export async function addCaseAccount(tx: Tx, account: string, { post, number }: CaseKey): Promise<void> {
  await tx.query('INSERT INTO case_accounts (account, post, number) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    account,
    post,
    number,
  ])
}
