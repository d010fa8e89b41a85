// SPDX-License-Identifier: Apache-2.0
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningProgram } from '#testing/running-program.ts'
import { client, newHome, runElshi, startElshi } from '#testing/running-program.ts'

const home = newHome()
let program: RunningProgram
beforeAll(async () => {
  program = await startElshi(home)
})
afterAll(async () => {
  await program.end('SIGTERM')
  rmSync(home, { recursive: true, force: true })
})

describe('while the program runs', () => {
  test('a second start on the same folder is refused with a sentence, and the first goes on', async () => {
    const second = await runElshi(home, ['start'])
    expect(second.code).toBe(1)
    expect(second.output).toMatch(/already run|is running|in use/i)
    expect(second.output.trim().split('\n').length).toBeLessThan(3)
    expect((await client(() => program.address).get('/readyz')).status).toBe(200)
  })

  test('a backup is taken and the log is verified beside it', async () => {
    const backup = await runElshi(home, ['backup', '--to', `${home}/beside.tar`, '--json'])
    expect(backup.code, backup.output).toBe(0)
    expect(JSON.parse(backup.output.trim().split('\n').at(-1) ?? '')).toMatchObject({ keys: 0 })
    const verified = await runElshi(home, ['audit', 'verify'])
    expect(verified.code, verified.output).toBe(0)
  })

  test('a demonstration on top of it is refused, because real work never mixes with invented', async () => {
    await program.end('SIGTERM')
    const demo = await runElshi(home, ['start', '--demo'])
    expect(demo.code).toBe(1)
    expect(demo.output).toContain('is no demonstration, so invented cases never enter it')
    program = await startElshi(home)
    expect((await client(() => program.address).get('/readyz')).status).toBe(200)
  })
})

test('a demonstration does not listen to the world', async () => {
  const open = await runElshi(newHome(), ['start', '--demo'], { ELSHI_HOST: '0.0.0.0' })
  expect(open).toMatchObject({ code: 1, output: expect.stringContaining('listens on this machine only') })
})
