// SPDX-License-Identifier: Apache-2.0
// A server under measurement, in a process of its own: the whole program, with a hundred posts more and an officer signed in for each client.
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the process says of itself once it listens. */
export type Served = {
  readonly port: number
  /** Where the database listens, for a peer that measures beside it. */
  readonly socket: string
  /** Session cookies and tokens of officers, one at Busan and one at each further post. */
  readonly officers: readonly { readonly post: string; readonly cookie: string; readonly csrf: string }[]
  /** The session of an applicant who follows a case that has been lived through. */
  readonly applicant: { readonly cookie: string }
}

/** Runs the server for as long as the work takes, and leaves nothing behind. */
export function withServer<T>(work: (served: Served) => Promise<T>): Promise<T> {
  return withHome((home) => withServerIn<Served, T>(home, work))
}

/** A folder for an installation, gone afterwards. */
export async function withHome<T>(work: (home: string) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'elshi-bench-'))
  chmodSync(home, 0o755)
  try {
    return await work(home)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** The same, or a folder within the one that ELSHI_BENCH_HOME names, which is kept. */
export async function withKeptHome<T>(name: string, work: (home: string) => Promise<T>): Promise<T> {
  const kept = process.env.ELSHI_BENCH_HOME
  return kept === undefined ? withHome(work) : work(folderIn(kept, name))
}

/** A folder that the database's own account may enter. */
export function folderIn(home: string, name: string): string {
  const folder = join(home, name)
  mkdirSync(folder, { recursive: true })
  for (const one of [home, folder]) chmodSync(one, 0o755)
  return folder
}

/** Runs the server on an installation that is there already. */
export async function withServerIn<S = Served, T = void>(
  home: string,
  work: (served: S) => Promise<T>,
  program = import.meta.resolve('./served-program.ts'),
): Promise<T> {
  const child = spawn(process.execPath, [fileURLToPath(program)], {
    env: { ...process.env, ELSHI_HOME: home, ELSHI_PORT: '0', ELSHI_LOG_LEVEL: 'error' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  try {
    return await work((await firstLine(child.stdout, exited)) as S)
  } finally {
    child.stdin.end()
    await exited
  }
}

async function firstLine(output: NodeJS.ReadableStream, exited: Promise<unknown>): Promise<unknown> {
  let text = ''
  return new Promise((resolve, reject) => {
    output.on('data', (part: Buffer) => {
      text += part.toString()
      if (text.includes('\n')) resolve(JSON.parse(text.slice(0, text.indexOf('\n'))))
    })
    void exited.then(() => reject(new Error('The server ended before it listened.')))
  })
}
