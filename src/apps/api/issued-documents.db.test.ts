// SPDX-License-Identifier: Apache-2.0
// What leaves the case at its end, and what comes back from others: to whom it is told, and how much of it.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'

let program: TestProgram
let officer: TestVisitor
beforeAll(async () => {
  const texts = join(import.meta.dirname, '../../../testing/library-card/texts')
  program = await testProgram({ home: testState([libraryCard], [texts]) })
  officer = await program.officer('BUS', ['officer', 'approving-consul', 'head-of-post'])
})
afterAll(() => program.stop())

async function lodge(reader: object = {}) {
  const lodged = await program.visitor().send('POST', '/api/cases', askForCard(randomUUID(), {}, reader as never))
  expect(lodged.status, lodged.text).toBe(201)
  const { reference, slipCode } = lodged.body as { reference: string; slipCode: string }
  const applicant = program.visitor()
  await applicant.send('POST', '/api/session/follow', { reference, slipCode })
  return { url: `/api/cases/${reference}`, applicant }
}

async function act(url: string, deed: object) {
  const answer = await officer.send('POST', `${url}/commands`, { commandId: randomUUID(), ...deed })
  expect(answer.status, answer.text).toBe(200)
}

it('a document is printed whole, or not at all for who may not see all of it', async () => {
  const { url, applicant } = await lodge()
  await act(url, { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' })
  await act(url, { do: 'act', action: 'grant' })
  await act(url, { do: 'act', action: 'issue-card' })
  const [{ number }] = (await officer.get(url)).body.documents
  const printed = async (visitor: TestVisitor) => (await visitor.get(`${url}/documents/${number}`)).status
  expect(await printed(officer)).toBe(200)
  expect(await printed(applicant)).toBe(200)
  const inspector = await program.officer('BUS', ['inspector'])
  expect(await printed(inspector)).toBe(403)
  expect((await inspector.send('POST', `${url}/reason`, { reason: 'Invented inspection.' })).status).toBe(204)
  expect(await printed(inspector)).toBe(404)
  expect(await printed(await program.officer('SEL', ['head-of-post']))).toBe(404)
  expect(await printed(program.visitor())).toBe(401)
})

it('the reply of an authority is told to officers; the applicant sees that it was asked', async () => {
  const { url, applicant } = await lodge({ rooms: ['rare-books'] })
  await act(url, { do: 'act', action: 'ask-the-archive', ourNumber: 'OUT-1', reason: 'Is this reader known to you?' })
  const [{ referral }] = (await officer.get(url)).body.referrals
  await act(url, { do: 'record-reply', referral, theirNumber: 'IN-7', reply: 'Invented: not known.' })
  expect((await officer.get(url)).body.referrals).toMatchObject([{ theirNumber: 'IN-7' }])
  const seen = await applicant.get(url)
  expect(seen.body.referrals).toMatchObject([{ authority: 'city-archive', ourNumber: 'OUT-1' }])
  expect(seen.text).not.toMatch(/IN-7|not known|repliedOn|"reply"/)
})
