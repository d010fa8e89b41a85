// SPDX-License-Identifier: Apache-2.0
// What forbids an erasure: who says so, who is told, and what the two hands hear.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'

const clock = stoppedClock(new Date('2026-11-23T01:00:00Z'))
let program: TestProgram
let officer: TestVisitor
let inspector: TestVisitor
let operator: TestVisitor
beforeAll(async () => {
  const texts = join(import.meta.dirname, '../../../testing/library-card/texts')
  program = await testProgram({ home: testState([libraryCard], [texts]), clock })
  officer = await program.officer('BUS', ['officer', 'head-of-post'])
  inspector = await program.officer('BUS', ['inspector'])
  operator = await program.officer('BUS', ['operator'])
})
afterAll(() => program.stop())

async function refused(): Promise<string> {
  const lodged = await program.visitor().send('POST', '/api/cases', askForCard(randomUUID()))
  const { reference } = lodged.body as { reference: string }
  const deed = { do: 'act', action: 'refuse', ground: 'identity-not-established', reason: 'Invented.' }
  const done = await officer.send('POST', `/api/cases/${reference}/commands`, { commandId: randomUUID(), ...deed })
  expect(done.status, done.text).toBe(200)
  return reference
}
const suit = () => ({
  id: randomUUID(),
  ground: 'court-case',
  provision: 'Civil Procedure Code, art. 73',
  reason: 'An invented suit about the card.',
})
const order = { subjects: ['applicant'], ground: 'court-order', basis: '2-145/2026, 2026-11-20' }

it('while an inspector’s hold stands an erasure is refused in one sentence; once it is lifted both hands erase', async () => {
  const reference = await refused()
  const holds = `/api/cases/${reference}/holds`
  const hold = suit()
  for (const _again of [1, 2]) expect((await inspector.send('POST', holds, hold)).status).toBe(201)
  const told = (await officer.get(holds)).body.holds
  expect(told).toMatchObject([{ ...hold, placedBy: 'Invented inspector' }])

  const { body: proposal } = await operator.send('POST', '/api/erasures', { reference, ...order })
  const confirm = () => inspector.send('POST', `/api/erasures/${proposal.id}/confirm`)
  const stopped = await confirm()
  expect([stopped.status, stopped.body.error]).toMatchObject([
    422,
    { code: 'case-on-hold', message: 'A hold forbids disposing of this case. The hold must be lifted first.' },
  ])
  expect((await inspector.send('POST', `${holds}/${hold.id}/lift`)).status).toBe(200)
  expect((await inspector.send('POST', `${holds}/${hold.id}/lift`)).body.error.code).toBe('hold-not-known')
  expect((await officer.get(holds)).body.holds).toEqual([])
  const erased = await confirm()
  expect([erased.status, erased.body]).toMatchObject([200, { gone: { facts: 4, people: 0 } }])
})

it('a ground that is none, or that rests on a paper nobody named, is not even asked for', async () => {
  const [fresh, reference] = [await program.officer('BUS', ['operator']), await refused()]
  const ask = async (asked: object) => {
    const answer = await fresh.send('POST', '/api/erasures', { reference, subjects: ['applicant'], ...asked })
    return [answer.status, answer.body.error?.code]
  }
  expect(await ask({ ground: 'anything' })).toEqual([400, 'invalid-input'])
  expect(await ask({ ground: 'court-order' })).toEqual([422, 'order-not-named'])
  expect(await ask(order)).toEqual([201, undefined])
})

it('a hold is for inspectors of the post, says why and by what provision, and asks for a fresh sign-in', async () => {
  const holds = `/api/cases/${await refused()}/holds`
  expect((await officer.send('POST', holds, suit())).status).toBe(403)
  expect((await (await program.officer('SEL', ['inspector'])).send('POST', holds, suit())).status).toBe(404)
  for (const missing of [{ provision: ' ' }, { reason: '' }, { ground: 'because' }])
    expect((await inspector.send('POST', holds, { ...suit(), ...missing })).status).toBe(400)
  for (const minutes of [10, 10]) {
    clock.advance(minutes * 60_000)
    await inspector.get('/api/session')
  }
  const stale = await inspector.send('POST', holds, suit())
  const lifted = await inspector.send('POST', `${holds}/${randomUUID()}/lift`)
  for (const answer of [stale, lifted])
    expect([answer.status, answer.body.error.code]).toEqual([401, 'fresh-sign-in-needed'])
})
