// SPDX-License-Identifier: Apache-2.0
// Whoever holds a document learns whether it is genuine; whoever holds only a number learns nothing.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { printIssued } from '#src/apps/printing/index.ts'
import { readCase } from '#src/consular/cases/index.ts'
import type { Notice } from '#src/consular/documents/index.ts'
import { parseReference } from '#src/consular/history/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'
import { hiddenIn, sendForm } from '#testing/portal-forms.ts'
import { portalPlugin } from '../index.ts'

let program: TestProgram
let officer: TestVisitor
let reference: string
let slipCode: string
let number: string
let code: string

beforeAll(async () => {
  const texts = join(import.meta.dirname, '../../../../testing/library-card/texts')
  program = await testProgram({ home: testState([libraryCard], [texts]), faces: (elshi) => [portalPlugin(elshi)] })
  officer = await program.officer('BUS', ['officer', 'approving-consul', 'head-of-post'])
  const lodged = await program.visitor().send('POST', '/api/cases', askForCard(randomUUID(), {}))
  reference = lodged.body.reference
  slipCode = lodged.body.slipCode
  await act({ do: 'sight-evidence', evidence: 'identity', subject: 'applicant' })
  await act({ do: 'act', action: 'grant' })
  await act({ do: 'act', action: 'issue-card' })
  number = (await officer.get(`/api/cases/${reference}`)).body.documents[0].number
  code = await printedCode()
})
afterAll(() => program.stop())

async function act(deed: object) {
  const answer = await officer.send('POST', `/api/cases/${reference}/commands`, { commandId: randomUUID(), ...deed })
  expect(answer.status, answer.text).toBe(200)
}

const registrar: Actor = {
  id: 'invented-registrar',
  kind: 'officer',
  posts: ['BUS'],
  compartments: ['general'],
  roles: ['head-of-post'],
}

/** The code as the printer is told to set it. */
async function printedCode(): Promise<string> {
  const told = await printed()
  return told?.lines.find(({ words }) => /^[\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{4}$/.test(words))?.words ?? 'no code'
}

async function printed(): Promise<Notice | undefined> {
  const { elshi } = program
  const key = parseReference(reference)
  const file = key && (await readCase(elshi.engine, registrar, key))
  if (!file) throw new Error(`There is no case ${reference}.`)
  let told: Notice | undefined
  const print: typeof elshi.printer.print = (sheet) => {
    told = sheet.told as Notice
    return elshi.printer.print(sheet)
  }
  await printIssued({ ...elshi, printer: { ...elshi.printer, print } }, file, number)
  return told
}

async function check(typed: { readonly reference: string; readonly code: string }, visitor = program.visitor()) {
  const csrf = hiddenIn((await visitor.get('/en/check')).text, 'csrf')
  return sendForm(visitor, '/en/check', { csrf, ...typed })
}

test('the code on the paper tells what the paper must say, and the reading is on record', async () => {
  const answer = await check({ reference, code: code.toLowerCase().replaceAll('-', ' ') })
  expect(answer.status).toBe(200)
  expect(answer.headers['cache-control']).toContain('no-store')
  expect(answer.text).toContain('The document is genuine and valid')
  expect(answer.text).toContain(number)
  const inspector = await program.officer('BUS', ['inspector'])
  const { body } = await inspector.send('POST', '/api/audit/reads', { limit: 50 })
  expect(body.rows).toContainEqual(
    expect.objectContaining({
      actor: expect.objectContaining({ id: 'system' }),
      ids: [reference],
      fields: 'case, identity',
    }),
  )
})

test('the applicant’s page leads to the document itself, and names the post for one on paper', async () => {
  const applicant = program.visitor()
  await applicant.send('POST', '/api/session/follow', { reference, slipCode })
  const page = (await applicant.get('/en/case')).text
  const href = /href="(\/api\/cases\/[^"]+)"/.exec(page)?.[1] ?? ''
  expect((await applicant.get(href)).headers['content-type']).toBe('application/pdf')
  expect(page).toContain('ask here: consulate-general in Busan')
})

test('a document states what was answered, not the question that the form asked', async () => {
  const labels = (await printed())?.lines.map(({ label }) => label)
  expect(labels?.slice(0, 3)).toEqual(['Name', 'Date of birth', 'Rooms'])
})

test('a wrong code, the number of the document and a case that is not there look alike', async () => {
  const wrong = `${code.startsWith('0') ? '1' : '0'}${code.slice(1)}`
  const typed = [
    { reference, code: wrong },
    { reference, code: number },
    { reference: 'BUS-26-999999', code },
    { reference: 'nothing', code },
  ]
  const pages = await Promise.all(typed.map((one) => check(one)))
  expect(pages.map(({ status }) => status)).toEqual([422, 422, 422, 422])
  for (const { text } of pages) expect(text).not.toMatch(/genuine and valid|Issued to/)
})

test('a revoked document is told to be revoked', async () => {
  await act({ do: 'revoke-document', documentNumber: number, reason: 'Invented: reported lost.' })
  const { text } = await check({ reference, code })
  expect(text).toContain('has been revoked')
  expect(text).not.toMatch(/genuine and valid|reported lost/)
})

test('who tries codes for one case is stopped', async () => {
  const guesser = program.visitor()
  const statuses: number[] = []
  for (let guess = 0; guess < 12; guess++)
    statuses.push((await check({ reference: 'BUS-26-000777', code: '0000-0000-0000' }, guesser)).status)
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 422))
  expect(statuses.slice(10)).toEqual([429, 429])
})
