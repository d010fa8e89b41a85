// SPDX-License-Identifier: Apache-2.0
import type { Connection } from '#src/platform/postgresql/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'

/** Refuses a database URL whose role could do more than it should: the program never works as the owner of its tables. */
export async function refuseWrongRoles(connections: {
  readonly app: Connection
  readonly disposal: Connection
}): Promise<void> {
  await refuseRole(connections.app, 'ELSHI_DATABASE_URL', 'elshi_app')
  await refuseRole(connections.disposal, 'ELSHI_DISPOSAL_DATABASE_URL', 'elshi_disposal')
}

async function refuseRole(connection: Connection, variable: string, expected: string): Promise<void> {
  const found = await withClient(connection, async (client) => {
    const { rows } = await client.query<{ name: string; mighty: boolean; version: number }>(
      `SELECT current_user AS name, current_setting('server_version_num')::int AS version,
              rolsuper OR rolbypassrls OR rolcreaterole OR pg_has_role(datdba, 'MEMBER') AS mighty
       FROM pg_roles, pg_database WHERE rolname = current_user AND datname = current_database()`,
    )
    return rows[0]
  })
  if (!found) throw new Error(`${variable} leads to a database that does not show its own roles: check the server.`)
  if (found.version < 150_000)
    throw new Error(`${variable} leads to PostgreSQL ${found.version}: Elshi needs version 15 or newer.`)
  if (found.name !== expected || found.mighty) {
    throw new Error(
      `${variable} enters the database as ${found.name}: use the role ${expected}, which owns nothing and obeys row-level security (docs/settings.md says how to make it).`,
    )
  }
}
