// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import type { RunningDatabase } from '#src/platform/database/index.ts'
import type { Connection } from '#src/platform/postgresql/index.ts'
import { openPool, roles, withClient } from '#src/platform/postgresql/index.ts'
import type {} from './database-server.ts'
import type { TestServer } from './postgresql-server.ts'
import { createDatabase, drop, enter, enterAsSuperuser } from './postgresql-server.ts'

/** A database of one test file's own, migrated and otherwise empty. */
export type TestDatabase = RunningDatabase & {
  readonly name: string
  readonly owner: Connection
  /** For a test that must tamper as no role of ours can. */
  readonly superuser: Connection
}

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** A fresh copy of the migrated template; close it after the last test of the file. */
export async function testDatabase({ demonstration = false, poolSize = 10 } = {}): Promise<TestDatabase> {
  const server = inject('testServer')
  const name = newName()
  await createDatabase(server, name, server.template)
  const owner = enter(server, roles.owner, name)
  if (demonstration) await withClient(owner, (client) => client.query(bornAsDemonstration))
  return { ...open(server, name, poolSize), owner }
}

/** An empty database without tables, for tests of migration and restore. */
export async function emptyTestDatabase(): Promise<TestDatabase> {
  const server = inject('testServer')
  const name = newName()
  await createDatabase(server, name)
  return { ...open(server, name, 4), owner: enter(server, roles.owner, name) }
}

/** The settings by which a program would reach a test's database. */
export function databaseSettings(
  { owner }: Pick<TestDatabase, 'owner'>,
  users: Partial<Record<keyof typeof roles, string>> = {},
) {
  const { app, disposal, owner: master } = { ...roles, ...users }
  return {
    databaseUrl: urlOf(owner, app),
    disposalDatabaseUrl: urlOf(owner, disposal),
    ownerDatabaseUrl: urlOf(owner, master),
  }
}

function urlOf(connection: Connection, user: string): string {
  if (connection.connectionString === undefined) {
    return `postgresql:///${connection.database}?host=${connection.host}&port=${connection.port}&user=${user}`
  }
  const url = new URL(connection.connectionString)
  url.username = user
  return url.href
}

const newName = () => `test_${randomBytes(6).toString('hex')}`

const bornAsDemonstration = `
  ALTER TABLE installation DISABLE TRIGGER installation_kept;
  UPDATE installation SET demonstration = true;
  ALTER TABLE installation ENABLE TRIGGER installation_kept`

function open(server: TestServer, name: string, poolSize: number): Omit<TestDatabase, 'owner'> {
  const app = openPool(enter(server, roles.app, name), poolSize, quiet)
  const disposal = openPool(enter(server, roles.disposal, name), 2, quiet)
  const close = async () => {
    await Promise.all([app.end(), disposal.end()])
    await drop(server.superuser, name)
  }
  return {
    kind: 'url',
    adopted: false,
    app,
    disposal,
    name,
    superuser: enterAsSuperuser(server, name),
    close,
    stop: close,
  }
}
