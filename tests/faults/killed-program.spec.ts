// SPDX-License-Identifier: Apache-2.0
// The program is killed twenty times while it writes. What it acknowledged is there once; what it did not is there once or not at all.
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import type { RunningProgram } from '#testing/running-program.ts'
import { client, databaseOf, newHome, runElshi, startElshi } from '#testing/running-program.ts'
import { OFFICER, registration } from './registration.ts'
import { until } from './until.ts'

const home = newHome()
let program: RunningProgram | undefined
afterAll(async () => {
  await program?.end('SIGTERM')
  rmSync(home, { recursive: true, force: true })
})

type Sent = { readonly commandId: string; reference?: string }

test('killed twenty times during writes, it loses and doubles no acknowledged command, and adopts its database', async () => {
  program = await startElshi(home, ['--demo'])
  const officer = client(() => program?.address ?? '')
  await until(async () => (await officer.get('/api/session')).body.demoAccounts.length > 0)
  await officer.signIn(OFFICER)
  const sent: Sent[] = []
  for (let round = 1; round <= 20; round++) {
    await writeUntilKilled(program, officer, sent, (round * 97) % 250)
    program = await startElshi(home, ['--demo'])
    expect(program.output(), `round ${round}`).toContain('Adopted the database')
  }
  const acknowledged = sent.filter(({ reference }) => reference !== undefined)
  expect(acknowledged.length).toBeGreaterThan(40)
  expect(sent.length).toBeGreaterThan(acknowledged.length)

  // Whoever got no answer asks again with the same command; whoever got one is told the same.
  for (const command of sent) {
    const again = await officer.send('POST', '/api/cases', registration(command.commandId))
    expect(again.status, again.text).toBe(201)
    if (command.reference !== undefined) expect(again.body.reference).toBe(command.reference)
  }
  expect(await lodgedOnce(sent)).toEqual({ commands: sent.length, cases: sent.length })

  expect(await program.end('SIGTERM')).toBe(0)
  program = undefined
  const verified = await runElshi(home, ['audit', 'verify'])
  expect(verified).toMatchObject({ code: 0, output: expect.stringContaining('nothing was changed') })
}, 600_000)

/** Four writers at once, until the program is killed under them: some time after three of their commands were acknowledged. */
async function writeUntilKilled(
  running: RunningProgram,
  officer: ReturnType<typeof client>,
  sent: Sent[],
  milliseconds: number,
): Promise<void> {
  let killed = false
  const before = sent.length
  const write = async () => {
    while (!killed) {
      const command: Sent = { commandId: randomUUID() }
      sent.push(command)
      const answer = await officer.send('POST', '/api/cases', registration(command.commandId)).catch(() => undefined)
      if (answer?.status === 201) command.reference = answer.body.reference
      else if (answer) throw new Error(`A registration was refused: ${answer.text}`)
    }
  }
  const writing = Array.from({ length: 4 }, write)
  await until(async () => sent.slice(before).filter(({ reference }) => reference !== undefined).length >= 3, {
    every: 10,
  })
  await setTimeout(milliseconds)
  killed = true
  await running.end('SIGKILL')
  await Promise.all(writing)
}

/** What the log itself says, read past the program. */
async function lodgedOnce(sent: readonly Sent[]) {
  const { folder } = databaseOf(home)
  const superuser = new Client({ host: folder, user: 'postgres', database: 'elshi' })
  await superuser.connect()
  const { rows } = await superuser.query(
    `SELECT count(DISTINCT command_id)::int AS commands, count(*)::int AS cases FROM events
     WHERE kind = 'case-lodged' AND command_id = ANY ($1)`,
    [sent.map(({ commandId }) => commandId)],
  )
  await superuser.end()
  return rows[0]
}
