// SPDX-License-Identifier: Apache-2.0
// Fresh tables beside the living ones, and the moment in which they take their place. Everything that hangs on a table
// (constraints, indexes, policies, grants) is read from the catalogue, so that a later migration need not be told here.
import { availableParallelism } from 'node:os'
import type { Connection } from '#src/platform/postgresql/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { Anew } from './fill-fresh.store.ts'
import { filled, projections } from './fill-fresh.store.ts'

type Client = Parameters<Parameters<typeof withClient>[1]>[0]

/** Tables that are replaced whole. The others are mended in place: row-level security of others points at them, or they are kept. */
const replacedWith = (anew: Anew) =>
  (
    ({ nothing: [], queue: ['queue'], names: ['queue', 'queue_names'] }) as const satisfies Record<
      Anew,
      readonly string[]
    >
  )[anew]

/** Empty tables of the same columns, seen by nobody but the owner, and a list of the cases of which something is to be mended. */
export async function createFresh(client: Client, anew: Anew): Promise<void> {
  await dropFresh(client)
  const replaced: readonly string[] = replacedWith(anew)
  for (const table of projections)
    await client.query(
      `CREATE ${replaced.includes(table) ? '' : 'UNLOGGED '}TABLE fresh_${table} (LIKE ${table} INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED)`,
    )
  await client.query('CREATE UNLOGGED TABLE fresh_mending (post text NOT NULL, number integer NOT NULL)')
}

export async function dropFresh(client: Client): Promise<void> {
  for (const table of [...projections, 'mending']) await client.query(`DROP TABLE IF EXISTS fresh_${table}`)
}

/**
 * Gives the filled tables the keys, indexes, policies and grants of those that they will replace; `meanwhile` is done beside that, over
 * a connection of its own. As many connections work as there are processors: everything is begun as soon as it can be.
 */
export async function furnishFresh(
  client: Client,
  writer: Connection,
  anew: Anew,
  meanwhile?: (other: Client) => Promise<void>,
): Promise<void> {
  const tables = replacedWith(anew)
  const furniture = (await Promise.all(tables.map((table) => furnitureOf(client, table)))).flat()
  for (const { when, statement } of furniture) if (when === 'before') await client.query(statement)
  const indexes = [
    'CREATE UNIQUE INDEX fresh_cases_key ON fresh_cases (post, number)',
    ...(anew === 'nothing' ? ['CREATE INDEX fresh_queue_key ON fresh_queue (post, number)'] : []),
    ...(anew !== 'names' ? ['CREATE INDEX fresh_queue_names_key ON fresh_queue_names (post, number)'] : []),
    ...furniture.filter(({ when }) => when === 'index').map(({ statement }) => statement),
  ].toSorted((one, other) => widthOf(other) - widthOf(one))
  // Before there are indexes to clean as well. What is frozen and seen by all is found in an index without its table.
  const frozen = Promise.all(
    tables.map((table) => workBeside(writer, (other) => other.query(`VACUUM (FREEZE, ANALYZE) fresh_${table}`))),
  )
  const done = meanwhile && workBeside(writer, meanwhile)
  // Side by side, each whole in one process: that is quicker than the help of several with one after the other.
  const build = async (after: readonly unknown[]) => {
    await Promise.all(after)
    await workBeside(writer, async (other) => {
      for (let index = indexes.shift(); index; index = indexes.shift()) await other.query(index)
    })
  }
  const builders = Array.from({ length: Math.min(4, availableParallelism()) }, (_, place) =>
    build(place === 0 ? [frozen, done] : [frozen]),
  )
  await Promise.all(builders)
  for (const { when, statement } of furniture) if (when === 'after') await client.query(statement)
}

export async function workBeside(writer: Connection, work: (other: Client) => Promise<unknown>): Promise<void> {
  await withClient({ ...writer, statement_timeout: 0 }, async (other) => {
    await other.query(
      "SET maintenance_work_mem = '256MB'; SET max_parallel_maintenance_workers = 0; SET elshi.kind = 'system'",
    )
    await work(other)
  })
}

/** The widest comes first, so that no long one is left to one processor at the end; one of open cases alone is about a third. */
function widthOf(index: string): number {
  return index.includes(' WHERE ') ? index.length / 3 : index.length
}

type Furniture = { readonly statement: string; readonly when: 'before' | 'index' | 'after' }

async function furnitureOf(client: Client, table: string): Promise<readonly Furniture[]> {
  const { rows } = await client.query<Furniture>(
    `SELECT statement, CASE step WHEN 2 THEN 'index' WHEN 6 THEN 'after' ELSE 'before' END AS when FROM (
       SELECT 1 AS step, format('ALTER TABLE fresh_%s ADD CONSTRAINT fresh_%s %s', $1::text, conname, pg_get_constraintdef(oid)) AS statement
       FROM pg_constraint WHERE conrelid = $1::regclass AND (contype IN ('f', 'x') OR contype IN ('p', 'u') AND condeferrable)
       UNION ALL
       SELECT 2, replace(replace(pg_get_indexdef(i.indexrelid), ' INDEX ' || c.relname || ' ', ' INDEX fresh_' || c.relname || ' '),
                         ' ON public.' || $1 || ' ', ' ON public.fresh_' || $1 || ' ')
       FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
       WHERE i.indrelid = $1::regclass
         AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND (k.contype NOT IN ('p', 'u') OR k.condeferrable))
       UNION ALL
       SELECT 3, format('ALTER TABLE fresh_%s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', $1)
       UNION ALL
       SELECT 4, format('CREATE POLICY %I ON fresh_%s AS %s FOR %s TO %s%s%s', policyname, $1, permissive, cmd,
                        array_to_string(roles, ', '), ' USING (' || qual || ')', ' WITH CHECK (' || with_check || ')')
       FROM pg_policies WHERE tablename = $1 AND schemaname = 'public'
       UNION ALL
       SELECT 5, format('GRANT %s ON fresh_%s TO %s', privilege_type, $1, grantee::regrole)
       FROM pg_class, aclexplode(relacl) WHERE oid = $1::regclass AND grantee <> relowner
       UNION ALL
       SELECT 6, format('ALTER TABLE fresh_%s ADD CONSTRAINT fresh_%s %s USING INDEX fresh_%s', $1, conname,
                        CASE contype WHEN 'p' THEN 'PRIMARY KEY' ELSE 'UNIQUE' END, conname)
       FROM pg_constraint WHERE conrelid = $1::regclass AND contype IN ('p', 'u') AND NOT condeferrable
     ) AS furniture ORDER BY step, statement`,
    [table],
  )
  return rows
}

