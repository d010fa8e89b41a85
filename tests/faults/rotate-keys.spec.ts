// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { wrappedColumns } from '#src/apps/cli/rotate-keys.ts'
import type { RunningProgram } from '#testing/running-program.ts'
import { client, newHome, runElshi, startElshi } from '#testing/running-program.ts'

const home = newHome()
let program: RunningProgram | undefined
afterAll(() => program?.end('SIGTERM'))

/** A case as the queue of Busan shows it: any, or the one of this reference, since more are being invented meanwhile. */
const caseInQueue = async (address: string, reference?: string) => {
  const visitor = client(() => address)
  const { body } = await visitor.get('/api/session')
  const officer = body.demoAccounts.find(({ post }: { post: string | null }) => post === 'BUS')
  await visitor.signIn(officer.id)
  const { rows } = (await visitor.send('POST', '/api/queue', { limit: 1, ...(reference && { reference }) })).body
  return rows[0] as { reference: string; person: string }
}

test('keys are never exchanged under a running program', async () => {
  program = await startElshi(home, ['--demo'])
  await expect.poll(() => program?.output(), { timeout: 90_000 }).toMatch(/Inventing cases: \d{2,}/)
  const { code, output } = await runElshi(home, ['keys', 'rotate'])
  expect(code).toBe(1)
  expect(output).toMatch(/already|another|process/)
  expect(output).not.toContain('version')
})

test('after an exchange of keys everything sealed before still opens, and the log is whole', async () => {
  const before = await caseInQueue(program?.address ?? '')
  await program?.end('SIGTERM')
  const { code, output } = await runElshi(home, ['keys', 'rotate', '--json'])
  expect(output).toContain('"version":2')
  expect(JSON.parse(output.slice(output.indexOf('{"'))).keys).toBeGreaterThan(10)
  expect(code).toBe(0)
  program = await startElshi(home, ['--demo'])
  expect(before.person).not.toBe('')
  expect((await caseInQueue(program.address, before.reference)).person).toBe(before.person)
  expect((await runElshi(home, ['audit', 'verify', '--open'])).code).toBe(0)
})

test('no column of wrapped keys is forgotten', () => {
  const schema = readFileSync(join(import.meta.dirname, '../../src/platform/database/schema.sql'), 'utf8')
  const tables = [...schema.matchAll(/^TABLE (\w+)\n([\s\S]*?)(?=\nTABLE |\nVIEW |$(?![\s\S]))/gm)]
  const wrapped = tables.filter(([, , body]) => /^ {2}wrapped bytea/m.test(body ?? '')).map(([, name]) => name)
  expect(wrapped.toSorted()).toEqual(wrappedColumns.map(({ table }) => table).toSorted())
})
