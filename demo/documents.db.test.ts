// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { inventDocuments } from './documents.ts'
import { appointDemoOfficers } from './officers.ts'
import { inventPositions } from './positions.ts'

let program: TestProgram
beforeAll(async () => {
  const home = { ...testState(), between: kazakhstan().between }
  program = await testProgram({ home, demonstration: true })
  await appointDemoOfficers(program.elshi)
  await inventPositions(program.elshi)
})
afterAll(() => program.stop())

test('the invented documents of the next round are made once: one to be mended, one that waits, one that is frozen', async () => {
  await inventDocuments(program.elshi)
  await inventDocuments(program.elshi)
  const desk = await program.officer('*', ['desk-officer'], ['relations'])
  const { documents, all } = (await desk.get('/api/documents?party=KR')).body
  expect(all).toBe(4)
  type Line = { id: string; kind: string; step: string; title: string; origin: string; registration: object }
  const of = (kind: string) => (documents as readonly Line[]).find((one) => one.kind === kind)
  expect(documents.every(({ origin }: Line) => origin === 'invented')).toBe(true)
  expect(of('press-text')).toMatchObject({ step: 'to-be-cleared' })
  expect(of('note-verbale')).toMatchObject({ step: 'filed', registration: { ours: '1-1/24-М' } })
  const minutes = (await desk.get(`/api/documents/${of('agreed-minutes')?.id}`)).body
  const what = minutes.findings.map((one: { what: string; language: string }) => `${one.what} ${one.language}`)
  expect(what).toContain('differs ko')
  expect(what).toContain('not-translated kk')
  expect(what).not.toContain('differs kk')
})

test('a brief names a paper of the round in its own language, though the paper has no text in it', async () => {
  const desk = await program.officer('*', ['desk-officer'], ['relations'])
  const asked = { commandId: randomUUID(), round: 'kz-kr-consular.8', language: 'ko' }
  const drafted = await desk.send('POST', '/api/partners/KR/briefs', asked)
  expect(drafted.status, drafted.text).toBe(201)
  const brief = JSON.stringify((await desk.get(`/api/briefs/${drafted.body.id}`)).body)
  expect(brief).toContain('보도 자료')
  expect(brief).not.toContain('Press text')
})
