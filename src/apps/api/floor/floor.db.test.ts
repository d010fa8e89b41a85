// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { openServer } from '../server.ts'

let program: TestProgram
beforeAll(async () => {
  program = await testProgram()
})
afterAll(() => program.stop())

const here = { host: 'localhost:4180', origin: 'http://localhost:4180' }

describe('a route', () => {
  it('that does not say who may call it keeps the server from starting', async () => {
    const server = await openServer(program.elshi, [async (scope) => void scope.get('/forgotten', async () => 'x')])
    await expect(server.ready()).rejects.toThrow('GET /forgotten does not say who may call it')
  })

  it('for somebody else is closed: 401 to nobody, 403 to another role, each in one sentence', async () => {
    const nobody = await program.visitor().get('/api/operations')
    expect([nobody.status, nobody.body.error]).toEqual([401, { code: 'sign-in-needed', message: 'Sign in first.' }])
    const officer = await program.officer('BUS')
    const refused = await officer.get('/api/operations')
    expect([refused.status, refused.body.error.code]).toEqual([403, 'not-allowed'])
  })
})

describe('an address that cannot be read', () => {
  it.each([
    '/api/%ff',
    '/api/cases/%E0%A4',
    `/api/cases/${'x'.repeat(300)}`,
  ])('%s is answered in the one shape, with the headers of every answer', async (url) => {
    const answer = await program.visitor().get(url, { 'accept-language': 'ru' })
    expect([answer.status, answer.body.error.code]).toEqual([404, 'not-found'])
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-request-id': expect.any(String) })
  })
})

describe('what answers GET', () => {
  it.each(['/api/openapi.json', '/healthz', '/api/nowhere'])('%s answers HEAD as well, without a body', async (url) => {
    const server = await openServer(program.elshi)
    const { port } = new URL(await server.listen({ port: 0, host: '127.0.0.1' }))
    const ask = (method: string) => fetch(`http://localhost:${port}${url}`, { method })
    const [got, headed] = [await ask('GET'), await ask('HEAD')]
    expect(headed.status).toBe(got.status)
    for (const header of ['content-type', 'content-length', 'cache-control'])
      expect(headed.headers.get(header)).toBe(got.headers.get(header))
    expect([await headed.text(), (await got.text()) !== '']).toEqual(['', true])
    await server.close()
  })
})

describe('an address that nothing answers', () => {
  it.each([
    ['PUT', '/api/cases'],
    ['DELETE', '/ru'],
    ['POST', '/api/nowhere'],
  ] as const)('is not there for %s %s either, whoever asks from wherever', async (method, url) => {
    expect((await program.visitor().call({ method, url, headers: { host: here.host } })).status).toBe(404)
  })
})

describe('an unsafe request', () => {
  const signOut = (headers: Readonly<Record<string, string>>) =>
    ({ method: 'DELETE', url: '/api/session', headers }) as const

  it('from this origin with the token of its cookie is taken', async () => {
    const answer = await (await program.officer('BUS')).send('DELETE', '/api/session')
    expect(answer.status).toBe(204)
  })

  it.each([
    ['without an origin', { origin: undefined }],
    ['from another site', { origin: 'https://elsewhere.example' }],
    ['from another port of this machine', { origin: 'http://localhost:9' }],
    ['from nowhere', { origin: 'null' }],
  ])('%s is refused though its token is right', async (_, { origin }) => {
    const officer = await program.officer('BUS')
    const { csrf } = (await officer.get('/api/session')).body
    const headers = { host: here.host, 'x-elshi-csrf': csrf, ...(origin === undefined ? {} : { origin }) }
    const answer = await officer.call(signOut(headers))
    expect([answer.status, answer.body.error.code]).toEqual([403, 'form-not-from-here'])
    expect((await officer.get('/api/session')).body.signedIn).toBe(true)
  })

  it('with no token, a made-up one or that of another visitor is refused', async () => {
    const officer = await program.officer('BUS')
    const stranger = await program.officer('SEL')
    const { csrf } = (await stranger.get('/api/session')).body
    for (const token of [undefined, 'made-up', csrf]) {
      const answer = await officer.call(signOut({ ...here, ...(token === undefined ? {} : { 'x-elshi-csrf': token }) }))
      expect([answer.status, answer.body.error.code]).toEqual([403, 'form-not-from-here'])
    }
  })
})

