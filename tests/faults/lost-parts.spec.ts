// SPDX-License-Identifier: Apache-2.0
// The database or the mail server goes away while people work: the state is told, nothing acknowledged is lost, and work goes on after.
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import type { RunningProgram } from '#testing/running-program.ts'
import { client, databaseOf, newHome, startElshi } from '#testing/running-program.ts'
import { mailServerInto } from './mail-server.ts'
import { OFFICER, registration } from './registration.ts'
import { until } from './until.ts'

const homes: string[] = []
let program: RunningProgram | undefined
afterEach(async () => {
  await program?.end('SIGTERM')
  program = undefined
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true })
})

function home(): string {
  const made = newHome()
  homes.push(made)
  return made
}

test('a database that is gone is said to be gone; it comes back by itself, with all that was acknowledged', async () => {
  const folder = home()
  program = await startElshi(folder, ['--demo'])
  const { address } = program
  const officer = client(() => address)
  await until(async () => (await officer.get('/api/session')).body.demoAccounts?.length > 0)
  await officer.signIn(OFFICER)
  const id = randomUUID()
  const before = await officer.send('POST', '/api/cases', registration(id))
  expect(before.status, before.text).toBe(201)

  process.kill(databaseOf(folder).pid, 'SIGKILL')
  const lost = await until(
    async () => {
      const answer = await officer.get(`/api/cases/${before.body.reference}`)
      return answer.status === 503 && answer
    },
    { every: 10 },
  )
  expect(lost.body.error.code).toMatch(/^database-/)
  // Whether the server died before or after the question reached it is told apart by the sentence.
  expect(lost.body.error.message).toMatch(/Nothing was changed\. Try again in a moment\.$|repeating it does no harm\.$/)
  expect((await officer.get('/healthz')).status).toBe(200)
  expect((await officer.get('/desk')).status).toBe(200)

  await until(async () => (await officer.get('/readyz')).status === 200)
  const again = await until(async () => {
    const answer = await officer.send('POST', '/api/cases', registration(id))
    return answer.status === 201 && answer
  })
  expect(again.body.reference).toBe(before.body.reference)
})

test('a database that goes away just when the work behind the pages begins does not end the program: the work begins when it is back', async () => {
  const folder = home()
  program = await startElshi(folder, ['--demo'])
  const { address } = program
  const visitor = client(() => address)
  process.kill(databaseOf(folder).pid, 'SIGKILL')
  // What the work does is seen in what it sends: a demonstration's mail reaches the mailbox.
  const ask = { address: 'invented@mail.example' }
  await until(async () => (await visitor.send('POST', '/api/session/code', ask)).status === 204)
  await until(async () => (await visitor.get('/en/demo/mailbox')).text.includes('Your code'))
})

test('a mail server that is gone keeps mail waiting, says so, and gets each mail once when it is back', async () => {
  const port = await freePort()
  const env = { ELSHI_SMTP_URL: `smtp://127.0.0.1:${port}`, ELSHI_MAIL_FROM: 'consul@mail.example' }
  program = await startElshi(home(), [], env)
  const { address } = program
  const visitor = client(() => address)
  expect((await visitor.send('POST', '/api/session/code', { address: 'invented@mail.example' })).status).toBe(204)
  const state = await until(async () => {
    const { status, body } = await visitor.get('/readyz')
    const mail = body.parts.find(({ part }: { part: string }) => part === 'mail')
    return mail.ok === false && { status, says: mail.says }
  })
  // People are served all the same.
  expect(state).toEqual({ status: 200, says: 'The mail server does not take mail: it waits and is sent again.' })

  const received: string[] = []
  const server = mailServerInto(received)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await until(async () => received.length > 0)
  await setTimeout(3000)
  await new Promise<void>((resolve) => server.close(resolve))
  expect(received).toHaveLength(1)
  expect(received[0]).toMatch(/Your code/)
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
