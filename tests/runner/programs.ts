// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

const ownPrograms = join(import.meta.dirname, '../../node_modules/.bin')

/** How a program ended: its exit code (128 and above for a signal) and everything that it printed. */
export type Ended = { code: number; output: string }

/** Runs one program; what it prints is kept, and shown as it comes when `shown`. Never goes through a shell. */
export function run(
  program: string,
  args: readonly string[],
  options: { shown: boolean; env?: NodeJS.ProcessEnv },
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: `${ownPrograms}${delimiter}${process.env.PATH}`, ...options.env },
      shell: process.platform === 'win32',
    })
    const printed: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed.push(chunk)
        if (options.shown) process.stdout.write(chunk)
      })
    }
    child.on('error', (error) => resolve({ code: 127, output: `${program} did not start: ${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 128, output: Buffer.concat(printed).toString('utf8') }))
  })
}
