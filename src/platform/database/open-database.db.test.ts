// SPDX-License-Identifier: Apache-2.0
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isAlive, roles, startEmbedded, withClient } from '#src/platform/postgresql/index.ts'
import type { RunningDatabase } from './index.ts'
import { asActor, DatabaseUnavailable, isDemonstration, openDatabase, systemActor } from './index.ts'

const nowhere = { databaseUrl: undefined, ownerDatabaseUrl: undefined, disposalDatabaseUrl: undefined }
const said: string[] = []
const note = (message: string) => void said.push(message)
const log = { info: note, warn: note, error: note }

let home: string
let opened: RunningDatabase[] = []
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'elshi-'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))
afterEach(async () => {
  for (const db of opened) await db.stop()
  opened = []
  said.length = 0
})

async function open(more: Parameters<typeof openDatabase>[1] = { log }): Promise<RunningDatabase> {
  const db = await openDatabase({ home, ...nowhere }, more)
  opened.push(db)
  return db
}

type Writing = { program: ChildProcess; told: string[]; complaints: string[]; until(line: RegExp): Promise<void> }

function startWriting(where = home): Writing {
  const program = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../../testing/writing-program.ts', import.meta.url)), where],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const told: string[] = []
  const complaints: string[] = []
  createInterface({ input: program.stdout }).on('line', (line) => told.push(line))
  createInterface({ input: program.stderr }).on('line', (line) => complaints.push(line))
  const until = async (line: RegExp) => {
    while (!told.some((text) => line.test(text))) {
      if (program.exitCode !== null) throw new Error(`The program ended before it said ${line}`)
      await sleep(5)
    }
  }
  return { program, told, complaints, until }
}

const serverPid = () => Number(readFileSync(join(home, 'database/pg18/postmaster.pid'), 'utf8').split('\n')[0])

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await done())) await sleep(10)
}

