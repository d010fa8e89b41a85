// SPDX-License-Identifier: Apache-2.0
import type { Tx } from '#src/platform/database/index.ts'
import type { QueueLine } from './queue-line.ts'

/** An applicant's name as it is stored, with its key. */
export type SealedName = { readonly wrapped: Buffer; readonly ciphertext: Buffer }

/** The sealed names of these lines, in their order; nothing where the name was erased or the reader may not see it. */
export async function findSealedNames(
  tx: Tx,
  lines: readonly QueueLine[],
): Promise<readonly (SealedName | undefined)[]> {
  if (lines.length === 0) return []
  const { rows } = await tx.query<SealedName & { place: number }>({
    name: 'queue-names',
    text: `SELECT a.place::integer, k.wrapped, f.ciphertext
           FROM unnest($1::text[], $2::integer[], $3::text[], $4::integer[]) WITH ORDINALITY AS a (post, number, fact, version, place)
           JOIN fact_keys k ON k.post = a.post AND k.number = a.number AND k.subject = 'applicant'
           JOIN sealed_facts f ON f.post = a.post AND f.number = a.number AND f.subject = 'applicant' AND f.fact = a.fact
                              AND f.version = a.version`,
    values: [
      lines.map(({ post }) => post),
      lines.map(({ number }) => number),
      lines.map(({ nameFact }) => nameFact),
      lines.map(({ nameVersion }) => nameVersion),
    ],
  })
  const found = new Map(rows.map((row) => [row.place, row]))
  return lines.map((_, index) => found.get(index + 1))
}
