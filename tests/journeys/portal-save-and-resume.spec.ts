// SPDX-License-Identifier: Apache-2.0
// Somebody begins an application, stops, and goes on elsewhere: another browser, another language, nothing lost.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Journey } from './server.ts'
import { startJourney } from './server.ts'

let journey: Journey
let library: Page
let code: string

beforeAll(async () => {
  journey = await startJourney()
  library = await journey.visitor()
})
afterAll(() => journey.stop())

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('an application with a mistake in it can be saved', async () => {
  await library.goto('/en/apply/library-card?post=SEL')
  await press(library, 'Begin')
  const name = library.getByRole('group', { name: 'Your name' })
  await name.getByLabel('Family name', { exact: true }).fill('Invented')
  await name.getByLabel('Given name', { exact: true }).fill('Reader')
  await library.getByLabel('Year').fill('19x6')
  await press(library, 'Save and continue later')
  expect(await library.getByRole('heading', { level: 1 }).textContent()).toBe('Saved')
  code = (await library.locator('.slip dd').textContent()) ?? ''
  expect(code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)
})

test('nobody who lacks the code finds it', async () => {
  const stranger = await journey.visitor()
  await stranger.goto('/en/apply/library-card/applicant/about-you')
  expect(stranger.url()).toBe(`${journey.address}/en/apply/library-card`)
  await stranger.goto('/en/resume')
  await stranger.getByLabel('Resume code').fill('0000-0000-0000-0000')
  await press(stranger, 'Open')
  expect(await stranger.getByRole('alert').textContent()).toContain('Nothing is kept under this code')
  expect(await stranger.getByLabel('Resume code').inputValue()).toBe('0000-0000-0000-0000')
})

test('with the code it goes on in another browser and another language, mistakes and all', async () => {
  const other = await journey.visitor()
  await other.goto('/ru/resume')
  await other.getByLabel('Код для продолжения').fill(code.toLowerCase())
  await press(other, 'Открыть')
  expect(other.url()).toBe(`${journey.address}/ru/apply/library-card/applicant/reading`)
  await other.goto('/ru/apply/library-card/review')
  const mistakes = other.getByRole('alert').getByRole('link')
  expect(await mistakes.count()).toBeGreaterThan(2)
  expect(await other.getByRole('button', { name: 'Отправить заявление' }).count()).toBe(0)
  await mistakes
    .filter({ hasText: /дат|рожд/i })
    .first()
    .click()
  expect(await other.getByLabel('Фамилия', { exact: true }).first().inputValue()).toBe('Invented')
  expect(await other.getByLabel('Год').inputValue()).toBe('19x6')
  expect(other.url()).toContain('#applicant-born-day')
})

test('corrected, it goes on to the next page', async () => {
  await library.goto('/en/apply/library-card/applicant/about-you')
  await library.getByLabel('Day').fill('1')
  await library.getByLabel('Month').fill('5')
  await library.getByLabel('Year').fill('1990')
  await press(library, 'Continue')
  expect(library.url()).toContain('/applicant/reading')
})

test('the first page offers to continue what this browser has begun', async () => {
  await library.goto('/en/apply/library-card')
  await library.getByRole('link', { name: 'Continue it' }).click()
  expect(library.url()).toContain('/en/apply/library-card/applicant/reading')
})

test('an answer that opens a question leads to that question', async () => {
  await library.getByLabel('Maps').check()
  await library.getByLabel('Research').check()
  await library.getByLabel('How many books at once?').fill('3')
  await library.getByLabel('No', { exact: true }).check()
  await press(library, 'Continue')
  expect(library.url()).toContain('/applicant/reading#applicant-topic')
  await library.getByLabel('Topic of your research').fill('Invented maps')
  await press(library, 'Continue')
})

test('of several files each is judged alone: the good one is kept, the bad one is named', async () => {
  expect(library.url()).toContain('/papers')
  const picture = { name: 'letter.png', mimeType: 'image/png', buffer: await pixel() }
  const text = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('not a picture') }
  await library.getByLabel(/^Letter of your institute/).setInputFiles(picture)
  await library.getByLabel(/^Proof of address/).setInputFiles(text)
  await press(library, 'Send the chosen files')
  expect(await library.getByRole('alert').textContent()).toContain('JPEG, PNG')
  expect(await library.locator('main').textContent()).toContain('letter.png')
})

test.each([
  ['larger than 10 MB', 'scan.jpg', Buffer.alloc(11 * 1024 * 1024, 0xff), 'The file is larger than 10 MB.'],
  ['a program', 'photo.jpg', Buffer.from('MZ\x90\0\x03 a program'), 'Only JPEG, PNG and PDF files are taken.'],
  ['what virus scanners are tried with', 'virus.pdf', scannersTrial(), 'Only JPEG, PNG and PDF files are taken.'],
  ['a PDF with a script', 'form.pdf', pdfWithScript(), 'The PDF holds scripts or forms.'],
  ['an empty file', 'empty.png', Buffer.alloc(0), 'The file is empty.'],
])('%s is refused with a sentence, and what was there stays', async (_, name, buffer, sentence) => {
  await library.getByLabel(/^Proof of address/).setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await press(library, 'Send the chosen files')
  expect(await library.getByRole('alert').textContent()).toContain(sentence)
  expect(await library.locator('main').textContent()).toContain('letter.png')
})

test('with its good file the application is sent', async () => {
  await press(library, 'Continue')
  await press(library, 'Send the application')
  expect((await library.locator('.slip dd').first().textContent()) ?? '').toMatch(/^SEL-\d\d-000001$/)
})

test('once sent, the draft holds nothing but the slip, and that goes when it is noted', async () => {
  await library.goto('/en/apply/library-card/applicant/about-you')
  expect(library.url()).toContain('/apply/library-card/done')
  await press(library, 'I have noted them; remove them from this browser')
  await library.goto('/en/apply/library-card/done')
  expect(library.url()).toBe(`${journey.address}/en/follow`)
})

/** The harmless text that every virus scanner reports, in two halves, so that none reports this file. */
function scannersTrial(): Buffer {
  return Buffer.from(`X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD'}-ANTIVIRUS-TEST-FILE!$H+H*`)
}

function pdfWithScript(): Buffer {
  const open = '<< /S /JavaScript /JS (app.alert(1)) >>'
  const body = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction ${open} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n`
  const table = 'xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 3 /Root 1 0 R >>\n'
  return Buffer.from(`${body}${table}startxref\n${body.length}\n%%EOF\n`)
}

async function pixel(): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  return sharp({ create: { width: 40, height: 40, channels: 3, background: '#00677f' } })
    .png()
    .toBuffer()
}