describe('the floor', () => {
  it('does not answer under a foreign name that was made to point here', async () => {
    const answer = await program
      .visitor()
      .call({ method: 'GET', url: '/api/session', headers: { host: 'evil.example' } })
    expect([answer.status, answer.body.error.code]).toEqual([421, 'wrong-host'])
  })

  it('tells the browser to run, frame and keep nothing', async () => {
    const { headers } = await program.visitor().get('/api/session')
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    })
    expect(headers['content-security-policy']).toMatch(/base-uri 'none'; frame-ancestors 'none'$/)
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  it('over HTTPS names its cookies __Host- and demands HTTPS from then on', async () => {
    const secure = await testProgram({ env: { ELSHI_PUBLIC_ORIGIN: 'https://consul.example' } })
    const answer = await secure.visitor().get('/api/session', { host: 'consul.example' })
    await secure.stop()
    expect(answer.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains')
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^__Host-elshi-visit=[\w-]{20,}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
  })

  it('answers every fault in one shape, in the language of the caller', async () => {
    const visitor = program.visitor()
    const korean = await visitor.get('/api/nowhere', { 'accept-language': 'ko-KR' })
    expect([korean.status, korean.body.error]).toEqual([
      404,
      { code: 'not-found', message: '아무것도 없거나 볼 수 있는 권한이 없습니다.' },
    ])
    const wrong = await visitor.send('POST', '/api/session/code', { address: 'nobody', more: 1 })
    expect([wrong.status, wrong.body.error.code]).toEqual([400, 'invalid-input'])
    expect(wrong.body.error.fields.map((field: { path: string }) => field.path)).toEqual(['address', 'more'])
  })

  it.each([
    ['an oversized body', { payload: { text: 'x'.repeat(1_100_000) } }, 413, 'too-large'],
    ['a body that is no JSON', { payload: '{"a":', headers: { 'content-type': 'application/json' } }, 400, 'not-json'],
    [
      'a body that poisons prototypes',
      { payload: '{"__proto__":{"x":1}}', headers: { 'content-type': 'application/json' } },
      400,
      'not-json',
    ],
    ['a body of another kind', { payload: '<a/>', headers: { 'content-type': 'text/xml' } }, 415, 'wrong-media-type'],
  ])('answers %s with one clear error', async (_, request, status, code) => {
    const answer = await program.visitor().call({
      method: 'POST',
      url: '/api/session/code',
      ...request,
      headers: { ...here, ...('headers' in request ? request.headers : {}) },
    })
    expect([answer.status, answer.body.error.code]).toEqual([status, code])
  })

  it('lets nobody guess codes for long', async () => {
    const visitor = program.visitor()
    const answers: number[] = []
    for (let count = 0; count < 12; count++) {
      answers.push(
        (await visitor.send('POST', '/api/session/follow', { reference: 'BUS-26-000123', slipCode: 'AAAA-BBBB-CCCC' }))
          .status,
      )
    }
    expect(answers.slice(0, 10)).toEqual(Array(10).fill(401))
    expect(answers.at(-1)).toBe(429)
  })

  it('writes the pattern of an address into the log, and nothing that was sent', async () => {
    await (await program.officer('BUS')).get('/api/cases/BUS-26-000123?name=Akhmetova')
    const lines = program.logged.join('')
    expect(lines).toContain('/api/cases/:reference')
    expect(lines).not.toMatch(/BUS-26|Akhmetova/)
  })

  it('says what works, to whoever watches the machine', async () => {
    const { status, body } = await program.visitor().get('/readyz')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ready: true,
      parts: expect.arrayContaining([{ part: 'database', ok: true, says: 'The database answers.' }]),
    })
    expect((await program.visitor().get('/healthz')).body).toEqual({ alive: true })
    expect((await program.visitor().get('/metrics')).text).toContain('elshi_request_seconds_count')
  })

  it('gives its figures to this machine and to the operator, not to the world', async () => {
    const remote = {
      method: 'GET',
      url: '/metrics',
      remoteAddress: '203.0.113.7',
      headers: { host: here.host },
    } as const
    expect((await program.visitor().call(remote)).status).toBe(403)
    expect((await (await program.officer('BUS', ['operator'])).call(remote)).status).toBe(200)
  })
})

describe('the OpenAPI document', () => {
  it('is 3.1, names every route of the API, and gives each the one shape of errors', async () => {
    const { body } = await program.visitor().get('/api/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    )
    const declared = program.server.declaredRoutes
      .filter(({ url }) => url.startsWith('/api/') && url !== '/api/openapi.json')
      .map(({ method, url }) => `${method} ${url}`)
    expect(described.toSorted()).toEqual(declared.toSorted())
    for (const operations of Object.values(body.paths as Record<string, Record<string, { responses: object }>>)) {
      for (const { responses } of Object.values(operations)) expect(responses).toHaveProperty('default')
    }
  })
})