describe('an installation on its own database', () => {
  it('is born once, as what it was told, and found again', async () => {
    const first = await openDatabase({ home, ...nowhere }, { log, demonstration: true })
    expect(await isDemonstration(first)).toBe(true)
    await first.stop()
    const again = await open({ log, demonstration: false })
    expect(again.adopted).toBe(false)
    expect(await isDemonstration(again)).toBe(true)
  })

  it('a second start on the same folder is refused by name and process, and disturbs nothing', async () => {
    const db = await open()
    await expect(openDatabase({ home, ...nowhere }, { log })).rejects.toThrow(
      new RegExp(`${home}/database is already in use by process ${process.pid}`),
    )
    expect((await db.app.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  })

  it('of two first starts at the same moment one serves and the other is refused', async () => {
    const fresh = mkdtempSync(join(tmpdir(), 'elshi-'))
    const programs = [1, 2].map(() => startWriting(fresh))
    const ends = programs.map(({ program }) => new Promise<number | null>((resolve) => program.once('exit', resolve)))
    expect(await Promise.race(ends)).toBe(1)
    const serving = programs.find(({ program }) => program.exitCode === null)
    await serving?.until(/^3$/)
    expect(programs.find((program) => program !== serving)?.complaints.join('')).toMatch(
      /already in use by process \d+/,
    )
    serving?.program.kill('SIGKILL')
    await Promise.all(ends)
    await (await openDatabase({ home: fresh, ...nowhere }, { log })).stop()
    rmSync(fresh, { recursive: true })
  }, 90_000)

  it('a visitor looks in beside the running program and leaves its server alone', async () => {
    const db = await open()
    const visitor = await openDatabase({ home, ...nowhere }, { log, as: 'visit' })
    await visitor.stop()
    expect((await db.app.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  })

  it('a visitor makes no installation where none is, so that nobody verifies or backs up nothing', async () => {
    const empty = join(home, 'mistyped')
    const visit = openDatabase({ home: empty, ...nowhere }, { log, as: 'visit' })
    await expect(visit).rejects.toThrow(`There is no installation in ${empty}: set ELSHI_HOME`)
    expect(existsSync(empty)).toBe(false)
  })

  it('a visitor who had to start the server leaves the schema as it is: a backup comes before every migration', async () => {
    await (await open()).stop()
    opened = []
    const asOwner = async (statement: string) => {
      const server = await startEmbedded(home)
      const { rows } = await withClient(server.connection(roles.owner, 'elshi'), (client) => client.query(statement))
      await server.stop()
      return rows[0]
    }
    const newest = '(SELECT max(name) FROM elshi_migrations)'
    const { name, digest } = await asOwner(`DELETE FROM elshi_migrations WHERE name = ${newest} RETURNING *`)
    await expect(openDatabase({ home, ...nowhere }, { log, as: 'visit' })).rejects.toThrow(
      `The database lacks 1 migration(s) of this version, ${name} first: start Elshi, then try again.`,
    )
    await asOwner(`INSERT INTO elshi_migrations (name, digest) VALUES ('${name}', '${digest}')`)
    expect((await open()).kind).toBe('embedded')
  })

  it('what a killed program acknowledged is kept, and the next start adopts the server it left', async () => {
    for (let kill = 1; kill <= 3; kill++) {
      const { program, told, until } = startWriting()
      await until(/^\d+$/)
      await sleep(20 * kill)
      program.kill('SIGKILL')
      await new Promise((resolve) => program.once('exit', resolve))
      expect(isAlive(serverPid())).toBe(true)
      const db = await openDatabase({ home, ...nowhere }, { log })
      expect(db.adopted).toBe(true)
      const { rows } = await db.app.query<{ last: number; count: number }>(
        'SELECT max(id) AS last, count(*)::int AS count FROM test_log',
      )
      expect(rows[0]?.last).toBeGreaterThanOrEqual(Number(told.findLast((line) => /^\d+$/.test(line))))
      expect(rows[0]?.count).toBe(rows[0]?.last)
      await (kill < 3 ? db.close() : db.stop())
    }
  })

  it('a pid file left by a power cut does not keep it from starting, even if its number is another program now', async () => {
    const db = await openDatabase({ home, ...nowhere }, { log })
    await db.close()
    const pid = serverPid()
    process.kill(pid, 'SIGKILL')
    await until(() => !isAlive(pid))
    const file = join(home, 'database/pg18/postmaster.pid')
    const lines = readFileSync(file, 'utf8').split('\n')
    writeFileSync(file, ['1', ...lines.slice(1)].join('\n'))
    expect((await open()).adopted).toBe(false)
  })

  it('a lost server is a clear state, is started again, and the work goes on', async () => {
    const db = await open()
    process.kill(serverPid(), 'SIGKILL')
    const read = () => asActor(db, systemActor, (tx) => tx.query('SELECT demonstration FROM installation'))
    const failures: unknown[] = []
    await until(async () => {
      try {
        await read()
        return failures.length > 0
      } catch (error) {
        failures.push(error)
        return false
      }
    })
    expect(failures.every((error) => error instanceof DatabaseUnavailable && error.reason === 'unreachable')).toBe(true)
    expect(said.join('\n')).toMatch(/is lost; trying again/)
    await until(() => said.some((line) => line.includes('answers again')))
  })

  it('a folder whose path is too long for a socket is refused before anything is written', async () => {
    chmodSync(home, 0o711)
    const far = join(home, 'far'.repeat(40))
    await expect(openDatabase({ home: far, ...nowhere }, { log })).rejects.toThrow(
      /path of \d+ bytes and the system allows 10[37]: set ELSHI_HOME to a shorter path/,
    )
  })

  it.runIf(process.getuid?.() === 0)(
    'root in a closed folder keeps the data where the server can reach it',
    async () => {
      const closed = mkdtempSync(join(tmpdir(), 'elshi-'))
      const db = await openDatabase({ home: join(closed, 'elshi'), ...nowhere }, { log })
      const folder = db.owner?.host ?? ''
      await db.stop()
      expect(folder).toMatch(/^\/var\/lib\/elshi\/for-[0-9a-f]{12}\/database$/)
      expect(said[0]).toBe(
        `The user who runs the database cannot reach ${closed}/elshi, so its data is kept in ${folder}.`,
      )
      rmSync(join(folder, '..'), { recursive: true })
      rmSync(closed, { recursive: true })
    },
  )
})
