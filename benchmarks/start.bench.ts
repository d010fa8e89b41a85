// SPDX-License-Identifier: Apache-2.0
// From the command to the first answered page: on an empty folder, with the compile cache as empty as an installation leaves it,
// and when both are filled. Beside it the processor time of the program, which a busy machine changes less.

import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freshBundle } from '#src/apps/cli/index.ts'
import type { Benchmark, Figure } from './figure.ts'
import { median } from './figure.ts'

const root = join(import.meta.dirname, '..')
const rounds = 5

type Start = { readonly seconds: number; readonly processor: number }

export const benchmark: Benchmark = {
  name: 'start to first answered page',
  run: async () => {
    if (freshBundle(root) === undefined)
      throw new Error('The bundle is not of the present sources, as it is after npm ci: run npm run build first.')
    const empty: Start[] = []
    const later: Start[] = []
    for (let round = 0; round < rounds; round++) {
      const home = mkdtempSync(join(tmpdir(), 'elshi-start-'))
      // The database server has a user of its own, who must be able to pass.
      chmodSync(home, 0o755)
      empty.push(await startOnce(home))
      later.push(await startOnce(home))
      rmSync(home, { recursive: true, force: true })
    }
    return [...figuresOf('on an empty folder', empty, 4), ...figuresOf('on a later start', later, 1)]
  },
}

function figuresOf(what: string, starts: readonly Start[], limit: number): Figure[] {
  const seconds = starts.map((start) => start.seconds)
  return [
    { what, value: median(seconds), unit: 's', limit: { atMost: limit } },
    { what: `${what}, the slowest`, value: Math.max(...seconds), unit: 's' },
    { what: `${what}, processor time`, value: median(starts.map((start) => start.processor)), unit: 's' },
  ]
}

/** Starts, waits until the home page has answered with its content, and stops. */
async function startOnce(home: string): Promise<Start> {
  const port = await freePort()
  const began = performance.now()
  const program = spawn(process.execPath, [join(root, 'bin/elshi.js'), 'start', '--demo', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, ELSHI_HOME: home, NODE_COMPILE_CACHE: join(home, 'compiled') },
    stdio: 'ignore',
  })
  const exited = new Promise((resolve) => program.once('exit', resolve))
  while (!(await answers(port))) {
    if (program.exitCode !== null) throw new Error(`The program ended with ${program.exitCode} before its first page.`)
    await setTimeout(5)
  }
  const start = { seconds: (performance.now() - began) / 1000, processor: processorTime(program.pid) }
  program.kill('SIGTERM')
  await exited
  return start
}

/** Seconds that a process has computed so far, where the system tells (proc(5), fields 14 and 15, in hundredths). */
function processorTime(pid: number | undefined): number {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return Number.NaN
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
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
