// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { clamdProgram, eicar, scannerOnSocket } from '#testing/scanner.ts'
import { scan, scannerHealth, signatureDate } from './clamav.ts'

const now = new Date('2026-11-22T09:00:00Z')

test('a clean file is called clean and an infected one by its name', async () => {
  const { socket, close } = await scannerOnSocket()
  expect(await scan(socket, Buffer.from('an ordinary file'))).toEqual({ clean: true })
  expect(await scan(socket, eicar())).toEqual({ clean: false, signature: 'Eicar-Test-Signature' })
  expect(await scan(socket, Buffer.concat([Buffer.alloc(9_000_000, 'x'), eicar()]))).toMatchObject({ clean: false })
  await close()
})

test.each([
  ['an error', 'INSTREAM size limit exceeded. ERROR\0'],
  ['half an answer', 'stream: O'],
  ['nothing', ''],
  ['an answer without its end', 'stream: OK'],
])('%s from the scanner is no verdict', async (_, answer) => {
  const { socket, close } = await scannerOnSocket({ answer })
  await expect(scan(socket, Buffer.from('x'))).rejects.toThrow(/gave no verdict/)
  await close()
})

test('no scanner, and one that stays silent, is no verdict', async () => {
  await expect(scan('/nonexistent/clamd.sock', Buffer.from('x'))).rejects.toThrow(/gave no verdict \(ENOENT\)/)
  const silent = createServer(() => undefined)
  const socket = join(await mkdtemp(join(tmpdir(), 'elshi-scan-')), 's')
  silent.listen(socket)
  await once(silent, 'listening')
  await expect(scan(socket, Buffer.from('x'), 100)).rejects.toThrow(/no answer in time/)
  silent.close()
})

test.each([
  ['ClamAV 1.4.6/27812/Sat Nov 21 08:30:00 2026', 'ready'],
  ['ClamAV 1.4.6/27700/Sat Aug  1 08:30:00 2026', 'stale'],
  ['ClamAV 1.4.6', 'stale'],
])('a scanner that answers %j is %s', async (version, state) => {
  const { socket, close } = await scannerOnSocket({ version })
  expect(await scannerHealth(socket, now)).toMatchObject({ state })
  await close()
})

test('a scanner that is not set, or not there, says so', async () => {
  expect(await scannerHealth(undefined, now)).toEqual({ state: 'not-set' })
  expect(await scannerHealth('/nonexistent/clamd.sock', now)).toEqual({ state: 'down' })
  expect(signatureDate('no version at all')).toBeUndefined()
})

const clamd = clamdProgram()

describe.runIf(clamd)('with clamd itself', () => {
  let socket: string
  let stop: () => void
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'elshi-clamd-'))
    socket = join(folder, 'clamd.sock')
    const hex = eicar().toString('hex')
    await writeFile(join(folder, 'local.ndb'), `Test.Eicar:0:*:${hex}\n`)
    const settings = [
      `LocalSocket ${socket}`,
      `DatabaseDirectory ${folder}`,
      'Foreground yes',
      `User ${userInfo().username}`,
    ]
    await writeFile(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`)
    const daemon = spawn(clamd ?? '', [`--config-file=${join(folder, 'clamd.conf')}`], { stdio: 'ignore' })
    stop = () => daemon.kill()
    await vi.waitFor(() => expect(existsSync(socket)).toBe(true), { timeout: 30_000 })
  }, 40_000)
  afterAll(() => stop())

  test('the same is found, and what is clean is clean', async () => {
    expect(await scan(socket, Buffer.from('an ordinary file'))).toEqual({ clean: true })
    expect(await scan(socket, eicar())).toEqual({ clean: false, signature: 'Test.Eicar.UNOFFICIAL' })
    expect(await scan(socket, Buffer.alloc(10 * 1024 * 1024, 'x'))).toEqual({ clean: true })
  })

  test('signatures without a date are called stale', async () => {
    expect(await scannerHealth(socket, now)).toEqual({ state: 'stale', signaturesFrom: undefined })
  })
})
