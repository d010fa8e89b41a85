// SPDX-License-Identifier: Apache-2.0
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DatabaseUnavailable } from '#src/platform/database/index.ts'
import { loadTexts } from '#src/platform/texts/index.ts'
import { errorOf, Refused } from './errors.ts'
import { Problem, tooMany } from './floor/problem.ts'

const texts = loadTexts([join(import.meta.dirname, 'texts')])
const wording = {
  say: (key: string, details?: Readonly<Record<string, string | number>>) => texts.say('en', key, details),
  has: (key: string) => texts.has('en', key),
}

describe('an error', () => {
  it('of the database being away says so, and whether anything was changed', () => {
    const lost = errorOf(new DatabaseUnavailable('unreachable', 'nothing-changed', undefined), wording)
    expect(lost).toMatchObject({
      status: 503,
      retryAfterSeconds: 5,
      body: { error: { code: 'database-unreachable', message: expect.stringContaining('Nothing was changed.') } },
    })
    const unknown = errorOf(new DatabaseUnavailable('unreachable', 'unknown', undefined), wording)
    expect(unknown.body.error.message).toContain('repeating it does no harm')
  })

  it('of ours tells the caller nothing of what went wrong inside', () => {
    const answer = errorOf(new Error('duplicate key value violates unique constraint (Akhmetova)'), wording)
    expect(answer).toMatchObject({ status: 500, ours: true, body: { error: { code: 'our-fault' } } })
    expect(JSON.stringify(answer.body)).not.toMatch(/Akhmetova|constraint/)
  })

  it('of too many attempts says when to come again', () => {
    expect(errorOf(tooMany(61), wording)).toMatchObject({
      status: 429,
      retryAfterSeconds: 61,
      body: { error: { message: 'Too many attempts. Try again in 61 seconds.' } },
    })
  })

  it('of a case that has moved on is a conflict, and of an unlisted code a refusal', () => {
    const refused = (code: string) => errorOf(new Refused({ code, text: 'error.not-found' }), wording).status
    expect([refused('case-has-moved-on'), refused('anything-else')]).toEqual([409, 422])
  })

  it('in a wrong request names the field in our words, never in the library’s', () => {
    const validation = [
      { keyword: 'invalid_type', instancePath: '/name', message: 'Invalid input: expected string, received undefined' },
      { keyword: 'invalid_type', instancePath: '/age', message: 'Invalid input: expected number, received string' },
      { keyword: 'too_big', instancePath: '/a/0', message: 'Too big', params: { maximum: 1200 } },
      { keyword: 'unrecognized_keys', instancePath: '/c', message: 'x', params: { keys: ['zz', '<b>'] } },
      { keyword: 'something_new', instancePath: '/b', message: 'Something new' },
    ].map((issue) => ({ schemaPath: '', params: {}, ...issue }))
    const { status, body } = errorOf(Object.assign(new Error('x'), { validation }), wording)
    expect(status).toBe(400)
    expect(body.error.fields).toEqual([
      { path: 'name', message: 'This is needed.' },
      { path: 'age', message: 'This has the wrong form.' },
      { path: 'a/0', message: expect.stringMatching(/^This is too long or too large: at most 1.200\.$/) },
      { path: 'c/zz', message: 'This is not asked here.' },
      { path: 'b', message: 'This has the wrong form.' },
    ])
  })
})

it('every problem that a route can name has its sentence', () => {
  const source = globSync('**/*.ts', { cwd: import.meta.dirname })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n')
  const codes = [...source.matchAll(/new Problem\(\s*[^,]+,\s*'([a-z-]+)'/g)].map(([, code]) => code ?? '')
  expect(codes.length).toBeGreaterThan(10)
  expect(codes.filter((code) => !texts.has('en', `error.${code}`))).toEqual([])
  expect(new Problem(400, 'no-file')).toBeInstanceOf(Error)
})
