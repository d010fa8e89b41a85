// SPDX-License-Identifier: Apache-2.0
// The program as people start it: a process of its own, watched from outside and ended as a machine ends it.
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

export type RunningProgram = {
  readonly child: ChildProcess
  /** Where it listens, without a closing slash. */
  readonly address: string
  /** Everything it has written so far. */
  output(): string
  /** Ends it and waits; answers with its exit code. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>
}

/** A folder for one installation; others may enter it, as the server's own user must. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'elshi-fault-'))
  chmodSync(home, 0o755)
  return home
}

/** Runs a command to its end. */
export async function runElshi(home: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { child, output } = launch(home, args, env)
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { code, output: output() }
}

/** Starts the program and waits until it says that it is ready. */
export async function startElshi(
  home: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<RunningProgram> {
  const { child, output } = launch(home, ['start', ...args], env)
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const address = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /is ready at (http:\/\/\S+?)\/ /.exec(output())?.[1]
      if (found) resolve(found)
    }
    child.stderr?.on('data', look)
    void exited.then((code) => reject(new Error(`The program ended with ${code} before it was ready:\n${output()}`)))
  })
  return {
    child,
    address,
    output,
    end: async (signal) => {
      child.kill(signal)
      return exited
    },
  }
}

function launch(home: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [join(root, 'bin/elshi.js'), ...args], {
    cwd: root,
    env: { ...process.env, ELSHI_HOME: home, ELSHI_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      written += text
    })
  }
  return { child, output: () => written }
}

/** The folder of the embedded database of a home, and the process that serves it. */
export function databaseOf(home: string): { readonly folder: string; readonly pid: number } {
  const folder = join(home, 'database')
  if (!existsSync(folder)) throw new Error(`There is no embedded database in ${home}.`)
  const data = readdirSync(folder).find((name) => /^pg\d+$/.test(name)) ?? 'none'
  const [pid] = readFileSync(join(folder, data, 'postmaster.pid'), 'utf8').split('\n')
  return { folder, pid: Number(pid) }
}

/** A browser without a face: it keeps cookies and brings its token. */
export function client(address: () => string) {
  const cookies = new Map<string, string>()
  const call = async (method: string, path: string, more: { body?: unknown; csrf?: string } = {}) => {
    const response = await fetch(`${address()}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        origin: address(),
        'accept-language': 'en',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(more.csrf === undefined ? {} : { 'x-elshi-csrf': more.csrf }),
        ...(more.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(more.body === undefined ? {} : { body: JSON.stringify(more.body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const text = await response.text()
    // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer
    const body: any = text.startsWith('{') ? JSON.parse(text) : undefined
    return { status: response.status, body, text }
  }
  let csrf: string | undefined
  return {
    get: (path: string) => call('GET', path),
    send: async (method: 'POST' | 'DELETE', path: string, body?: unknown) => {
      csrf ??= (await call('GET', '/api/session')).body.csrf
      return call(method, path, { body, ...(csrf === undefined ? {} : { csrf }) })
    },
    /** Signs in as an invented officer of the demonstration. */
    signIn: async (account: string) => {
      csrf = (await call('GET', '/api/session')).body.csrf
      const answer = await call('POST', '/api/session/demo', {
        body: { account },
        ...(csrf === undefined ? {} : { csrf }),
      })
      if (answer.status !== 204) throw new Error(`Nobody was signed in: ${answer.text}`)
      csrf = undefined
    },
  }
}
