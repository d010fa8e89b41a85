// SPDX-License-Identifier: Apache-2.0
import { execFile, spawn } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { disownStalePidFile, findPostmaster, isAlive } from './postmaster.ts'
import type { ServerBinaries } from './server-binaries.ts'
import { serverOptions } from './server-options.ts'
import type { ServerUser } from './server-user.ts'

export type Cluster = {
  /** Holds the socket, the log and the data; only the server's user may enter it. */
  readonly folder: string
  readonly data: string
  readonly binaries: ServerBinaries
  readonly user: ServerUser | undefined
  /** Options beside the usual ones; tests make throw-away servers faster with them. */
  readonly options?: Readonly<Record<string, string>>
}

// Nothing of the caller's environment reaches the server; TZ spares initdb a search through all time zones.
const environment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
const pollEvery = 5

/** Makes an empty cluster. Its folder gets its name only when everything in it is on the disk, so a cut leaves nothing half made. */
export async function createCluster(cluster: Cluster): Promise<void> {
  for (const name of readdirSync(cluster.folder)) {
    const maker = Number(/\.(\d+)\.new$/.exec(name)?.[1])
    if (maker > 0 && !isAlive(maker)) rmSync(join(cluster.folder, name), { recursive: true, force: true })
  }
  const unfinished = `${cluster.data}.${process.pid}.new`
  const locale =
    cluster.binaries.major >= 17
      ? [
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
          '--locale=C',
          ...(process.platform === 'linux' ? ['--sync-method=syncfs'] : []),
        ]
      : ['--locale=C.UTF-8']
  // Whoever may enter the folder may be any role: the folder is the lock, and only its owner and root have the key.
  const fixed = [
    '-D',
    unfinished,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--data-checksums',
    '--no-instructions',
  ]
  try {
    await run(cluster, 'initdb', [...fixed, ...locale])
    renameSync(unfinished, cluster.data)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Two first starts at the same moment: the other one was quicker, and its cluster is as good.
    if (existsSync(join(cluster.data, 'PG_VERSION'))) return
    throw error
  }
  syncFolder(cluster.folder)
}

/** Starts the server of a cluster, or finds the one that a killed program left running. Resolves when it answers. */
export async function startServer(cluster: Cluster): Promise<{ adopted: boolean }> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(pollEvery)) {
    const running = findPostmaster(cluster.data)
    if (!running) {
      // Of two starts at the same moment one server gives way; what it gave way to is found in the next round.
      if (await launch(cluster)) return { adopted: false }
      continue
    }
    if (running.status === 'ready') return { adopted: true }
  }
  throw new Error(
    `The database server in ${cluster.folder} neither starts nor ends: read ${logFile(cluster)}, then end it and start again.`,
  )
}

/** Stops the server cleanly: transactions under way are rolled back, everything acknowledged is kept. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const running = findPostmaster(cluster.data)
  if (!running) return
  signal(running.pid, 'SIGINT')
  for (
    const patience = Date.now() + 60_000;
    findPostmaster(cluster.data)?.pid === running.pid;
    await sleep(pollEvery)
  ) {
    if (Date.now() > patience) {
      signal(running.pid, 'SIGQUIT')
      return
    }
  }
}

// True when the server that answers in the end is the one started here.
async function launch(cluster: Cluster): Promise<boolean> {
  disownStalePidFile(cluster.data)
  const log = openLog(cluster)
  const options = { ...serverOptions(cluster.folder), ...cluster.options }
  const child = spawn(
    join(cluster.binaries.folder, 'postgres'),
    ['-D', cluster.data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // Its own session, so that Ctrl-C reaches the program alone, which then stops the server in order.
    { ...cluster.user, cwd: cluster.folder, env: environment, detached: true, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  child.unref()
  let failure: Error | undefined
  child.once('error', (error) => {
    failure = error
  })
  for (;;) {
    const running = findPostmaster(cluster.data)
    if (running?.status === 'ready') return running.pid === child.pid
    if (failure) throw cannotRun(cluster, failure)
    if (child.exitCode !== null || child.signalCode !== null) {
      if (running && running.pid !== child.pid) return false
      throw startFailure(cluster)
    }
    await sleep(pollEvery)
  }
}

function cannotRun({ binaries }: Cluster, cause: Error): Error {
  return new Error(`PostgreSQL cannot be started from ${binaries.folder}: ${cause.message}.`, { cause })
}

function startFailure(cluster: Cluster): Error {
  const said = readFileSync(logFile(cluster), 'utf8').trim().split('\n').slice(-8).join('\n')
  return new Error(
    /No space left|disk full/i.test(said)
      ? fullDisk(cluster.folder)
      : `The database in ${cluster.folder} does not start. Its log ends:\n${said}`,
  )
}

const fullDisk = (folder: string) =>
  `The disk that holds ${folder} is full: free some space and start again; nothing acknowledged is lost.`
const logFile = (cluster: Cluster) => join(cluster.folder, 'server.log')

function openLog(cluster: Cluster): number {
  const file = logFile(cluster)
  if (existsSync(file) && statSync(file).size > 4_000_000) renameSync(file, `${file}.1`)
  const log = openSync(file, 'a', 0o600)
  if (cluster.user) chownSync(file, cluster.user.uid, cluster.user.gid)
  return log
}

function run(cluster: Cluster, program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(
      join(cluster.binaries.folder, program),
      args,
      { ...cluster.user, cwd: cluster.folder, env: environment },
      (error, _said, complaint) => {
        if (!error) resolve()
        else if (/No space left/i.test(complaint)) reject(new Error(fullDisk(cluster.folder), { cause: error }))
        else
          reject(
            new Error(`PostgreSQL's ${program} failed in ${cluster.folder}: ${complaint.trim() || error.message}`, {
              cause: error,
            }),
          )
      },
    )
  })
}

function signal(pid: number, name: NodeJS.Signals): void {
  if (isAlive(pid)) process.kill(pid, name)
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
