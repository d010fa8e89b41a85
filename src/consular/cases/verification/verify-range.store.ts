// SPDX-License-Identifier: Apache-2.0
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Connection } from '#src/platform/postgresql/index.ts'
import { copyOut, withClient } from '#src/platform/postgresql/index.ts'
import type { Head, LogFault } from './check-case.ts'
import { caseChecker } from './check-case.ts'
import { EVENT_COLUMNS, emptyRow, splitRow } from './envelope.ts'
import type { SealedIndex } from './sealed-index.ts'

/** Cases from one key up to, not including, another; open where a key is missing. */
export type CaseRange = { readonly from?: CaseKey; readonly until?: CaseKey }

export type RangeVerdict = { readonly events: number; readonly faults: readonly LogFault[] }

// Signature, flags and the length of an extension that there never is.
const BINARY_HEADER = 19

/** Reads the ranges one by one over a connection of its own; each sees one moment of its cases and their heads. */
export async function verifyRanges(
  connection: Connection,
  sealed: SealedIndex,
  next: () => CaseRange | undefined | Promise<CaseRange | undefined>,
  tell: (verdict: RangeVerdict) => void,
): Promise<void> {
  await withClient(connection, async (client) => {
    for (let range = await next(); range; range = await next()) {
      await client.query(
        `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
         SELECT set_config('elshi.actor', 'system', true), set_config('elshi.kind', 'system', true),
                set_config('elshi.posts', '*', true), set_config('elshi.compartments', '*', true)`,
      )
      const where = conditionOf(range)
      const heads = new Map<string, Head>()
      const { rows } = await client.query<{ post: string; number: number; sequence: number; hash: Buffer }>(
        `SELECT post, number, sequence, hash FROM cases WHERE ${where}`,
      )
      for (const { post, number, sequence, hash } of rows) heads.set(`${post} ${number}`, { sequence, hash })
      const checker = caseChecker(sealed, heads)
      const row = emptyRow()
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

/** COPY takes no parameters; posts are codes and numbers are numbers, checked again here. */
function conditionOf({ from, until }: CaseRange): string {
  const key = ({ post, number }: CaseKey) => {
    if (!/^[A-Z][A-Z0-9]*$/.test(post) || !Number.isInteger(number))
      throw new RangeError('A range of cases is told by codes of posts and whole numbers.')
    return `('${post}', ${number})`
  }
  const conditions = [from && `(post, number) >= ${key(from)}`, until && `(post, number) < ${key(until)}`]
  return conditions.filter((condition) => condition !== undefined).join(' AND ') || 'true'
}
