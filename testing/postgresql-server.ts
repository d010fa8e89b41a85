// SPDX-License-Identifier: Apache-2.0
// One throw-away PostgreSQL for a run of tests: ours, or the one that ELSHI_TEST_POSTGRES names.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { migrate } from '#src/platform/database/index.ts'
import type { Connection } from '#src/platform/postgresql/index.ts'
import {
  createRoles,
  handOver,
  isAlive,
  roles,
  startEmbedded,
  stopEmbedded,
  withClient,
} from '#src/platform/postgresql/index.ts'

/** How a test reaches the server; plain data, because it travels to the workers. */
export type TestServer = { readonly superuser: Connection; readonly password: string; readonly template: string }

// What is thrown away after the run need not survive a power cut.
const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '128MB',
  max_wal_size: '4GB',
}

/**
 * ELSHI_TEST_POSTGRES may be a folder of PostgreSQL's programs, such as /usr/lib/postgresql/15/bin, or the URL of a superuser in a
 * server that may be thrown away: roles get a known password there.
 */
export async function startTestServer(
  choice = process.env.ELSHI_TEST_POSTGRES ?? '',
): Promise<TestServer & { stop(): Promise<void> }> {
  const password = randomBytes(12).toString('hex')
  if (choice !== '' && !isAbsolute(choice)) {
    const server = {
      superuser: { connectionString: choice },
      password,
      template: `elshi_template_${password.slice(0, 8)}`,
    }
    await makeTemplate(server)
    return { ...server, stop: () => drop(server.superuser, server.template) }
  }
  const place = roomInMemory() ? '/dev/shm' : tmpdir()
  await sweep(place)
  const home = mkdtempSync(join(place, `elshi-test-${process.pid}-`))
  const embedded = await startEmbedded(home, { options: careless, ...(choice === '' ? {} : { binaries: choice }) })
  const stop = async () => {
    await embedded.stop()
    rmSync(home, { recursive: true, force: true })
  }
  const server = { superuser: embedded.connection('postgres', 'postgres'), password, template: 'elshi_template' }
  try {
    await makeTemplate(server)
  } catch (error) {
    await stop()
    throw error
  }
  return { ...server, stop }
}

// A run that was killed leaves its server behind.
async function sweep(place: string): Promise<void> {
  for (const name of readdirSync(place)) {
    const pid = Number(/^elshi-test-(\d+)-/.exec(name)?.[1])
    if (!(pid > 0) || isAlive(pid)) continue
    const home = join(place, name)
    await stopEmbedded(home).catch(() => undefined)
    rmSync(home, { recursive: true, force: true })
  }
}

// Copying a database is twenty times quicker in memory than on a disk.
function roomInMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize > 2_000_000_000
  } catch {
    return false
  }
}

/** How a role reaches one database of the server. */
export function enter({ superuser, password }: TestServer, user: string, database: string): Connection {
  const { connectionString, ...parts } = superuser
  if (connectionString === undefined) return { ...parts, user, database }
  const url = new URL(connectionString)
  url.pathname = `/${database}`
  url.username = user
  url.password = password
  return { connectionString: url.href }
}

/** The superuser's way into one database. */
export function enterAsSuperuser({ superuser }: TestServer, database: string): Connection {
  const { connectionString, ...parts } = superuser
  if (connectionString === undefined) return { ...parts, database }
  const url = new URL(connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.href }
}

/** A new database, empty or copied from a template, that belongs to the owner role. Copied as files: six times quicker than the default. */
export async function createDatabase(
  { superuser }: Pick<TestServer, 'superuser'>,
  name: string,
  template = 'template0',
): Promise<void> {
  await withClient(superuser, async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} ENCODING 'UTF8' STRATEGY file_copy`)
    await handOver(client, name)
  })
}

export async function drop(superuser: Connection, database: string): Promise<void> {
  await withClient(superuser, (client) => client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`))
}

async function makeTemplate(server: TestServer): Promise<void> {
  await withClient(server.superuser, async (client) => {
    await createRoles(client)
    for (const role of Object.values(roles)) await client.query(`ALTER ROLE ${role} PASSWORD '${server.password}'`)
  })
  await createDatabase(server, server.template)
  const quiet = () => undefined
  await migrate(enter(server, roles.owner, server.template), {
    log: { info: quiet, warn: quiet, error: quiet },
    birth: { demonstration: false },
  })
}
