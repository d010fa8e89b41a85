// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { askForVisit, groupVisit } from '#testing/group-visit/index.ts'
import { testState } from '#testing/home-state.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'

let program: TestProgram
beforeAll(async () => {
  const texts = ['library-card', 'group-visit'].map((one) =>
    join(import.meta.dirname, '../../../testing', one, 'texts'),
  )
  program = await testProgram({ home: testState([libraryCard, groupVisit], texts) })
})
afterAll(() => program.stop())

type Answers = { said: { words: string }; question: string; subject: string; shown: boolean; told?: string }
type File = {
  sections: { said: { words: string }; answers: Answers[] }[]
  person: { name: string; linked: boolean }
  findings: { id: string }[]
  key: { post: string; number: number }
}

async function lodged(command: object) {
  const { status, body, text } = await program.visitor().send('POST', '/api/cases', command)
  expect(status, text).toBe(201)
  return body as { reference: string; slipCode: string; coSigners: { slipCode: string }[] }
}

async function asFollower(reference: string, slipCode: string): Promise<File> {
  const visitor = program.visitor()
  await visitor.send('POST', '/api/session/follow', { reference, slipCode })
  return (await visitor.get(`/api/cases/${reference}`, { 'accept-language': 'en' })).body
}

const titles = ({ sections }: File) => sections.map(({ said }) => said.words)

test('the applicant is “you”; an officer reads of the applicant', async () => {
  const { reference, slipCode } = await lodged(askForCard(randomUUID()))
  const officer = await program.officer('BUS')
  const read: File = (await officer.get(`/api/cases/${reference}`, { 'accept-language': 'en' })).body
  expect(titles(await asFollower(reference, slipCode))).toEqual(['About you', 'Your reading'])
  expect(titles(read)).toEqual(['Applicant', 'Reading'])
  expect(JSON.stringify(read.sections)).not.toMatch(/\b[Yy]ours?\b/)
})

test('a co-signer is told who asks, as the service declares, and no other answer of that class', async () => {
  const { reference, coSigners } = await lodged(askForVisit(randomUUID()))
  const file = await asFollower(reference, coSigners[0]?.slipCode ?? '')
  expect(file.person.name).not.toBe('')
  const ofApplicant = file.sections.flatMap(({ answers }) => answers).filter(({ subject }) => subject === 'applicant')
  expect(ofApplicant.find(({ question }) => question === 'leader')?.shown).toBe(true)
})

test('an officer is told that nobody in the registry is linked yet; the applicant is not', async () => {
  const { reference, slipCode } = await lodged(askForCard(randomUUID()))
  const officer = await program.officer('BUS')
  const read: File = (await officer.get(`/api/cases/${reference}`)).body
  expect(read.findings.map(({ id }) => id)).toContain('person-not-linked')
  expect((await asFollower(reference, slipCode)).findings.map(({ id }) => id)).not.toContain('person-not-linked')
})

test('evidence that was not given is outstanding while the case is open, and no more once it has ended', async () => {
  const { reference, slipCode } = await lodged(askForCard(randomUUID()))
  const before = (await asFollower(reference, slipCode)).findings
  expect(before.map(({ id }) => id)).toContain('evidence-outstanding')
  const visitor = program.visitor()
  await visitor.send('POST', '/api/session/follow', { reference, slipCode })
  const withdrawal = { commandId: randomUUID(), do: 'act', action: 'withdraw' }
  expect((await visitor.send('POST', `/api/cases/${reference}/commands`, withdrawal)).status).toBe(200)
  const after = (await asFollower(reference, slipCode)).findings
  expect(after.map(({ id }) => id)).not.toContain('evidence-outstanding')
})

test('an officer is told when the mandate of a representative has ended, also when it was ended in the registry alone', async () => {
  const { reference } = await lodged(askForCard(randomUUID()))
  const officer = await program.officer('BUS')
  const entered = async (given: string): Promise<string> =>
    (await officer.send('POST', '/api/people', { post: 'BUS', name: { given } })).body.id
  const [principal, representative] = [await entered('Invented Principal'), await entered('Invented Representative')]
  const mandate = { post: 'BUS', principal, representative, kind: 'guardian', from: '2026-01-01', until: null }
  const { id } = (await officer.send('POST', '/api/mandates', mandate)).body
  const linking = { commandId: randomUUID(), do: 'link-person', subject: 'applicant', person: principal }
  expect((await officer.send('POST', `/api/cases/${reference}/commands`, linking)).status).toBe(200)
  const recording = { commandId: randomUUID(), do: 'record-mandate', mandate: id, subject: 'applicant', until: null }
  expect((await officer.send('POST', `/api/cases/${reference}/commands`, recording)).status).toBe(200)
  const found = async () =>
    ((await officer.get(`/api/cases/${reference}`)).body as File).findings.map((finding) => finding.id)
  expect(await found()).not.toContain('mandate-ended')
  expect((await officer.send('POST', `/api/mandates/${id}/end`, { on: '2026-02-01' })).status).toBeLessThan(300)
  expect(await found()).toContain('mandate-ended')
})
