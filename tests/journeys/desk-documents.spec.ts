// SPDX-License-Identifier: Apache-2.0
// From a partner’s file to an aide-memoire in two languages that does not match, is mended, filed, and stays as it is.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskJourney, DeskPage } from './desk.ts'
import { faultsOf, startDesk } from './desk.ts'

let desk: DeskJourney
let page: DeskPage
const pdf = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
)

beforeAll(async () => {
  desk = await startDesk()
  page = await desk.officer(16)
})
afterAll(() => desk.stop())

const write = async (language: string, words: string) => {
  await page
    .getByRole('row')
    .nth(2)
    .getByRole('button', { name: `Edit (${language})` })
    .click()
  await page.getByRole('textbox', { name: `Text: ${language}` }).fill(words)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText(words).waitFor()
}

test('an aide-memoire is written in two languages, mended where they differ, filed, and no longer changes', async () => {
  await page.goto('/desk/partners/KR')
  await page.getByRole('button', { name: 'Begin a document' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('aide-memoire')
  await dialog.getByRole('combobox', { name: /^First language/ }).selectOption('en')
  await dialog.getByRole('combobox', { name: 'Second language' }).selectOption('ko')
  await dialog.getByRole('button', { name: 'Begin a document' }).click()
  await page.getByRole('heading', { level: 1, name: 'Aide-memoire' }).waitFor()
  await write('English', 'Example text of 30 January 2027.')
  await write('Korean', '2027년 1월 31일의 예시 문구.')
  await page.getByText('1 paragraph does not match').waitFor()
  await page.getByText('“30 January 2027”: in English, not in Korean').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await write('Korean', '2027년 1월 30일의 예시 문구.')
  await page.getByText('The versions match').waitFor()
  await page.getByRole('button', { name: 'File the signed copy' }).click()
  await dialog.getByRole('textbox', { name: /^Day of the signature/ }).fill('2026-01-15')
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByLabel(/^Scan of the signed copy/).click()
  await (await chooser).setFiles({ name: 'signed.pdf', mimeType: 'application/pdf', buffer: pdf })
  await dialog.getByRole('button', { name: 'File the signed copy' }).click()
  await page.getByText(/^SHA-256 of the file/).waitFor()
  expect(await page.getByRole('button', { name: /^Edit \(/ }).count()).toBe(0)
  await page.getByRole('button', { name: 'Begin a new version' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  expect(page.complaints).toEqual([])
})
