// SPDX-License-Identifier: Apache-2.0
// The drill: back up, erase somebody, lose the machine, restore elsewhere. What was erased since is erased again.
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { DEMO_OFFICERS } from '#demo/officers.ts'
import type { RunningProgram } from '#testing/running-program.ts'
import { client, newHome, runElshi, startElshi } from '#testing/running-program.ts'
import { OFFICER, registration } from './registration.ts'
import { until } from './until.ts'

const homes = [newHome(), newHome()] as const
const safe = newHome()
const ledger = { ELSHI_ERASURE_LEDGER: join(safe, 'erasures.jsonl') }
let program: RunningProgram | undefined
afterAll(async () => {
  await program?.end('SIGTERM')
  for (const folder of [...homes, safe]) rmSync(folder, { recursive: true, force: true })
})
const holding = (role: string) => DEMO_OFFICERS.find(({ roles }) => roles.includes(role))?.id ?? ''

test('a backup restored on another machine is whole, proved, and has forgotten what was erased since', async () => {
  const [first, second] = homes
  program = await startElshi(first, ['--demo'], ledger)
  const { address } = program
  const officer = client(() => address)
  await until(async () => (await officer.get('/api/session')).body.demoAccounts?.length >= DEMO_OFFICERS.length)
  await officer.signIn(OFFICER)
  const { reference } = (await officer.send('POST', '/api/cases', registration(randomUUID()))).body
  const { reference: kept } = (await officer.send('POST', '/api/cases', registration(randomUUID()))).body
  // Only a case that has ended can be erased.
  const consul = client(() => address)
  await consul.signIn(holding('approving-consul'))
  await officer.send('POST', `/api/cases/${reference}/commands`, {
    commandId: randomUUID(),
    do: 'act',
    action: 'examine',
  })
  const refused = await consul.send('POST', `/api/cases/${reference}/commands`, {
    commandId: randomUUID(),
    do: 'act',
    action: 'refuse',
    ground: 'requirements-not-met',
    reason: 'An invented reason for a drill.',
  })
  expect(refused.status, refused.text).toBe(200)
  const name = (await officer.get(`/api/cases/${reference}`)).body.person.name

  const file = join(safe, 'backup.tar')
  const backup = await runElshi(first, ['backup', '--to', file, '--keys', join(safe, 'keys'), '--json'], ledger)
  expect(backup.code, backup.output).toBe(0)
  const hands = ['--requested-by', holding('operator'), '--approved-by', holding('inspector')]
  const wish = ['erase', '--case', reference, '--post', 'BUS', ...hands]
  const stays = await runElshi(first, [...wish, '--ground', 'request-granted'], ledger)
  expect(stays, stays.output).toMatchObject({
    code: 1,
    output: expect.stringContaining('Nothing was erased. How long'),
  })
  const erased = await runElshi(first, [...wish, '--ground', 'court-order', '--basis', '2-145/2026'], ledger)
  expect(erased, erased.output).toMatchObject({
    code: 0,
    output: expect.stringContaining(`Erased of ${reference}, on the ground court-order: applicant. Gone for good.`),
  })
  await program.end('SIGKILL')
  program = undefined

  const restored = await runElshi(second, ['restore', file, '--keys', join(safe, 'keys'), '--json'], ledger)
  expect(restored.code, restored.output).toBe(0)
  expect(JSON.parse(restored.output.trim().split('\n').at(-1) ?? '')).toMatchObject({ erasuresReplayed: 1 })
  const verified = await runElshi(second, ['audit', 'verify', '--open'], ledger)
  expect(verified.code, verified.output).toBe(0)

  program = await startElshi(second, ['--demo'], ledger)
  const { address: there } = program
  const again = client(() => there)
  await until(async () => (await again.get('/api/session')).body.demoAccounts?.length > 0)
  await again.signIn(OFFICER)
  const forgotten = await again.get(`/api/cases/${reference}`)
  expect(forgotten.status, forgotten.text).toBe(200)
  expect(forgotten.text).not.toContain(name)
  expect(forgotten.text).toContain('erased')
  expect((await again.get(`/api/cases/${kept}`)).body.person.name).not.toBe('')
}, 300_000)

test('a restore over an installation that lives, or without its keys, changes nothing', async () => {
  const over = await runElshi(homes[1], ['restore', join(safe, 'backup.tar')], ledger)
  expect(over.code).toBe(1)
  expect(over.output).toMatch(/is not empty|already run|is running|in use/i)
  const keyless = await runElshi(newHome(), ['restore', join(safe, 'backup.tar')], ledger)
  expect(keyless).toMatchObject({ code: 1, output: expect.stringContaining('There is no key file') })
})
