// SPDX-License-Identifier: Apache-2.0
import { fastify } from 'fastify'
import pg from 'pg'
import { expect, test } from 'vitest'
import { describeError, PlainError } from './describe-error.ts'
import { createLog } from './logger.ts'

// Invented.
const personal = [
  'Айгерім Ахметова',
  'Aigerim Akhmetova',
  '김지우',
  '900101400123',
  'aigerim@mail.example',
  'N12345678',
  'eyJhbGciOiJFZERTQSJ9.c2VjcmV0',
  'паспорт_Ахметова.pdf',
  'passport-akhmetova.pdf',
  '203.0.113.77',
]

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = []
  write(logInto(lines))
  return lines.join('')
}
function logInto(lines: string[]) {
  return createLog({ logLevel: 'trace' }, { write: (line) => lines.push(line) })
}

test.each(personal)('%s comes through no field, serialiser, error, child or message of an error', (secret) => {
  const output = logged((log) => {
    for (const key of ['name', 'post', 'route', 'kind', 'code', 'queue', 'anything', 'body', 'job', 'status', 'at']) {
      log.info({ [key]: secret }, 'field')
      log.info({ [key]: { [key]: secret, deep: [secret] } }, 'nested')
      log.child({ [key]: { secret } }).info('bound')
    }
    log.child({ person: secret, iin: secret }).warn('bound')
    log.info({ req: request(secret), res: { statusCode: 200, headers: { 'set-cookie': secret } } }, 'answered')
    log.error(new Error(`not found: ${secret}`))
    log.error({ err: new Error(secret) })
    log.error({ err: new Error(secret) }, secret)
    log.error(
      Object.assign(new Error('x'), { detail: secret, parameters: [secret], code: `${secret} !` }),
      'query failed',
    )
    log.error({ err: new Error('outer', { cause: new Error(secret) }) }, 'caused')
    log.error({ err: secret }, 'thrown text')
    log.info('sent to %s', secret)
    log.info({}, 'sent to %s', secret)
  })
  expect(output).not.toContain(secret)
  for (const part of secret.split(/[\s@._]/).filter((word) => word.length > 4 && !['error'].includes(word))) {
    expect(output.toLowerCase()).not.toContain(part.toLowerCase())
  }
})

test('what an operator needs comes through', () => {
  const output = logged((log) => {
    log.info({ queue: 'deliver-mail', ms: 12, count: 3, post: 'BUS' }, 'jobs done')
    log.error(new PlainError('The scanner does not answer.'), 'scan failed')
  })
  const [done, failed] = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(done).toMatchObject({ level: 30, queue: 'deliver-mail', ms: 12, count: 3, post: 'BUS', msg: 'jobs done' })
  expect(failed).toMatchObject({
    err: { type: 'PlainError', message: 'The scanner does not answer.' },
    msg: 'scan failed',
  })
  expect(failed.err.at[0]).toMatch(/^logging\.test\.ts:\d+:\d+$/)
})

test('an error of the database keeps its code, table and constraint, and not the row that it quotes', () => {
  const error = Object.assign(new pg.DatabaseError('duplicate key value violates unique constraint', 100, 'error'), {
    code: '23505',
    detail: 'Key (email)=(aigerim@mail.example) already exists.',
    table: 'accounts',
    constraint: 'accounts_email_unique',
  })
  const trace = describeError(error)
  expect(trace).toMatchObject({ code: '23505', table: 'accounts', constraint: 'accounts_email_unique' })
  expect(JSON.stringify(trace)).not.toContain('aigerim')
})

test('an error whose message imitates a stack leaves no trace of it', () => {
  const error = new Error('Akhmetova\n    at Akhmetova (/home/x/akhmetova.ts:1:1)')
  expect(JSON.stringify(describeError(error)).toLowerCase()).not.toContain('akhmetova')
})

test('requests that a server logs by itself show the route and nothing that the visitor sent', async () => {
  const lines: string[] = []
  const app = fastify({ loggerInstance: logInto(lines) })
  app.get('/cases/:reference', () => {
    throw new Error('no case of Aigerim Akhmetova')
  })
  await app.inject({ url: '/cases/BUS-26-000123?name=Akhmetova', headers: { cookie: 'session=Akhmetova' } })
  await app.inject({ url: '/nowhere/Akhmetova' })
  const output = lines.join('')
  expect(output).toContain('"route":"/cases/:reference"')
  expect(output).toContain('"status":500')
  expect(output).not.toMatch(/akhmetova|BUS-26|127\.0\.0\.1/i)
})

function request(secret: string) {
  return {
    method: 'GET',
    url: `/cases?name=${secret}`,
    ip: secret,
    headers: { cookie: secret, authorization: secret },
    routeOptions: { url: '/cases' },
  }
}
