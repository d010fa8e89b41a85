// SPDX-License-Identifier: Apache-2.0
// The peer: the rows of cases that were lodged a moment ago, written again under other numbers by prepared INSERTs and nothing else.
import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

/** What lodging a case writes, in an order that every constraint allows. */
const tables = [
  'command_receipts',
  'cases',
  'events',
  'fact_keys',
  'sealed_facts',
  'queue',
  'queue_names',
  'fact_identifiers',
  'case_slips',
  'mails',
  'pgboss.job_common',
]

type Row = { readonly table: string; readonly columns: readonly string[]; readonly values: unknown[] }

type Plain = { readonly host: string; readonly connections: number; readonly seconds: number }

/** Cases a second, and how many rows each has. */
export async function measurePlainStatements({
  host,
  connections,
  seconds,
}: Plain): Promise<{ perSecond: number; rows: number }> {
  const enter = async () => {
    const client = new Client({ host, user: 'postgres', database: 'elshi' })
    await client.connect()
    return client
  }
  const first = await enter()
  const cases = await sample(first, 200)
  await first.end()
  const clients = await Promise.all(Array.from({ length: connections }, enter))
  let written = 0
  let number = 90_000_000
  const until = performance.now() + seconds * 1000
  const write = async (client: Client) => {
    while (performance.now() < until) {
      number += 1
      const rows = cases[number % cases.length] ?? []
      await writeCase(client, rows, number)
      written += 1
    }
  }
  await Promise.all(clients.map(write))
  await Promise.all(clients.map((client) => client.end()))
  return { perSecond: written / seconds, rows: cases[0]?.length ?? 0 }
}

async function writeCase(client: Client, rows: readonly Row[], number: number): Promise<void> {
  const mail = randomUUID()
  // What is a case's own; every other value is written as it was.
  const fresh: Readonly<Record<string, unknown>> = {
    number,
    command_id: randomUUID(),
    mail,
    singleton_key: mail,
    data: { mail },
    id: randomUUID(),
  }
  await client.query('BEGIN')
  for (const { table, columns, values } of rows) {
    const own = values.map((value, index) => fresh[columns[index] ?? ''] ?? value)
    const places = columns.map((_, index) => `$${index + 1}`).join(', ')
    const text = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`
    await client.query({ name: `${table} ${columns.length}`, text, values: own })
  }
  await client.query('COMMIT')
}

/** Rows of cases as they stand; what the database itself fills in is left to it. */
async function sample(client: Client, count: number): Promise<Row[][]> {
  const { rows: keys } = await client.query<{ post: string; number: number; command_id: string }>(
    `SELECT post, number, command_id FROM events WHERE sequence = 1 AND post = 'BUS' ORDER BY number DESC LIMIT $1`,
    [count],
  )
  const sampled: Row[][] = []
  for (const key of keys) {
    const rows: Row[] = []
    for (const table of tables) rows.push(...(await rowsOf(client, table, key)))
    sampled.push(rows)
  }
  return sampled
}

async function rowsOf(client: Client, table: string, key: Key): Promise<Row[]> {
  const [where, values] = whereAbout(table, key)
  // Dates as text: the driver would read them in this machine's time zone.
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT t.*, to_jsonb(t) AS as_json FROM ${table} t WHERE ${where}`,
    values,
  )
  return rows.map(({ as_json: asJson, ...row }) => {
    // A column of a job that holds nothing is not written by whoever puts it into its queue either.
    const left = table === 'pgboss.job_common' ? (column: string) => row[column] === null : () => false
    const columns = Object.keys(row).filter((column) => !['position', 'transaction'].includes(column) && !left(column))
    const text = asJson as Record<string, unknown>
    return {
      table,
      columns,
      values: columns.map((column) => (row[column] instanceof Date ? text[column] : row[column])),
    }
  })
}

type Key = { readonly post: string; readonly number: number; readonly command_id: string }

/** Which rows of a table belong to a case; the job is the one that carries its mail. */
function whereAbout(table: string, key: Key): [string, unknown[]] {
  const ofCase = 'post = $1 AND number = $2'
  if (table === 'command_receipts') return ['command_id = $1', [key.command_id]]
  if (table !== 'pgboss.job_common') return [ofCase, [key.post, key.number]]
  return [`singleton_key IN (SELECT mail::text FROM mails WHERE ${ofCase})`, [key.post, key.number]]
}
