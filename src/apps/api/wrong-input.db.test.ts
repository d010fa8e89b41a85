// SPDX-License-Identifier: Apache-2.0
// Wrong input is the caller's mistake: it is told as one, and changes nothing. Known cases first, then whatever chance brings.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'
import { unreadableIn } from './floor/readable-input.ts'

let program: TestProgram
let officer: TestVisitor
let inspector: TestVisitor
beforeAll(async () => {
  const texts = join(import.meta.dirname, '../../../testing/library-card/texts')
  program = await testProgram({ home: testState([libraryCard], [texts]) })
  officer = await program.officer('BUS', ['officer', 'approving-consul', 'head-of-post', 'registrar'])
  inspector = await program.officer('BUS', ['inspector'])
})
afterAll(() => program.stop())

const placeOf = (...place: unknown[]) => Buffer.from(JSON.stringify(place)).toString('base64url')
const wrongField = (path: string, message = 'This has the wrong form.') => ({
  status: 400,
  body: { error: { code: 'invalid-input', fields: [{ path, message }] } },
})

describe('wrong input', () => {
  it('of a draft as large as a book is told with the limit', async () => {
    const answers = { applicant: { topic: 'x'.repeat(300_000) } }
    const draft = { service: 'library-card', serviceVersion: '1', answers }
    const answer = await program.visitor().send('POST', '/api/drafts', { draft })
    expect(answer).toMatchObject({ status: 413, body: { error: { code: 'command-too-large' } } })
    expect(answer.body.error.message).toContain('256 KB')
  })

  it('of a country that is none is told', async () => {
    const answer = await program.visitor().get('/api/find-post?country=XX&service=library-card')
    expect(answer).toMatchObject(wrongField('country', 'There is no such value.'))
  })

  it('of half a character, a number beyond all numbers or endless nesting in an answer lodges no case', async () => {
    const before = await linesOfQueue()
    const command = JSON.stringify(askForCard(randomUUID()))
    const withTopic = (topic: string) => command.replace(/"applicant":\{/, `$&"oddity":${topic},`)
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    for (const topic of ['"\\ud800"', '"\\u0000"', '1e999'])
      expect(await lodgeText(withTopic(topic))).toMatchObject(wrongField('answers/applicant/oddity'))
    expect(await lodgeText(withTopic(deep))).toMatchObject({ status: 400, body: { error: { code: 'invalid-input' } } })
    expect(await linesOfQueue()).toBe(before)
  })

  it.each([
    ['2026-99-99', 'BUS', 1],
    ['2026-01-01', 'BUS', 1e300],
    ['2026-01-01', '\u0000', 1],
    [['2026-01-01'], 'BUS', 1],
  ])('of a place in the queue that is none (%j, %j, %j) begins at the beginning', async (...place) => {
    const first = await officer.send('POST', '/api/queue', {})
    const answer = await officer.send('POST', '/api/queue', { after: placeOf(...place) })
    expect(answer).toMatchObject({ status: 200, body: first.body })
  })

  it('of a place in the record of reads that is none is told', async () => {
    const answer = await inspector.send('POST', '/api/audit/reads', { after: '9999999999999999999:1' })
    expect(answer).toMatchObject(wrongField('after', 'There is no such value.'))
    const last = await inspector.send('POST', '/api/audit/reads', { after: '9223372036854775807:999999999' })
    expect(last.status).toBe(200)
  })

  it('of an alarm in an hour that is none is told', async () => {
    expect(await inspector.send('POST', '/api/audit/alarms/x~9999999999999999~BUS/seen')).toMatchObject(
      wrongField('id'),
    )
    expect((await inspector.send('POST', '/api/audit/alarms/x~99999999999999~BUS/seen')).status).toBe(404)
  })

  it('in the name of a field is told by the place that holds it', () => {
    expect(unreadableIn({ a: [{ 'b\ud800': 1 }] })).toBe('/a/0')
    expect(unreadableIn({ a: ['Әсел 김', 1, null, true, undefined] })).toBeUndefined()
  })
})

async function lodgeText(payload: string) {
  const visitor = program.visitor()
  const { csrf } = (await visitor.get('/api/session')).body
  const headers = { 'accept-language': 'en', origin: 'http://localhost:4180', 'x-elshi-csrf': csrf }
  return visitor.call({
    method: 'POST',
    url: '/api/cases',
    headers: { ...headers, 'content-type': 'application/json' },
    payload,
  })
}

async function linesOfQueue(): Promise<number> {
  return (await officer.send('POST', '/api/queue', {})).body.total.count
}
