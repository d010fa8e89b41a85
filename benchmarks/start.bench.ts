// SPDX-License-Identifier: Apache-2.0
// From the command to the first answered page: on an empty folder, and when the installation is there.

import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Benchmark } from './figure.ts'
import { median } from './figure.ts'

const root = join(import.meta.dirname, '..')
const rounds = 5

export const benchmark: Benchmark = {
  name: 'start to first answered page',
  run: async () => {
    const empty: number[] = []
    const later: number[] = []
    // The first round fills the compile cache, as the installation of the packages and one start do; it is not counted.
    for (let round = 0; round <= rounds; round++) {
      const home = mkdtempSync(join(tmpdir(), 'elshi-start-'))
      chmodSync(home, 0o755)
      const seconds = [await startOnce(home), await startOnce(home)] as const
      rmSync(home, { recursive: true, force: true })
      if (round === 0) continue
      empty.push(seconds[0])
      later.push(seconds[1])
    }
    return [
      { what: 'on an empty folder', value: median(empty), unit: 's', limit: { atMost: 4 } },
      { what: 'on a later start', value: median(later), unit: 's', limit: { atMost: 1 } },
      { what: 'slowest of both kinds, empty', value: Math.max(...empty), unit: 's' },
      { what: 'slowest of both kinds, later', value: Math.max(...later), unit: 's' },
    ]
  },
}

/** Seconds until the home page answered with its content; then the program is stopped. */
async function startOnce(home: string): Promise<number> {
  const port = await freePort()
  const began = performance.now()
  const program = spawn(process.execPath, [join(root, 'bin/elshi.js'), 'start', '--demo', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, ELSHI_HOME: home },
    stdio: 'ignore',
  })
  const exited = new Promise((resolve) => program.once('exit', resolve))
  while (!(await answers(port))) {
    if (program.exitCode !== null) throw new Error(`The program ended with ${program.exitCode} before its first page.`)
    await setTimeout(5)
  }
  const seconds = (performance.now() - began) / 1000
  program.kill('SIGTERM')
  await exited
  return seconds
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(
      { port, host: '127.0.0.1', path: '/en', headers: { host: `localhost:${port}` } },
      (response) => {
        response.resume()
        response.once('end', () => resolve(response.statusCode === 200))
      },
    )
    request.once('error', () => resolve(false))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
