// SPDX-License-Identifier: Apache-2.0
// The whole program over a database of the test's own, and visitors who call it as browsers do.
import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, FastifyPluginAsync, InjectOptions } from 'fastify'
import { openServer } from '#src/apps/api/index.ts'
import type { Elshi, HomeState } from '#src/apps/compose/index.ts'
import { openElshi } from '#src/apps/compose/index.ts'
import type { Clock } from '#src/platform/clock/index.ts'
import { systemClock } from '#src/platform/clock/index.ts'
import { officers, positionOfPartner, sendCode, sessions, signInByCode } from '#src/platform/identity/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import { readSettings } from '#src/platform/settings/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { testDatabase } from './database.ts'
import { testState } from './home-state.ts'

export type TestProgram = {
  readonly elshi: Elshi
  readonly server: FastifyInstance
  /** The lines of the log so far. */
  readonly logged: readonly string[]
  /** A browser that nobody has signed in with. */
  visitor(): TestVisitor
  /** A browser in which an invented officer is signed in. */
  officer(post: string, roles?: readonly string[], compartments?: readonly string[]): Promise<TestVisitor>
  /** A browser in which a user of a partner’s ministry is signed in. */
  partner(party: string): Promise<TestVisitor>
  /** A browser in which an applicant is signed in by a code from an e-mail. */
  applicant(address?: string): Promise<TestVisitor>
  stop(): Promise<void>
}

export type TestVisitor = {
  readonly cookies: Map<string, string>
  /** The account that is signed in, if one is. */
  readonly account?: string
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<TestAnswer>
  send(method: 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown): Promise<TestAnswer>
  /** Any request, with this visitor's cookies. */
  call(request: InjectOptions): Promise<TestAnswer>
}

export type TestAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer
  readonly body: any
}

export type TestOptions = {
  readonly home?: HomeState
  readonly env?: Readonly<Record<string, string>>
  readonly faces?: (elshi: Elshi) => readonly FastifyPluginAsync[]
  readonly demonstration?: boolean
  readonly clock?: Clock
}

const host = 'localhost:4180'

/** Opens the program; stop it after the last test of the file. */
export async function testProgram(options: TestOptions = {}): Promise<TestProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'elshi-test-'))
  const settings = readSettings(
    { ELSHI_HOME: folder, ELSHI_PORT: '4180', ELSHI_LOG_LEVEL: 'debug', ...options.env },
    false,
  )
  const logged: string[] = []
  const log = createLog(settings, { write: (line) => void logged.push(line) })
  const database = await testDatabase({ demonstration: options.demonstration ?? false })
  const { home = testState(), clock = systemClock } = options
  const elshi = await openElshi(settings, { log, home, clock, database, supervise: false })
  const server = await openServer(elshi, options.faces?.(elshi) ?? [])
  await server.ready()
  return {
    elshi,
    server,
    logged,
    visitor: () => browser(server, new Map()),
    officer: (post, roles = ['officer'], compartments = ['general']) =>
      signIn(elshi, server, { post, roles, compartments }),
    partner: (party) => signIn(elshi, server, positionOfPartner(party)),
    applicant: (address = 'invented.applicant@mail.example') => signInByMail(elshi, server, address),
    stop: async () => {
      await server.close()
      await elshi.stop()
    },
  }
}

async function signIn(
  elshi: Elshi,
  server: FastifyInstance,
  rights: { readonly post: string; readonly roles: readonly string[]; readonly compartments: readonly string[] },
): Promise<TestVisitor> {
  const account = randomUUID()
  const kind = officers.kindFor(rights.roles)
  const name = `Invented ${rights.roles.join(' and ')}`
  await officers.appoint(elshi.identity, {
    id: account,
    name,
    kind,
    language: 'en',
    from: plainDate('2020-01-01'),
    ...rights,
  })
  const [position] = await officers.positionsToday(elshi.identity, account)
  if (!position) throw new Error('The appointment of a moment ago holds today.')
  const holder = { account: { id: account, kind, name, language: 'en', demonstration: false }, position } as const
  const token = await sessions.openSession(elshi.identity, { holder, method: 'passkey', language: 'en' })
  return { ...browser(server, new Map([['elshi', token]])), account }
}

async function signInByMail(elshi: Elshi, server: FastifyInstance, address: string): Promise<TestVisitor> {
  let code = ''
  await sendCode(elshi.identity, address, async (_, made) => {
    code = made
  })
  const opened = await signInByCode(elshi.identity, { address, code, language: 'en' })
  if (!opened.ok) throw new Error(`The code of a moment ago was refused: ${opened.refusal.code}.`)
  const session = await sessions.findVisitor(elshi.identity, opened.value)
  return { ...browser(server, new Map([['elshi', opened.value]])), ...(session && { account: session.actor.id }) }
}

function browser(server: FastifyInstance, cookies: Map<string, string>): TestVisitor {
  const call = async (request: InjectOptions): Promise<TestAnswer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { host, ...(cookie === '' ? {} : { cookie }), ...request.headers }
    const answer = await server.inject({ ...request, headers })
    for (const { name, value } of answer.cookies) {
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const isJson = String(answer.headers['content-type']).includes('json')
    const body = isJson && answer.body !== '' ? JSON.parse(answer.body) : undefined
    return { status: answer.statusCode, headers: answer.headers, text: answer.body, body }
  }
  const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
    call({ method: 'GET', url, headers: { 'accept-language': 'en', ...headers } })
  const send = async (method: 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown) => {
    const { csrf } = (await get('/api/session')).body
    const headers = { 'accept-language': 'en', origin: `http://${host}`, 'x-elshi-csrf': csrf }
    return call({ method, url, headers, ...(body === undefined ? {} : { payload: body as object }) })
  }
  return { cookies, get, send, call }
}
