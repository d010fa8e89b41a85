// SPDX-License-Identifier: Apache-2.0
/** What the database knows of the keys: their fingerprints, and the data keys wrapped under them. */
import type { Tx } from '#src/platform/database/index.ts'
import type { Keyring, Purpose } from './keyring.ts'

/**
 * Compares the keyring with the fingerprints that the database remembers, and remembers new ones.
 * Without this a lost key file would be made anew at the next start, and nothing sealed before would ever open.
 */
export async function confirmKeyring(tx: Tx, keyring: Keyring, path: string): Promise<void> {
  const { rows } = await tx.query<{ version: number; fingerprint: Buffer }>(
    'SELECT version, fingerprint FROM master_key_fingerprints',
  )
  const held = keyring.fingerprints()
  for (const { version, fingerprint } of rows) {
    if (!held.get(version)?.equals(fingerprint)) {
      throw new Error(
        `${path} does not hold version ${version} of the master key that this database was sealed with. Put the right key file there and start again; a new one cannot open what is stored.`,
      )
    }
  }
  const known = new Set(rows.map(({ version }) => version))
  for (const [version, print] of held) {
    if (known.has(version)) continue
    await tx.query(
      'INSERT INTO master_key_fingerprints (version, fingerprint) VALUES ($1, $2) ON CONFLICT (version) DO NOTHING',
      [version, print],
    )
  }
}

/** A column that holds wrapped data keys. Names come from the program, never from outside. */
export type WrappedColumn = { table: string; column: string; purpose: Purpose }

/** Wraps up to `limit` data keys of a column under the present master key; 0 says that none is left. Repeat until then. */
export async function rewrapKeys(tx: Tx, keyring: Keyring, place: WrappedColumn, limit = 500): Promise<number> {
  const table = quoted(place.table)
  const column = quoted(place.column)
  const present = Buffer.alloc(4)
  present.writeUInt32BE(keyring.version)
  const { rows } = await tx.query<{ ctid: string; wrapped: Buffer }>(
    `SELECT ctid::text, ${column} AS wrapped FROM ${table}
     WHERE ${column} IS NOT NULL AND substring(${column} FROM 2 FOR 4) <> $1 LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [present, limit],
  )
  if (rows.length === 0) return 0
  await tx.query(
    `UPDATE ${table} SET ${column} = fresh.wrapped
     FROM unnest($1::tid[], $2::bytea[]) AS fresh (place, wrapped) WHERE ${table}.ctid = fresh.place`,
    [rows.map((row) => row.ctid), rows.map((row) => keyring.rewrap(row.wrapped, place.purpose))],
  )
  return rows.length
}

function quoted(name: string): string {
  if (!/^[a-z_]+$/.test(name)) throw new Error(`${name} is not the name of a table or column.`)
  return `"${name}"`
}
