// SPDX-License-Identifier: Apache-2.0
import pg from 'pg'
import type { Connection } from './connections.ts'
import { withClient } from './connections.ts'

/** The roles that grants and policies name. Not even the owner is a superuser; it sees every row, because a backup must. */
export const roles = { owner: 'elshi_owner', app: 'elshi_app', disposal: 'elshi_disposal' } as const

const attributes = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION'

/** Makes the three roles in a server; harmless when they exist. Needs a connection as superuser. */
export async function createRoles(client: pg.Client): Promise<void> {
  for (const role of Object.values(roles)) {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
    if (rowCount === 0)
      await client.query(`CREATE ROLE ${role} ${attributes} ${role === roles.owner ? 'BYPASSRLS' : 'NOBYPASSRLS'}`)
  }
}

/** Makes a database the owner's own, entered by nobody but the three roles. */
export async function handOver(client: pg.Client, database: string): Promise<void> {
  const name = pg.escapeIdentifier(database)
  await client.query(`ALTER DATABASE ${name} OWNER TO ${roles.owner}`)
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`)
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${roles.app}, ${roles.disposal}`)
}

/** Makes roles and database in a new embedded server. The empty database that came with it takes our name: faster than copying one. */
export async function bootstrap(superuser: Connection, database: string): Promise<void> {
  await withClient(superuser, async (client) => {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock(1)')
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database])
    if (rowCount === 0) {
      await createRoles(client)
      await client.query(`ALTER DATABASE postgres RENAME TO ${pg.escapeIdentifier(database)}`)
      await client.query(`COMMENT ON DATABASE ${pg.escapeIdentifier(database)} IS NULL`)
      await handOver(client, database)
    }
    await client.query('COMMIT')
  })
}
