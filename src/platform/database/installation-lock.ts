// SPDX-License-Identifier: Apache-2.0
// A running program holds an advisory lock for as long as its session lives. The lock ends with the program, however it ends, so a
// held lock means "runs" and a free one means "adopt what is left".
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Connection, Log } from '#src/platform/postgresql/index.ts'
import { isAlive } from '#src/platform/postgresql/index.ts'

const installationLock = 748_301_121

/** `alone` keeps every other program out; `together` keeps out only those that must be alone. */
export type Hold = 'alone' | 'together'

export type InstallationLock = { release(): Promise<void> }

type Asked = {
  readonly connection: Connection
  readonly hold: Hold
  readonly place: string
  readonly log: Log
  revive(): Promise<void>
}

/** Takes the lock, or throws one sentence that names the place and the process that holds it. */
export async function takeInstallationLock(asked: Asked): Promise<InstallationLock> {
  let client = await take(asked)
  let released = false
  const watch = () => {
    client.once('end', () => {
      if (!released) void retake()
    })
  }
  // The server went away under the program: wait for it, start it again if it is ours, and take the lock anew.
  const retake = async () => {
    asked.log.error(`The connection to the database in ${asked.place} is lost; trying again until it is back.`)
    for (let last = ''; !released; await sleep(250)) {
      try {
        await asked.revive()
        client = await take(asked)
        watch()
        asked.log.info(`The database in ${asked.place} answers again.`)
        return
      } catch (error) {
        // Said once, not four times a second.
        const { message } = error as Error
        if (message !== last) asked.log.error(message)
        last = message
      }
    }
  }
  watch()
  return {
    release: async () => {
      released = true
      await client.end().catch(() => undefined)
    },
  }
}

async function take({ connection, hold, place }: Asked): Promise<pg.Client> {
  const client = new pg.Client({
    ...connection,
    application_name: `elshi ${process.pid}`,
    keepAlive: true,
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const attempt = hold === 'alone' ? 'pg_try_advisory_lock' : 'pg_try_advisory_lock_shared'
    for (const deadline = Date.now() + 5000; ; await sleep(20)) {
      const { rows } = await client.query<{ got: boolean }>(`SELECT ${attempt}($1) AS got`, [installationLock])
      if (rows[0]?.got) return client
      const holder = await findHolder(client)
      // A killed program's session may outlive it by the length of one statement.
      const dying = holder !== undefined && !isAlive(holder)
      if (!dying || Date.now() > deadline) throw new Error(held(place, holder))
    }
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
}

async function findHolder(client: pg.Client): Promise<number | undefined> {
  const { rows } = await client.query<{ application_name: string }>(
    `SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND granted AND objid = $1 AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [installationLock],
  )
  const pid = Number(/^elshi (\d+)$/.exec(rows[0]?.application_name ?? '')?.[1])
  return pid > 0 ? pid : undefined
}

function held(place: string, holder: number | undefined): string {
  const who = holder === undefined ? 'another program' : `process ${holder}`
  return `The installation in ${place} is already in use by ${who}: stop it first, or set ELSHI_HOME to another folder.`
}
