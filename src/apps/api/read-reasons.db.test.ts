// SPDX-License-Identifier: Apache-2.0
// Why somebody opened a case in which nothing waited for them, and what was printed: asked at the door, read by the inspector.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'

let program: TestProgram
let consul: TestVisitor
let inspector: TestVisitor
beforeAll(async () => {
  const texts = join(import.meta.dirname, '../../../testing/library-card/texts')
  program = await testProgram({ home: testState([libraryCard], [texts]) })
  consul = await program.officer('BUS', ['officer', 'approving-consul', 'head-of-post'])
  inspector = await program.officer('BUS', ['inspector'])
})
afterAll(() => program.stop())

async function lodge(): Promise<{ reference: string; url: string }> {
  const lodged = await program.visitor().send('POST', '/api/cases', askForCard(randomUUID()))
  return { reference: lodged.body.reference, url: `/api/cases/${lodged.body.reference}` }
}

async function act(url: string, deed: object) {
  const answer = await consul.send('POST', `${url}/commands`, { commandId: randomUUID(), ...deed })
  expect(answer.status, answer.text).toBe(200)
}

async function issued() {
  const made = await lodge()
  await act(made.url, { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' })
  await act(made.url, { do: 'act', action: 'grant' })
  await act(made.url, { do: 'act', action: 'issue-card' })
  const [{ number }] = (await consul.get(made.url)).body.documents
  return { ...made, number: String(number) }
}

const readsOf = async (subject: string) =>
  (await inspector.send('POST', '/api/audit/reads', { subject })).body.rows as {
    result: string
    reason: string | null
    ids: string[]
    actor: { id: string }
  }[]

it('an ended case opens to a colleague who had no hand in it once they say why; the inspector reads the reason', async () => {
  const { reference, url, number } = await issued()
  const colleague = await program.officer('BUS')
  const asked = await colleague.get(url)
  expect([asked.status, asked.body.error.code]).toEqual([403, 'reading-reason-needed'])
  expect((await colleague.get(`${url}/documents/${number}`)).status).toBe(403)
  expect((await colleague.send('POST', `${url}/reason`, { reason: '  ' })).status).toBe(400)
  expect((await colleague.send('POST', `${url}/reason`, { reason: 'The reader asks at the window.' })).status).toBe(204)
  expect((await colleague.get(url)).status).toBe(200)
  expect(await readsOf(reference)).toContainEqual(
    expect.objectContaining({
      actor: expect.objectContaining({ id: colleague.account }),
      reason: 'The reader asks at the window.',
      result: 'shown',
    }),
  )
  // The reason is theirs, and nobody else's.
  expect((await (await program.officer('BUS')).get(url)).status).toBe(403)
  expect((await consul.get(url)).status).toBe(200)
})

it('no reason is asked while a case is open at the post, and one is at the post that gave it away', async () => {
  const { url } = await lodge()
  const colleague = await program.officer('BUS')
  expect((await colleague.get(url)).status).toBe(200)
  await act(url, { do: 'transfer', handlingPost: 'SEL', reason: 'Moved.' })
  expect((await colleague.get(url)).status).toBe(403)
  expect((await (await program.officer('SEL')).get(url)).status).toBe(200)
})

it('a document that is printed is recorded as printed, with its number', async () => {
  const { reference, url, number } = await issued()
  expect((await consul.get(`${url}/documents/${number}`)).status).toBe(200)
  expect((await consul.get(`${url}/documents/NO-1`)).status).toBe(404)
  expect((await readsOf(number)).map(({ result, ids }) => ({ result, ids }))).toEqual([
    { result: 'printed', ids: [reference, number] },
  ])
})

it('a case and a list that are printed from the page are recorded as printed', async () => {
  const { reference } = await lodge()
  const colleague = await program.officer('BUS')
  const print = (body: object) => colleague.send('POST', '/api/printed', body)
  expect((await print({ references: [reference] })).status).toBe(204)
  expect((await readsOf(reference)).find(({ result }) => result === 'printed')?.actor.id).toBe(colleague.account)
  // Nobody writes into the record of another post, nor what is no reference.
  expect((await print({ references: ['SEL-26-000001'] })).status).toBe(404)
  expect((await print({ references: ['Ахметов'] })).status).toBe(400)
})
