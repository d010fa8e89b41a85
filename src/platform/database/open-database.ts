// SPDX-License-Identifier: Apache-2.0
import { dirname } from 'node:path'
import pg from 'pg'
import type { Connection, EmbeddedServer, Log } from '#src/platform/postgresql/index.ts'
import { bootstrap, livesUnder, openPool, roles, startEmbedded, withClient } from '#src/platform/postgresql/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'
import { refuseUnfinishedRestore } from './installation.ts'
import type { Hold, InstallationLock } from './installation-lock.ts'
import { takeInstallationLock } from './installation-lock.ts'
import { appliedMigrations, listMigrations, migrate, pendingMigrations } from './migrations.ts'
import { refuseWrongRoles } from './role-check.ts'
import type { Database } from './transactions.ts'

/** The database of an installation, open for work. */
export type RunningDatabase = Database & {
  readonly kind: 'embedded' | 'url'
  /** True when the server had been left running by a program that was killed. */
  readonly adopted: boolean
  /** The tables' owner, for migrations, backup and restore; undefined when the settings do not name it. */
  readonly owner: Connection | undefined
  /** Closes the connections and leaves the server running. */
  close(): Promise<void>
  /** Closes the connections and stops the server if it is this program's own. */
  stop(): Promise<void>
}

export type OpenOptions = {
  readonly log: Log
  /** `run` serves; `visit` looks in beside a running program and changes no schema; `alone` shuts every other program out. */
  readonly as?: 'run' | 'visit' | 'alone'
  /** What a database that is born now is marked as for ever. */
  readonly demonstration?: boolean
  /** Called before a database that holds anything is migrated, for a backup. */
  readonly beforeMigration?: (owner: Connection, pending: readonly string[]) => Promise<void>
  /** False for a restore, which brings its own schema. */
  readonly migrate?: boolean
  readonly poolSize?: number
}

type Place = {
  readonly kind: 'embedded' | 'url'
  readonly name: string
  readonly server: EmbeddedServer | undefined
  readonly app: Connection
  readonly disposal: Connection
  readonly owner: Connection | undefined
}

const database = 'elshi'

/** Opens the installation's database: starts or adopts the embedded server, or goes where the settings say; migrates; says who runs. */
export async function openDatabase(
  settings: Pick<Settings, 'home' | 'databaseUrl' | 'ownerDatabaseUrl' | 'disposalDatabaseUrl'>,
  options: OpenOptions,
): Promise<RunningDatabase> {
  if (options.as === 'visit' && settings.databaseUrl === undefined && !livesUnder(settings.home))
    throw noInstallation(settings.home)
  const place =
    settings.databaseUrl === undefined ? await embeddedPlace(settings.home, options.log) : await urlPlace(settings)
  const adopted = place.server?.adopted ?? false
  let lock: InstallationLock | undefined
  try {
    lock = await takeLock(place, adopted, options)
    // Who looks in changes nothing: a migration is for the program itself, which makes a backup first.
    const mayMigrate = lock !== undefined && options.as !== 'visit'
    if (options.migrate ?? true) await bringUpToDate(place, options, mayMigrate)
  } catch (error) {
    // Without the lock the server belongs to the program that holds it.
    await lock?.release()
    if (lock && !adopted) await place.server?.stop()
    throw error
  }
  if (adopted && lock)
    options.log.info(`Adopted the database in ${place.name}, which a program that was ended by force had left running.`)
  const app = openPool(place.app, options.poolSize ?? 20, options.log)
  const disposal = openPool(place.disposal, 2, options.log)
  const close = async () => {
    await Promise.all([app.end(), disposal.end()])
    await lock?.release()
  }
  const stop = async () => {
    await close()
    if (lock) await place.server?.stop()
  }
  return { kind: place.kind, adopted, app, disposal, owner: place.owner, close, stop }
}

/** Whoever looks in where nothing is would find nothing wrong. */
function noInstallation(where: string): Error {
  return new Error(
    `There is no installation in ${where}: set ELSHI_HOME, or ELSHI_DATABASE_URL, to one that is there, or make it with elshi start.`,
  )
}

async function embeddedPlace(home: string, log: Log): Promise<Place> {
  const server = await startEmbedded(home)
  if (dirname(server.folder) !== home) {
    log.info(`The user who runs the database cannot reach ${home}, so its data is kept in ${server.folder}.`)
  }
  const app = server.connection(roles.app, database)
  try {
    await withClient(app, () => Promise.resolve())
  } catch (error) {
    // 28000: no such role; 3D000: no such database. A first start, or one that was cut short here.
    if (!(error instanceof pg.DatabaseError && ['28000', '3D000'].includes(error.code ?? ''))) throw error
    await bootstrap(server.connection('postgres', 'template1'), database)
  }
  const [owner, disposal] = [server.connection(roles.owner, database), server.connection(roles.disposal, database)]
  return { kind: 'embedded', name: server.folder, server, app, owner, disposal }
}

async function urlPlace(settings: Parameters<typeof openDatabase>[0]): Promise<Place> {
  const connection = (url: string | undefined) => (url === undefined ? undefined : { connectionString: url })
  const app = connection(settings.databaseUrl)
  const disposal = connection(settings.disposalDatabaseUrl)
  if (!app || !disposal) throw new Error('ELSHI_DATABASE_URL and ELSHI_DISPOSAL_DATABASE_URL go together: set both.')
  await refuseWrongRoles({ app, disposal })
  return {
    kind: 'url',
    name: 'ELSHI_DATABASE_URL',
    server: undefined,
    app,
    disposal,
    owner: connection(settings.ownerDatabaseUrl),
  }
}

async function takeLock(place: Place, adopted: boolean, options: OpenOptions): Promise<InstallationLock | undefined> {
  const wish = options.as ?? 'run'
  // A visitor who had to start the server is the only program here, and stops it in the end.
  if (wish === 'visit' && (!place.server || (adopted && (await isHeld(place, options))))) return undefined
  const hold: Hold = wish === 'run' && place.kind === 'url' ? 'together' : 'alone'
  const revive = () => place.server?.revive() ?? Promise.resolve()
  return await takeInstallationLock({ connection: place.app, hold, place: place.name, log: options.log, revive })
}

async function isHeld(place: Place, options: OpenOptions): Promise<boolean> {
  const ask = {
    connection: place.app,
    hold: 'together' as const,
    place: place.name,
    log: options.log,
    revive: () => Promise.resolve(),
  }
  try {
    await (await takeInstallationLock(ask)).release()
    return false
  } catch {
    return true
  }
}

async function bringUpToDate(place: Place, options: OpenOptions, mayMigrate: boolean): Promise<void> {
  const pending = await withClient(place.app, async (client) => {
    const applied = await appliedMigrations(client)
    const missing = pendingMigrations(listMigrations(), applied)
    if (applied.length > 0) await refuseUnfinishedRestore(client)
    else if (options.as === 'visit') throw noInstallation(place.name)
    return missing
  })
  if (pending.length === 0) return
  const { owner } = place
  if (!owner || !mayMigrate) {
    throw new Error(
      `The database lacks ${pending.length} migration(s) of this version, ${pending[0]?.name} first: ${owner ? 'start Elshi' : 'run elshi migrate with ELSHI_OWNER_DATABASE_URL set'}, then try again.`,
    )
  }
  await migrate(owner, {
    log: options.log,
    birth: { demonstration: options.demonstration ?? false },
    before: async (names) => options.beforeMigration?.(owner, names),
  })
}
