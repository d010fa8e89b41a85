// SPDX-License-Identifier: Apache-2.0
import type { Connection } from '#src/platform/postgresql/index.ts'
import { copyOut, withClient } from '#src/platform/postgresql/index.ts'
import { BINARY_HEADER, emptyRow, splitRow } from '../stored/binary-row.ts'
import type { CaseRange } from '../stored/ranges.store.ts'
import { beginAsSystem, conditionOf } from '../stored/ranges.store.ts'
import type { Head, LogFault } from './check-case.ts'
import { caseChecker } from './check-case.ts'
import { EVENT_COLUMNS } from './envelope.ts'
import type { SealedIndex } from './sealed-index.ts'

export type RangeVerdict = { readonly events: number; readonly faults: readonly LogFault[] }

/** Reads the ranges one by one over a connection of its own; each sees one moment of its cases and their heads. */
export async function verifyRanges(
  { connection, sealed }: { readonly connection: Connection; readonly sealed: SealedIndex },
  next: () => Promise<CaseRange | undefined>,
  tell: (verdict: RangeVerdict) => void,
): Promise<void> {
  await withClient(connection, async (client) => {
    for (let range = await next(); range; range = await next()) {
      await beginAsSystem(client)
      const where = conditionOf(range)
      const heads = new Map<string, Head>()
      const { rows } = await client.query<{ post: string; number: number; sequence: number; hash: Buffer }>(
        `SELECT post, number, sequence, hash FROM cases WHERE ${where}`,
      )
      for (const { post, number, sequence, hash } of rows) heads.set(`${post} ${number}`, { sequence, hash })
      const checker = caseChecker(sealed, heads)
      const row = emptyRow(13)
      let from = BINARY_HEADER
      const copy = `COPY (SELECT ${EVENT_COLUMNS} FROM events WHERE ${where} ORDER BY post, number, sequence) TO STDOUT (FORMAT binary)`
      await copyOut(client, copy, (bytes) => {
        if (splitRow(row, bytes, from)) checker.pass(row)
        from = 0
      })
      checker.end()
      await client.query('COMMIT')
      tell({ events: checker.events(), faults: checker.faults })
    }
  })
}
