// SPDX-License-Identifier: Apache-2.0
// A desk left open: what is grave asks its officer to sign in once more.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'
import { passkeyDevice } from '#testing/passkey-device.ts'

const clock = stoppedClock(new Date('2026-11-23T01:00:00Z'))
const device = passkeyDevice('http://localhost:4180')
let program: TestProgram
let officer: TestVisitor
let url: string

/** Works on for twenty minutes: the session lives, the proof of who it is grows old. */
async function grownOld(...visitors: TestVisitor[]) {
  for (const minutes of [10, 10]) {
    clock.advance(minutes * 60_000)
    for (const visitor of visitors) expect((await visitor.get('/api/session')).body.signedIn).toBe(true)
  }
}
const act = (visitor: TestVisitor, wish: object) =>
  visitor.send('POST', `${url}/commands`, { commandId: randomUUID(), ...wish })
const issue = (visitor: TestVisitor) => act(visitor, { do: 'act', action: 'issue-card' })

async function register(visitor: TestVisitor, label: string, made = device) {
  const begun = await visitor.send('POST', '/api/session/passkeys/options', {})
  if (begun.status !== 200) return begun
  return visitor.send('POST', '/api/session/passkeys', { response: made.register(begun.body.challenge), label })
}

async function signInAgain(visitor: TestVisitor) {
  const { body } = await visitor.send('POST', '/api/session/passkey/options')
  return visitor.send('POST', '/api/session/passkey/verify', device.signIn(body.challenge))
}

beforeAll(async () => {
  const texts = join(import.meta.dirname, '../../../testing/library-card/texts')
  program = await testProgram({ home: testState([libraryCard], [texts]), clock })
  officer = await program.officer('BUS', ['officer', 'head-of-post'])
  expect((await register(officer, 'key')).status).toBe(204)
  const lodged = await program.visitor().send('POST', '/api/cases', askForCard(randomUUID()))
  expect(lodged.status, lodged.text).toBe(201)
  url = `/api/cases/${lodged.body.reference}`
  expect((await act(officer, { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' })).status).toBe(200)
  expect((await act(officer, { do: 'act', action: 'grant' })).status).toBe(200)
})
afterAll(() => program.stop())

it('a document is issued only within minutes of a sign-in; until then nothing changes, and the same command goes through after it', async () => {
  const clerk = await program.officer('BUS', ['inspector'])
  await grownOld(officer, clerk)
  const { sequence } = (await officer.get(url)).body
  const refused = await issue(officer)
  expect([refused.status, refused.body.error.code]).toEqual([401, 'fresh-sign-in-needed'])
  expect((await officer.get(url)).body.sequence).toBe(sequence)
  // What is not grave goes on.
  expect((await act(officer, { do: 'add-note', note: 'Invented.' })).status).toBe(200)
  // Whoever may not issue it is told that, and is not sent to sign in.
  expect((await issue(clerk)).body.error.code).toBe('not-permitted')
  expect((await signInAgain(officer)).status).toBe(204)
  expect((await issue(officer)).status).toBe(200)
})

it('signing in again as the same officer keeps position and end of the session, and ends the former cookie', async () => {
  const before = (await officer.get('/api/session')).body.officer
  const cookie = officer.cookies.get('elshi')
  await signInAgain(officer)
  expect((await officer.get('/api/session')).body.officer).toEqual(before)
  expect(officer.cookies.get('elshi')).not.toBe(cookie)
  const { sessions } = (await officer.get('/api/sessions')).body
  expect(sessions).toHaveLength(1)
})

it('a passkey is added or removed only within minutes of a sign-in', async () => {
  const second = passkeyDevice('http://localhost:4180')
  expect((await register(officer, 'second', second)).status).toBe(204)
  await grownOld(officer)
  const removed = () => officer.send('DELETE', `/api/session/passkeys/${second.id}`)
  for (const answer of [await removed(), await register(officer, 'third', passkeyDevice('http://localhost:4180'))])
    expect([answer.status, answer.body.error.code]).toEqual([401, 'fresh-sign-in-needed'])
  expect((await officer.get('/api/session/passkeys')).body.passkeys).toHaveLength(2)
  await signInAgain(officer)
  expect((await removed()).status).toBe(204)
})

it('an erasure is asked for, and confirmed, only within minutes of a sign-in', async () => {
  const operator = await program.officer('*', ['operator'])
  const inspector = await program.officer('*', ['inspector'])
  const wish = { reference: url.split('/').at(-1), subjects: ['applicant'], ground: 'no-such-ground' }
  const { grounds } = (await operator.get('/api/erasures')).body
  await grownOld(operator, inspector)
  const asked = await operator.send('POST', '/api/erasures', { ...wish, ground: grounds[0].id })
  const confirmed = await inspector.send('POST', `/api/erasures/${randomUUID()}/confirm`)
  for (const answer of [asked, confirmed])
    expect([answer.status, answer.body.error.code]).toEqual([401, 'fresh-sign-in-needed'])
})

it('whoever changes their passkeys is signed out everywhere else', async () => {
  const elsewhere = program.visitor()
  await signInAgain(elsewhere)
  expect((await elsewhere.get('/api/session')).body.signedIn).toBe(true)
  await signInAgain(officer)
  expect((await register(officer, 'fourth', passkeyDevice('http://localhost:4180'))).status).toBe(204)
  expect((await elsewhere.get('/api/session')).body.signedIn).toBe(false)
  expect((await officer.get('/api/session')).body.signedIn).toBe(true)
})