/** Within a transaction that has locked the living tables: the fresh ones become the living ones. */
export async function swapFresh(client: Client, anew: Anew): Promise<void> {
  for (const table of replacedWith(anew)) {
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
  // Most often they hold nothing or little: with that known, nobody waits for a plan that reads the living tables whole.
  const compared = anew === 'nothing' ? ([...mended, 'queue'] as const) : mended
  for (const table of ['mending', ...compared]) await client.query(`ANALYZE fresh_${table}`)
  for (const table of compared) await mend(client, table)
  if (anew !== 'names') {
    await client.query(`DELETE FROM queue_names t WHERE ${isMended}`)
    await client.query('INSERT INTO queue_names SELECT * FROM fresh_queue_names')
  }
  await dropFresh(client)
}

const isMended = '(t.post, t.number) IN (SELECT post, number FROM fresh_mending)'

const mended = ['cases', 'case_people'] as const

/** The columns by which a row of a table is known, among those that are filled. */
const keys = {
  cases: ['post', 'number'],
  queue: ['post', 'number'],
  case_people: ['post', 'number', 'subject'],
} as const

/** Only the cases of the list: the rest was found to be right before anybody had to wait. */
async function mend(client: Client, table: keyof typeof keys): Promise<void> {
  const columns = filled[table].split(',').map((column) => column.trim())
  const key = keys[table].map((column) => `t.${column} = f.${column}`).join(' AND ')
  const changed = columns.filter((column) => !(keys[table] as readonly string[]).includes(column))
  const rowOf = (one: string) => `(${changed.map((column) => `${one}.${column}`).join(', ')})`
  await client.query(
    `DELETE FROM ${table} t WHERE ${isMended} AND NOT EXISTS (SELECT FROM fresh_${table} f WHERE ${key})`,
  )
  await client.query(
    `UPDATE ${table} t SET ${changed.map((column) => `${column} = f.${column}`).join(', ')} FROM fresh_${table} f
     WHERE ${isMended} AND ${key} AND ${rowOf('t')} IS DISTINCT FROM ${rowOf('f')}`,
  )
  await client.query(
    `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map((column) => `t.${column}`).join(', ')} FROM fresh_${table} t
     WHERE ${isMended} AND NOT EXISTS (SELECT FROM ${table} f WHERE ${key})`,
  )
}

type Key = { readonly post: string; readonly number: number }

/** Whether so many cases of a sample lack their row or their search keys that opening every name is quicker than looking for the few. */
export async function lacksMany(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ lacking: number; cases: number }>(
    `SELECT count(*)::integer AS cases, (count(*) FILTER (WHERE
       NOT EXISTS (SELECT FROM cases c WHERE c.post = e.post AND c.number = e.number)
       OR NOT EXISTS (SELECT FROM queue_names n WHERE n.post = e.post AND n.number = e.number)))::integer AS lacking
     FROM events e TABLESAMPLE SYSTEM (1) WHERE e.sequence = 1`,
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

/** Takes cases out of the fresh tables, to be folded again and mended everywhere. */
export async function takeOut(client: Client, keys: readonly Key[]): Promise<void> {
  const values = [keys.map(({ post }) => post), keys.map(({ number }) => number)]
  for (const table of projections)
    await client.query(
      `DELETE FROM fresh_${table} f USING unnest($1::text[], $2::integer[]) AS out (post, number)
       WHERE f.post = out.post AND f.number = out.number`,
      values,
    )
  await client.query('INSERT INTO fresh_mending SELECT * FROM unnest($1::text[], $2::integer[])', values)
}

/** The cases of which something was noted to be amiss. */
export async function listNoted(client: Client): Promise<readonly Key[]> {
  const { rows } = await client.query<Key>('SELECT DISTINCT post, number FROM fresh_mending')
  return rows
}

/** The cases that have facts and no search keys, or keys in the wrong place or order, and those that are no cases and have keys. */
export async function listNamesAmiss(client: Client, beside: 'queue' | 'fresh_queue'): Promise<readonly Key[]> {
  await client.query("SET work_mem = '256MB'")
  // The search keys are passed once: looking for each case among them takes twice as long, and so does making them one a case first.
  const { rows } = await client.query<Key>(
    `SELECT coalesce(q.post, n.post) AS post, coalesce(q.number, n.number) AS number
     FROM ${beside} q
       FULL JOIN queue_names n ON n.post = q.post AND n.number = q.number
     WHERE (n.handling_post, n.compartment, n.open, n.lodged_on, n.due_on)
           IS DISTINCT FROM (q.handling_post, q.compartment, q.open, q.lodged_on, q.due_on)
       AND (n.post IS NOT NULL OR EXISTS (SELECT FROM fact_keys k WHERE k.post = q.post AND k.number = q.number))
     GROUP BY 1, 2`,
  )
  return rows
}
