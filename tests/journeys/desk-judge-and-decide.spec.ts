// SPDX-License-Identifier: Apache-2.0
// What an officer does beside the ordinary: files, documents revoked, transfers, messages, refusal and appeal.
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { followCase } from '#src/consular/cases/index.ts'
import type { DeskJourney } from './desk.ts'
import { beginAction, lodgeWithSlip, startDesk } from './desk.ts'

let desk: DeskJourney
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stop())

const card = async (more: Record<string, unknown> = {}) => (await cardWithSlip(more)).reference

const cardWithSlip = (more: Record<string, unknown> = {}) =>
  lodgeWithSlip(desk, 'BUS', 'library-card', {
    applicant: {
      reader: { family: 'Ойдан', given: 'Шығарылған', latin: { family: 'Oidan', given: 'Shygarylgan' } },
      born: '1990-05-01',
      rooms: ['general'],
      purpose: 'study',
      'books-at-once': 2,
      'held-before': false,
      ...more,
    },
  })

const openCase = async (page: Page, reference: string) => {
  await page.goto(`/desk/cases/${reference}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Opens the dialog of an action, fills it in and sends it. */
const act = async (page: Page, action: string, fill?: () => Promise<unknown>) => {
  await beginAction(page, action)
  await fill?.()
  await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

test('an officer adds a file for the applicant, reads it, rejects it and accepts a better one', async () => {
  const reference = await card({ purpose: 'research', topic: 'Invented' })
  const page = await desk.officer(2)
  await openCase(page, reference)
  const file = async (colour: string) => ({
    name: 'letter.png',
    mimeType: 'image/png',
    buffer: await sharp({ create: { width: 40, height: 40, channels: 3, background: colour } })
      .png()
      .toBuffer(),
  })
  const evidence = page.getByRole('region', { name: 'Evidence and answers' })
  const letter = evidence.getByRole('listitem').filter({ hasText: 'Letter of the institute' })
  const add = async (colour: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      letter.getByRole('button', { name: /^Add a file/ }).click(),
    ])
    await chooser.setFiles(await file(colour))
    await letter.getByRole('link', { name: /Open the file/ }).waitFor()
  }
  await add('#808080')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    letter.getByRole('link', { name: /Open the file/ }).click(),
  ])
  expect(await download.failure()).toBeNull()
  await letter.getByRole('button', { name: /^Reject/ }).click()
  await letter.getByLabel('Reason, which the applicant reads').fill('The stamp cannot be read.')
  await page.keyboard.press('Enter')
  await letter.getByText('● rejected').or(letter.getByText('▲ rejected')).waitFor()
  await letter.getByText('The stamp cannot be read.').first().waitFor()
  await add('#ffffff')
  await letter.getByRole('button', { name: /^Accept/ }).click()
  await letter.getByText('● accepted').waitFor()

  // What is no picture and no PDF is refused with a sentence, and the page goes on.
  const address = evidence.getByRole('listitem').filter({ hasText: 'Proof of address' })
  if (await address.isVisible()) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      address.getByRole('button', { name: /^Add a file/ }).click(),
    ])
    await chooser.setFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from('not a document') })
    await address.getByRole('alert').waitFor()
  }
  expect(page.complaints.filter((line) => !line.includes('422'))).toEqual([])
})

test('a card is granted by one, issued by another and revoked by the head with a reason', async () => {
  const reference = await card()
  const officer = await desk.officer(2)
  await openCase(officer, reference)
  await officer.getByRole('button', { name: /^I have sighted the original/ }).click()
  await officer.getByText('All required evidence is there').waitFor()
  const head = await desk.officer(4)
  await openCase(head, reference)
  await act(head, 'Grant')
  await officer.reload()
  await act(officer, 'Issue the card')
  await officer.getByRole('link', { name: /\(PDF\)$/ }).waitFor()

  await head.reload()
  await head.getByRole('button', { name: /^Revoke a document/ }).click()
  await head.getByRole('dialog').getByLabel('Reason').fill('Issued to the wrong person.')
  await head.getByRole('dialog').getByRole('button', { name: 'Revoke a document' }).click()
  await head.getByRole('dialog').waitFor({ state: 'detached' })
  await head.getByText('○ revoked').waitFor()
  await head.getByText('Issued to the wrong person.').waitFor()
  expect(await head.getByRole('button', { name: /^Revoke a document/ }).count()).toBe(0)
  expect(head.complaints).toEqual([])
})

test('a case goes to another post, which alone sees it from then on', async () => {
  const reference = await card()
  const head = await desk.officer(4)
  await openCase(head, reference)
  await act(head, 'Transfer to another post', async () => {
    await head.getByLabel('To which post').selectOption({ label: 'Embassy in Seoul' })
    await head.getByLabel('Reason').fill('She has moved to Seoul.')
  })
  await head
    .getByText(/Embassy in Seoul/)
    .first()
    .waitFor()
  const seoul = await desk.officer(5)
  await openCase(seoul, reference)
  await seoul.getByText('She has moved to Seoul.').waitFor()
  expect(seoul.complaints).toEqual([])
})

test('an officer asks for evidence and writes to the applicant, in the language they chose', async () => {
  const reference = await card()
  const page = await desk.officer(1)
  await openCase(page, reference)
  await act(page, 'Ask for evidence', async () => {
    await page.getByRole('checkbox', { name: /Identity document/ }).check()
    const reason = page.getByRole('dialog').getByLabel(/Reason|Note/)
    if (await reason.isVisible()) await reason.fill('Bring the original.')
  })
  await page.getByText('◐ awaiting evidence').waitFor()
  await page.keyboard.press('m')
  await page.getByText('Write in English: the applicant chose it.').waitFor()
  await page.keyboard.type('Please come on Monday.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('blockquote').getByText('Please come on Monday.').waitFor()
  expect(await page.getByLabel('Message', { exact: true }).inputValue()).toBe('')
  expect(page.complaints).toEqual([])
})

test('an authority is reminded without a reply having been typed, and its reply is recorded', async () => {
  const reference = await card({ rooms: ['rare-books'] })
  const page = await desk.officer(2)
  await openCase(page, reference)
  await act(page, 'Ask the city archive', () => page.getByLabel('Our registry number').fill('12/2026'))
  await page.getByRole('button', { name: /^Remind/ }).click()
  await page.getByText(/reminded \d/).waitFor()
  await page.locator('summary').filter({ hasText: 'Record the reply' }).click()
  await page.getByLabel('Their registry number').fill('A-7')
  await page.getByLabel('What they replied').fill('Nothing is known.')
  await page.getByRole('button', { name: 'Record the reply' }).click()
  await page.getByText('● replied, no. A-7').waitFor()
  expect(page.complaints).toEqual([])
})

test('a refused applicant appeals, and the appeal is upheld by somebody else', async () => {
  const { reference, slipCode } = await cardWithSlip()
  const consul = await desk.officer(3)
  await openCase(consul, reference)
  await act(consul, 'Refuse', async () => {
    await consul.getByRole('radio', { name: 'Books not returned' }).check()
    await consul.getByLabel('Reason').fill('Three books are missing.')
  })
  await consul.getByText('Three books are missing.').first().waitFor()
  await consul.locator('.refusal summary').click()
  await consul
    .getByText(/Rules of an invented library, art\. 12/)
    .first()
    .waitFor()

  const applicant = await followCase(desk.elshi.engine, { reference, slipCode })
  await desk.officerDoes(reference, { do: 'act', action: 'appeal', reason: 'I returned them.' }, applicant)
  const head = await desk.officer(4)
  await openCase(head, reference)
  await head.getByText('I returned them.').first().waitFor()
  await act(head, 'Uphold the appeal', () => head.getByLabel('Reason').fill('They are on the shelf.'))
  await head.getByText('■ under examination').waitFor()
  expect(head.complaints).toEqual([])
})
