// SPDX-License-Identifier: Apache-2.0
// What there is to back up, asked from the catalogue: no list of tables that somebody could forget to extend.
import pg from 'pg'
import type { Manifest } from './manifest.ts'

export type Client = Pick<pg.Client, 'query'>
export type Table = Omit<Manifest['tables'][number], 'rows' | 'part'> & { readonly stamped: readonly string[] }

const schemas = `('public', 'pgboss')`

/** Every table with its columns; `stamped` are those that hold numbers of transactions. Unlogged tables hold nothing that lasts. */
export async function listTables(client: Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT nspname AS schema, relname AS name, array_agg(attname::text ORDER BY attnum) AS columns,
           coalesce(array_agg(attname::text) FILTER (WHERE atttypid = 'xid8'::regtype), '{}') AS stamped
    FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace JOIN pg_attribute a ON attrelid = c.oid
    WHERE nspname IN ${schemas} AND relkind = 'r' AND relpersistence = 'p' AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
    GROUP BY nspname, relname ORDER BY nspname, relname`)
  return rows
}

export async function listSequences(client: Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<Omit<Manifest['sequences'][number], 'last' | 'called'>>(`
    SELECT nspname AS schema, relname AS name, format_type(seqtypid, NULL) AS type,
           coalesce((SELECT json_agg(json_build_object('role', grantee::regrole::text, 'privilege', privilege_type) ORDER BY grantee::regrole::text, privilege_type)
             FROM aclexplode(relacl) WHERE grantee NOT IN (0, relowner)), '[]') AS grants
    FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace JOIN pg_sequence ON seqrelid = c.oid
    WHERE nspname IN ${schemas} ORDER BY nspname, relname`)
  const sequences: Manifest['sequences'] = []
  for (const row of rows) {
    const value = await client.query<{ last: string; called: boolean }>(
      `SELECT last_value AS last, is_called AS called FROM ${identifier(row)}`,
    )
    for (const { last, called } of value.rows) sequences.push({ ...row, last, called })
  }
  return sequences
}

/** Foreign keys, to be taken away before tables are loaded in any order and put back, and so checked, after. */
export async function listForeignKeys(
  client: Client,
): Promise<readonly { table: string; name: string; definition: string }[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(`
    SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k JOIN pg_class c ON c.oid = conrelid JOIN pg_namespace n ON n.oid = relnamespace
    WHERE contype = 'f' AND conparentid = 0 AND nspname IN ${schemas} ORDER BY 1, 2`)
  return rows
}

export function identifier({ schema, name }: { readonly schema: string; readonly name: string }): string {
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`
}
