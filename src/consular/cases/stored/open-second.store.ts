// SPDX-License-Identifier: Apache-2.0
import type { Tx } from '#src/platform/database/index.ts'

/**
 * Whether a case of this service is open, at any post, whose applicant has one of these hashes. The program looks as itself, and
 * whoever lodges with the same number at the same moment waits: the second of them is told of the first.
 */
export async function isOpenAlready(
  tx: Tx,
  {
    service,
    blinds,
    marks,
  }: { readonly service: string; readonly blinds: readonly Buffer[]; readonly marks: readonly string[] },
): Promise<boolean> {
  // In one order, so that two who share several numbers never wait for each other.
  for (const blind of [...blinds].sort(Buffer.compare))
    await tx.query('SELECT pg_advisory_xact_lock($1::bigint)', [blind.readBigInt64BE(0).toString()])
  const asked = await tx.query<{ kind: string }>(
    "SELECT elshi_kind() AS kind, set_config('elshi.kind', 'system', true)",
  )
  const { rows } = await tx.query<{ open: boolean }>(
    `SELECT EXISTS (
       SELECT FROM fact_identifiers f JOIN queue q ON q.post = f.post AND q.number = f.number
       WHERE f.blind = ANY ($1::bytea[]) AND f.subject = 'applicant' AND f.fact = ANY ($2::text[]) AND q.service = $3 AND q.open
     ) AS open`,
    [blinds, marks, service],
  )
  await tx.query("SELECT set_config('elshi.kind', $1, true)", [asked.rows[0]?.kind ?? ''])
  return rows[0]?.open === true
}
