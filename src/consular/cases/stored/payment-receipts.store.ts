// SPDX-License-Identifier: Apache-2.0
import type { CaseEvent } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'

/**
 * Keeps the number of each receipt among these events, under the post that took the money and the year. A number given before
 * breaks `payment_receipts_key`, whatever spaces and letters it is written with.
 */
export async function keepReceipts(tx: Tx, events: readonly CaseEvent[], takenAt: string): Promise<void> {
  for (const event of events)
    if (event.kind === 'fee-paid')
      await tx.query({
        name: 'keep-receipt',
        text: 'INSERT INTO payment_receipts (post, year, receipt, case_post, case_number) VALUES ($1, $2, $3, $4, $5)',
        values: [
          takenAt,
          Number(event.occurredOn.slice(0, 4)),
          event.data.receipt.replace(/\s+/g, '').toUpperCase(),
          event.post,
          event.number,
        ],
      })
}
