// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto'
import { chownSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '#src/platform/disk/index.ts'
import type { Connection } from './connections.ts'
import { installedBinaries, packagedBinaries } from './server-binaries.ts'
import type { Cluster } from './server-process.ts'
import { createCluster, startServer, stopServer } from './server-process.ts'
import { canReach, makeHome, serverUser } from './server-user.ts'

/** The program's own PostgreSQL, up and answering. */
export type EmbeddedServer = {
  readonly folder: string
  readonly adopted: boolean
  /** How a role reaches a database of this server. */
  connection(role: string, database: string): Connection
  /** Starts the server again if it is gone. */
  revive(): Promise<void>
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  /** Programs other than the packaged ones, such as /usr/lib/postgresql/15/bin. */
  readonly binaries?: string
  readonly options?: Readonly<Record<string, string>>
}

const shelter = '/var/lib/elshi'

/** Brings up the server that lives under `home`, making it on the first start. */
export async function startEmbedded(home: string, more: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const cluster = prepare(home, more)
  if (!existsSync(join(cluster.data, 'PG_VERSION'))) await createCluster(cluster)
  const { adopted } = await startServer(cluster)
  return {
    folder: cluster.folder,
    adopted,
    connection: (role, database) => ({ host: cluster.folder, port: 5432, user: role, database }),
    revive: async () => {
      await startServer(cluster)
    },
    stop: () => stopServer(cluster),
  }
}

/** Stops a server that was left running under `home`, if there is one. */
export async function stopEmbedded(home: string): Promise<void> {
  await stopServer(prepare(home, {}))
}

/** Whether a server lives under `home`, or in the shelter for it; looking makes nothing. */
export function livesUnder(home: string): boolean {
  const folders = [home, shelterOf(home)].map((parent) => join(parent, 'database')).filter((one) => existsSync(one))
  return folders.some((folder) => readdirSync(folder).some((name) => existsSync(join(folder, name, 'PG_VERSION'))))
}

function shelterOf(home: string): string {
  return join(shelter, `for-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`)
}

function prepare(home: string, more: EmbeddedOptions): Cluster {
  const user = serverUser()
  makeHome(home, user)
  const outside = user !== undefined && !canReach(user, home)
  if (outside) makeHome(shelter, user)
  // A home that the server's user cannot reach keeps its database in the shelter, under a name that belongs to this home alone.
  const parent = outside ? shelterOf(home) : home
  if (outside) makeHome(parent, user)
  const folder = join(parent, 'database')
  refuseLongSocket(folder)
  makeFolder(folder)
  if (user) chownSync(folder, user.uid, user.gid)
  const binaries = more.binaries ? installedBinaries(more.binaries) : packagedBinaries(user, user ? shelter : home)
  refuseOtherMajor(folder, binaries.major)
  return { folder, data: join(folder, `pg${binaries.major}`), binaries, user, options: more.options ?? {} }
}

function refuseLongSocket(folder: string): void {
  const length = Buffer.byteLength(join(folder, '.s.PGSQL.5432'))
  const limit = process.platform === 'darwin' ? 103 : 107
  if (length > limit) {
    throw new Error(
      `The database's socket in ${folder} would have a path of ${length} bytes and the system allows ${limit}: set ELSHI_HOME to a shorter path.`,
    )
  }
}

function refuseOtherMajor(folder: string, major: number): void {
  const found = readdirSync(folder).filter((name) => /^pg\d+$/.test(name))
  if (found.length > 0 && !found.includes(`pg${major}`)) {
    throw new Error(
      `${folder} holds a database of PostgreSQL ${found[0]?.slice(2)} and this version of Elshi brings ${major}: back it up with the version that made it, and restore it into an empty ELSHI_HOME.`,
    )
  }
}
