// SPDX-License-Identifier: Apache-2.0
import type { Tx } from '#src/platform/database/index.ts'

/**
 * The next number of a kind of document at a post: `BUS-RN-2026-00001`. What is counted stands in the number, so no two documents
 * of a post bear the same. The counter row stays locked until the transaction ends, and a transaction that fails gives the number
 * back, so that the series has no gap.
 */
export async function drawDocumentNumber(tx: Tx, post: string, code: string, year: number): Promise<string> {
  const { rows } = await tx.query<{ last: number }>({
    name: 'draw-document-number',
    text: `INSERT INTO document_counters AS counter (post, document, year, last) VALUES ($1, $2, $3, 1)
           ON CONFLICT ON CONSTRAINT document_counters_key DO UPDATE SET last = counter.last + 1
           RETURNING last`,
    values: [post, code, year],
  })
  const [row] = rows
  if (!row) throw new Error(`The counter of ${code} at ${post} gave no number.`)
  return `${post}-${code}-${year}-${String(row.last).padStart(5, '0')}`
}
