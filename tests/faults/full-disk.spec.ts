// SPDX-License-Identifier: Apache-2.0
// A disk that is really full: a small one in memory, which only root may mount. Elsewhere the test is left out and says so by its name.
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { RunningProgram } from '#testing/running-program.ts'
import { client, newHome, runElshi, startElshi } from '#testing/running-program.ts'
import { OFFICER, registration } from './registration.ts'
import { until } from './until.ts'

const disk = newHome()
const mounted =
  process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', disk]).status === 0
let program: RunningProgram | undefined
afterAll(async () => {
  await program?.end('SIGTERM')
  if (mounted) spawnSync('umount', ['-l', disk])
  rmSync(disk, { recursive: true, force: true })
})

describe.runIf(mounted)('a full disk (where root may mount a small one)', () => {
  test('refuses what it cannot keep, says why, and loses nothing once there is room', async () => {
    chmodSync(disk, 0o755)
    const home = join(disk, 'home')
    program = await startElshi(home, ['--demo'])
    const { address } = program
    const officer = client(() => address)
    await until(async () => (await officer.get('/api/session')).body.demoAccounts?.length > 0)
    await officer.signIn(OFFICER)
    const acknowledged: { id: string; reference: string }[] = []
    const lodge = async (id: string) => {
      const answer = await officer.send('POST', '/api/cases', registration(id))
      if (answer.status === 201) acknowledged.push({ id, reference: answer.body.reference })
      return answer
    }
    await lodge(randomUUID())
    fill(join(disk, 'ballast'))
    // Room inside pages and segments that exist lets some more through; the first that needs new room is refused.
    const refused = await until(
      async () => {
        const answer = await lodge(randomUUID()).catch(() => undefined)
        return answer?.status === 503 && answer
      },
      { every: 0 },
    )
    expect(refused.body.error.code).toMatch(/^database-(disk-full|unreachable|overloaded)$/)
    const watched = await officer.get('/readyz').catch(() => undefined)
    expect(watched?.status).toBe(503)
    expect(watched?.body.parts.find(({ part }: { part: string }) => part === 'disk')).toMatchObject({
      ok: false,
      says: 'The disk is full: nothing can be saved until space is free.',
    })

    rmSync(join(disk, 'ballast'))
    await until(async () => (await lodge(randomUUID())).status === 201)
    for (const { id, reference } of acknowledged) {
      const again = await officer.send('POST', '/api/cases', registration(id))
      expect(again.body?.reference, again.text).toBe(reference)
    }
    expect(await program.end('SIGTERM')).toBe(0)
    program = undefined
    const verified = await runElshi(home, ['audit', 'verify'])
    expect(verified.code, verified.output).toBe(0)
  }, 300_000)
})

function fill(file: string): void {
  const { bavail, bsize } = statfsSync(disk)
  try {
    writeFileSync(file, Buffer.alloc(bavail * bsize))
  } catch {
    // Full is what was wanted.
  }
}
