// SPDX-License-Identifier: Apache-2.0
// Fresh tables beside the living ones, and the moment in which they take their place. Everything that hangs on a table
// (constraints, indexes, policies, grants) is read from the catalogue, so that a later migration need not be told here.
import type { withClient } from '#src/platform/postgresql/index.ts'
import { projections } from './fill-fresh.store.ts'

type Client = Parameters<Parameters<typeof withClient>[1]>[0]

/** Tables that are replaced whole. `cases` and `case_people` are mended in place: row-level security of others points at them. */
const replaced = ['queue', 'queue_names'] as const

/** Empty tables of the same columns, seen by nobody but the owner. */
export async function createFresh(client: Client): Promise<void> {
  await dropFresh(client)
  for (const table of projections) {
    const isKept = (replaced as readonly string[]).includes(table)
    await client.query(
      `CREATE ${isKept ? '' : 'UNLOGGED '}TABLE fresh_${table} (LIKE ${table} INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`,
    )
  }
}

export async function dropFresh(client: Client): Promise<void> {
  for (const table of projections) await client.query(`DROP TABLE IF EXISTS fresh_${table}`)
}

/** Gives the filled tables the keys, indexes, policies and grants of those that they will replace. */
export async function furnishFresh(client: Client): Promise<void> {
  // One transaction, so that the disk is waited for once.
  await client.query("BEGIN; SET LOCAL maintenance_work_mem = '256MB'")
  for (const table of replaced) {
    for (const statement of await furnitureOf(client, table)) await client.query(statement)
    await client.query(`ANALYZE fresh_${table}`)
  }
  await client.query('ALTER TABLE fresh_cases ADD PRIMARY KEY (post, number)')
  await client.query('ANALYZE fresh_cases')
  await client.query('COMMIT')
}

async function furnitureOf(client: Client, table: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ statement: string }>(
    `SELECT statement FROM (
       SELECT 1 AS step, format('ALTER TABLE fresh_%s ADD CONSTRAINT fresh_%s %s', $1::text, conname, pg_get_constraintdef(oid)) AS statement
       FROM pg_constraint WHERE conrelid = $1::regclass AND contype IN ('p', 'u', 'f', 'x')
       UNION ALL
       SELECT 2, replace(replace(pg_get_indexdef(i.indexrelid), ' INDEX ' || c.relname || ' ', ' INDEX fresh_' || c.relname || ' '),
                         ' ON public.' || $1 || ' ', ' ON public.fresh_' || $1 || ' ')
       FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
       WHERE i.indrelid = $1::regclass AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)
       UNION ALL
       SELECT 3, format('ALTER TABLE fresh_%s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', $1)
       UNION ALL
       SELECT 4, format('CREATE POLICY %I ON fresh_%s AS %s FOR %s TO %s%s%s', policyname, $1, permissive, cmd,
                        array_to_string(roles, ', '), ' USING (' || qual || ')', ' WITH CHECK (' || with_check || ')')
       FROM pg_policies WHERE tablename = $1 AND schemaname = 'public'
       UNION ALL
       SELECT 5, format('GRANT %s ON fresh_%s TO %s', privilege_type, $1, grantee::regrole)
       FROM pg_class, aclexplode(relacl) WHERE oid = $1::regclass AND grantee <> relowner
     ) AS furniture ORDER BY step, statement`,
    [table],
  )
  return rows.map(({ statement }) => statement)
}

