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

/** The peer, its connections open. */
export type PlainStatements = {
  /** How many rows a case has, on average. */
  readonly rows: number
  /** Writes cases for so many seconds; cases a second. */
  readonly write: (seconds: number) => Promise<number>
  readonly close: () => Promise<void>
}

/** Opens so many connections to a database in which cases were lodged a moment ago. */
export async function openPlainStatements(host: string, connections: number): Promise<PlainStatements> {
  const enter = async () => {
    const client = new Client({ host, user: 'postgres', database: 'elshi' })
    await client.connect()
    return client
  }
  const clients = await Promise.all(Array.from({ length: connections }, enter))
  const [first] = clients
  const cases = first ? await sample(first, 200) : []
  let number = 90_000_000
  const write = async (seconds: number): Promise<number> => {
    const began = performance.now()
    let written = 0
    const lane = async (client: Client) => {
      while (performance.now() < began + seconds * 1000) {
        number += 1
        await writeCase(client, cases[number % cases.length] ?? [], number)
        written += 1
      }
    }
    await Promise.all(clients.map(lane))
    return (written * 1000) / (performance.now() - began)
  }
  const close = async () => {
    await Promise.all(clients.map((client) => client.end()))
  }
  return { rows: cases.flat().length / cases.length, write, close }
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

/** Rows of cases that were lodged and nothing else, as they stand; what the database itself fills in is left to it. */
async function sample(client: Client, count: number): Promise<Row[][]> {
  const { rows: keys } = await client.query<{ post: string; number: number; command_id: string }>(
    `SELECT post, number, e.command_id FROM cases JOIN events e USING (post, number)
     WHERE post = 'BUS' AND cases.sequence = 1 ORDER BY number DESC LIMIT $1`,
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

/** What the database writes by itself, for lodging and for its peer alike. */
const generated = ['position', 'transaction', 'shelf', 'shelf_of_officer', 'shelf_of_step']

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
    const columns = Object.keys(row).filter((column) => !generated.includes(column) && !left(column))
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
