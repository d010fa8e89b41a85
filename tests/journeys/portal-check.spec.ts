// SPDX-License-Identifier: Apache-2.0
// Somebody is handed a paper and asks, without an account and without script, whether it is genuine.
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { issuedDocuments, lodgeCase } from '#src/consular/cases/index.ts'
import { parseReference } from '#src/consular/history/index.ts'
import { askForCard } from '#testing/library-card/index.ts'
import type { Journey } from './server.ts'
import { startJourney } from './server.ts'

let journey: Journey
let page: Page
let reference: string
let code: string

beforeAll(async () => {
  journey = await startJourney()
  page = await journey.visitor()
  reference = await lodgedCard()
  await journey.officerDoes(reference, { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' })
  await journey.officerDoes(reference, { do: 'act', action: 'grant' })
  await journey.officerDoes(reference, { do: 'act', action: 'issue-card' })
  const key = parseReference(reference)
  if (!key) throw new Error(`${reference} is no reference.`)
  code = issuedDocuments.checkCode(journey.elshi.engine.keyring, key, numberOf(reference))
})
afterAll(() => journey.stop())

/** The first card of the year at a fresh installation. */
const numberOf = (reference: string) => `${reference.slice(0, 3)}-LC-20${reference.slice(4, 6)}-00001`

async function lodgedCard(): Promise<string> {
  const applicant = {
    id: `applicant:${randomUUID()}`,
    kind: 'applicant',
    posts: [],
    compartments: [],
    roles: ['applicant'],
  } as const
  const lodged = await lodgeCase(journey.elshi.engine, applicant, askForCard(randomUUID(), {}) as never)
  if (!lodged.ok) throw new Error(`The card could not be asked for: ${lodged.refusal.code}.`)
  return lodged.value.reference
}

const main = async () => (await page.locator('main').textContent()) ?? ''

test('a mistyped code is told at the field, and the reference stays', async () => {
  await page.goto('/en')
  await page.getByRole('link', { name: 'I want to check a document' }).click()
  await page.getByLabel('Reference').fill(reference)
  await page.getByLabel('Check code').fill('0000-0000-0000')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  expect(await page.getByRole('alert').textContent()).toContain('No document with this case reference')
  expect(await page.getByLabel('Reference').inputValue()).toBe(reference)
})

test('the right code tells what the paper must say, and nothing else of the person', async () => {
  await page.getByLabel('Check code').fill(code)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  expect(await main()).toContain('The document is genuine and valid')
  expect(await main()).toContain(numberOf(reference))
  expect(page.url()).toBe(`${journey.address}/en/check`)
})

test('it answers in each language of the house', async () => {
  for (const [language, words] of [
    ['kk', 'Құжат түпнұсқа, күші бар'],
    ['ru', 'Документ подлинный и действует'],
    ['ko', '진본이며 유효한 문서입니다'],
  ] as const) {
    await page.goto(`/${language}/check`)
    await page.locator('#reference').fill(reference)
    await page.locator('#code').fill(code.toLowerCase())
    await page.locator('form[action$="/check"] button').click()
    expect(await main()).toContain(words)
  }
})