/** Within a transaction that has locked the living tables: the fresh ones become the living ones. */
export async function swapFresh(client: Client): Promise<void> {
  for (const table of replaced) {
    await client.query(`DROP TABLE ${table}`)
    await client.query(`ALTER TABLE fresh_${table} RENAME TO ${table}`)
    const { rows } = await client.query<{ statement: string }>(
      `SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', $1::text, conname, regexp_replace(conname, '^fresh_', '')) AS statement
       FROM pg_constraint WHERE conrelid = $1::regclass AND conname LIKE 'fresh\\_%'
       UNION ALL
       SELECT format('ALTER INDEX %I RENAME TO %I', c.relname, regexp_replace(c.relname, '^fresh_', ''))
       FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
       WHERE i.indrelid = $1::regclass AND c.relname LIKE 'fresh\\_%'
         AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)`,
      [table],
    )
    for (const { statement } of rows) await client.query(statement)
  }
  for (const [table, key, changed] of mended) {
    await client.query(`DELETE FROM ${table} t WHERE NOT EXISTS (SELECT FROM fresh_${table} f WHERE ${key})`)
    await client.query(
      `UPDATE ${table} t SET ${changed.map((column) => `${column} = f.${column}`).join(', ')} FROM fresh_${table} f
       WHERE ${key} AND (${changed.map((column) => `t.${column}`).join(', ')}) IS DISTINCT FROM (${changed.map((column) => `f.${column}`).join(', ')})`,
    )
    await client.query(
      `INSERT INTO ${table} SELECT * FROM fresh_${table} f WHERE NOT EXISTS (SELECT FROM ${table} t WHERE ${key})`,
    )
  }
  await dropFresh(client)
}

const mended = [
  [
    'cases',
    't.post = f.post AND t.number = f.number',
    ['service', 'service_digest', 'compartment', 'handling_post', 'sequence', 'hash'],
  ],
  ['case_people', 't.post = f.post AND t.number = f.number AND t.subject = f.subject', ['person']],
] as const

type Key = { readonly post: string; readonly number: number }

/** Whether so many cases lack their search keys that opening every name is quicker than looking for the few. */
export async function lacksManyNames(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ lacking: number; cases: number }>(
    `SELECT count(*)::integer AS cases, (count(*) FILTER (WHERE n.post IS NULL))::integer AS lacking
     FROM cases c LEFT JOIN (SELECT DISTINCT post, number FROM queue_names) AS n ON n.post = c.post AND n.number = c.number`,
  )
  const { lacking = 0, cases = 0 } = rows[0] ?? {}
  return lacking * 20 > cases
}

/** The cases that moved on since a moment, which the fresh tables know too little of. */
export async function listMoved(client: Client, since: string): Promise<readonly Key[]> {
  const { rows } = await client.query<Key>('SELECT DISTINCT post, number FROM events WHERE transaction >= $1::xid8', [
    since,
  ])
  return rows
}

/** Takes cases out of the fresh tables, to be folded again. */
export async function takeOut(client: Client, keys: readonly Key[]): Promise<void> {
  for (const table of projections)
    await client.query(
      `DELETE FROM fresh_${table} f USING unnest($1::text[], $2::integer[]) AS out (post, number)
       WHERE f.post = out.post AND f.number = out.number`,
      [keys.map(({ post }) => post), keys.map(({ number }) => number)],
    )
}

/** Search keys that were carried over follow their cases; answers with the cases that have facts and no search keys. */
export async function mendNames(client: Client): Promise<readonly Key[]> {
  await client.query(
    'DELETE FROM fresh_queue_names n WHERE NOT EXISTS (SELECT FROM fresh_queue q WHERE q.post = n.post AND q.number = n.number)',
  )
  await client.query(
    `UPDATE fresh_queue_names n SET handling_post = q.handling_post, compartment = q.compartment FROM fresh_queue q
     WHERE q.post = n.post AND q.number = n.number
       AND (n.handling_post, n.compartment) IS DISTINCT FROM (q.handling_post, q.compartment)`,
  )
  const { rows } = await client.query<Key>(
    `SELECT q.post, q.number FROM fresh_queue q
     WHERE NOT EXISTS (SELECT FROM fresh_queue_names n WHERE n.post = q.post AND n.number = q.number)
       AND EXISTS (SELECT FROM fact_keys k WHERE k.post = q.post AND k.number = q.number)`,
  )
  return rows
}
