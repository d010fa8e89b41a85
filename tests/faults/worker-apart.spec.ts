// SPDX-License-Identifier: Apache-2.0
// Several programs on one database that is reached by URL: two that serve pages, and one that does the work behind them.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDatabase, enter, startTestServer } from '#testing/postgresql-server.ts'
import type { RunningProgram } from '#testing/running-program.ts'
import { client, newHome, runElshi, startElshi } from '#testing/running-program.ts'
import { mailServerInto } from './mail-server.ts'

const home = newHome()
const mails: string[] = []
const mailServer = mailServerInto(mails)
let server: Awaited<ReturnType<typeof startTestServer>>
let env: NodeJS.ProcessEnv
const programs: RunningProgram[] = []

beforeAll(async () => {
  server = await startTestServer()
  await createDatabase(server, 'shared', server.template)
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve))
  const address = mailServer.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  env = {
    ELSHI_DATABASE_URL: urlFor('elshi_app'),
    ELSHI_DISPOSAL_DATABASE_URL: urlFor('elshi_disposal'),
    ELSHI_OWNER_DATABASE_URL: urlFor('elshi_owner'),
    ELSHI_SMTP_URL: `smtp://127.0.0.1:${port}`,
    ELSHI_MAIL_FROM: 'consul@mail.example',
  }
})
afterAll(async () => {
  for (const program of programs) await program.end('SIGTERM')
  await new Promise<void>((resolve) => mailServer.close(resolve))
  await server.stop()
  rmSync(home, { recursive: true, force: true })
})

function urlFor(role: string): string {
  const { connectionString, host, port } = enter(server, role, 'shared')
  if (connectionString !== undefined) return connectionString
  return `postgresql://${role}@localhost/shared?host=${encodeURIComponent(String(host))}&port=${String(port)}`
}

test('two programs serve one database together, and mail waits for the one that works', async () => {
  programs.push(await startElshi(home, ['--without-worker'], env), await startElshi(home, ['--without-worker'], env))
  for (const { address } of programs) expect((await client(() => address).get('/readyz')).status).toBe(200)
  const [first] = programs
  const visitor = client(() => first?.address ?? '')
  expect((await visitor.send('POST', '/api/session/code', { address: 'invented@mail.example' })).status).toBe(204)
  await setTimeout(3000)
  expect(mails).toEqual([])

  const worker = spawn(process.execPath, [join(import.meta.dirname, '../../bin/elshi.js'), 'worker'], {
    env: { ...process.env, ELSHI_HOME: home, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  for (let tries = 0; tries < 300 && mails.length === 0; tries++) await setTimeout(200)
  worker.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(mails).toHaveLength(1)
})

test('a worker without a database that others reach says why it cannot help', async () => {
  const alone = await runElshi(newHome(), ['worker'])
  expect(alone).toMatchObject({ code: 1, output: expect.stringContaining('set ELSHI_DATABASE_URL') })
})
