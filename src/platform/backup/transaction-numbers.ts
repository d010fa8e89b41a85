// SPDX-License-Identifier: Apache-2.0
// Logs are followed in the order (transaction, serial), and a follower remembers how far it came. The numbers of transactions belong
// to one server: in another one, new events would stand before old ones and never be read. A backup therefore counts them anew from
// one, keeping their order, and a restore makes the new server pass the highest before work goes on. What every follower has read
// already shares the number one, so that the count stays small however old the installation is.
import pg from 'pg'
import type { Client, Table } from './describe-tables.ts'
import { identifier } from './describe-tables.ts'

/** The numbers that keep their rank, in order; a column's new number is one more than how many of these are not above it. */
export async function rankTransactions(client: Client, tables: readonly Table[]): Promise<readonly string[]> {
  const columns = tables.flatMap((table) =>
    table.stamped.map((column) => `SELECT ${number(column)} AS number FROM ${identifier(table)}`),
  )
  if (columns.length === 0) return []
  const marks = await marksOf(client, tables)
  const lowest = marks.length > 0 ? `(SELECT min(number) FROM (${marks.join(' UNION ALL ')}) AS mark)` : 'NULL'
  const { rows } = await client.query<{ number: string }>(
    `SELECT DISTINCT number FROM (${columns.join(' UNION ALL ')}) AS stamp WHERE number >= ${lowest} ORDER BY number`,
  )
  return rows.map((row) => row.number)
}

/** The list of columns to copy, with numbers of transactions counted anew. */
export function selectRanked(table: Table, ranks: readonly string[]): string {
  const list = table.columns.map((column) =>
    table.stamped.includes(column)
      ? `width_bucket(${number(column)}, '{${ranks.join(',')}}'::bigint[]) + 1`
      : pg.escapeIdentifier(column),
  )
  return `SELECT ${list.join(', ')} FROM ONLY ${identifier(table)}`
}

/** Lets a server's own count pass a number. Each step is a transaction that does nothing and waits for no disk. */
export async function passTransaction(client: Client, highest: number): Promise<void> {
  const { rows } = await client.query<{ now: string }>('SELECT pg_current_xact_id()::text AS now')
  const missing = highest - Number(rows[0]?.now)
  if (missing <= 0) return
  await client.query('SET synchronous_commit = off')
  await client.query(`DO $$ BEGIN FOR i IN 0..${missing} LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$`)
  await client.query('RESET synchronous_commit')
}

const number = (column: string) => `${pg.escapeIdentifier(column)}::text::bigint`

// A log stamps its rows by a default; a column without one holds a follower's mark.
async function marksOf(client: Client, tables: readonly Table[]): Promise<string[]> {
  const marks: string[] = []
  for (const table of tables) {
    for (const column of table.stamped) {
      const { rowCount } = await client.query(
        'SELECT FROM pg_attribute WHERE attrelid = $1::regclass AND attname = $2 AND NOT atthasdef',
        [identifier(table), column],
      )
      if (rowCount === 1) marks.push(`SELECT ${number(column)} AS number FROM ${identifier(table)}`)
    }
  }
  return marks
}
