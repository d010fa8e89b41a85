// SPDX-License-Identifier: Apache-2.0
// An applicant follows a case: sends what is asked for, answers a message, contests a refusal, withdraws another case.
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterCase, lodgeByPortal } from './portal.ts'
import type { Journey } from './server.ts'
import { inventedOfficer, startJourney } from './server.ts'

let journey: Journey
let page: Page
let reference: string

beforeAll(async () => {
  journey = await startJourney()
  page = await journey.visitor()
  reference = await enterNewCase(page)
})
afterAll(() => journey.stop())

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const text = async () => (await page.locator('main').textContent()) ?? ''

test('the case says who holds it, by when it is due and how that was counted', async () => {
  const shown = await text()
  expect(shown).toContain('under examination')
  expect(shown).toContain('the post holds the case')
  await page.getByText('How we counted').click()
  expect(await page.locator('details[open] li').count()).toBeGreaterThan(1)
})

test('a message from the post appears, and the answer goes back in the applicant’s words', async () => {
  await journey.officerDoes(reference, { do: 'send-message', text: 'Which edition do you need?' })
  await page.reload()
  expect(await text()).toContain('Which edition do you need?')
  await press('Send')
  expect(await page.getByRole('alert').textContent()).toContain('Write your message.')
  await page.getByLabel('Your message').fill('Бірінші басылым. <b>Рақмет!</b>')
  await press('Send')
  expect(await text()).toContain('Бірінші басылым. <b>Рақмет!</b>')
})

test('asked-for evidence stands in the box, and is gone from it once sent', async () => {
  await journey.officerDoes(reference, {
    do: 'act',
    action: 'ask-for-evidence',
    evidence: ['proof-of-address'],
    reason: 'The card is sent by post.',
  })
  await page.reload()
  const box = page.locator('.next')
  expect(await box.textContent()).toContain('Proof of address')
  await press('Send the chosen files')
  expect(await page.getByRole('alert').textContent()).toContain('Choose a file.')
  const buffer = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer()
  await page.getByLabel('Proof of address').setInputFiles({ name: 'address.jpg', mimeType: 'image/jpeg', buffer })
  await press('Send the chosen files')
  expect(await text()).toContain('Received, being examined')
  expect(await page.locator('.next').textContent()).not.toContain('Proof of address')
})

test('a refusal gives its ground, its reason, why, and until when it may be contested', async () => {
  await journey.officerDoes(reference, {
    do: 'act',
    action: 'refuse',
    ground: 'books-not-returned',
    reason: 'Two atlases are still out.',
  })
  await page.reload()
  const shown = await text()
  for (const said of [
    'Why it was refused',
    'Books not returned',
    'Two atlases are still out.',
    'You may contest it until',
  ])
    expect(shown).toContain(said)
})

test('an appeal needs reasons, and asks once more before it is lodged', async () => {
  await page.getByRole('link', { name: 'Appeal' }).click()
  await press('Yes, appeal')
  expect(await page.getByRole('alert').textContent()).toContain('Say why.')
  await page.getByLabel('Your reasons').fill('I returned them in May.')
  await press('Yes, appeal')
  expect(await text()).toContain('under appeal')
})

test('an upheld appeal, a grant by another officer and the card show on the line', async () => {
  const [second, third] = [inventedOfficer('SEL'), inventedOfficer('SEL')]
  await journey.officerDoes(reference, { do: 'act', action: 'uphold', reason: 'They were found.' }, second)
  await journey.officerDoes(reference, { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' }, third)
  await journey.officerDoes(
    reference,
    { do: 'accept-evidence', evidence: 'proof-of-address', subject: 'applicant' },
    third,
  )
  await journey.officerDoes(reference, { do: 'act', action: 'grant' }, third)
  await journey.officerDoes(reference, { do: 'act', action: 'issue-card' }, third)
  await page.reload()
  const shown = await text()
  for (const said of ['Documents issued', 'Number:', 'Valid until', 'Original shown']) expect(shown).toContain(said)
})

test('a case is withdrawn only after a second question', async () => {
  await enterNewCase(page)
  await page.getByRole('link', { name: 'Withdraw the application' }).click()
  await page.getByRole('link', { name: 'No, back to the case' }).click()
  expect(await text()).toContain('under examination')
  await page.getByRole('link', { name: 'Withdraw the application' }).click()
  expect(await text()).toContain('This cannot be undone.')
  await press('Yes, withdraw the application')
  expect(await text()).toContain('You withdrew the application.')
  expect(await page.getByRole('link', { name: 'Withdraw the application' }).count()).toBe(0)
})

test('a form sent from a page that the case has left behind changes nothing and says so', async () => {
  const mine = await enterNewCase(page)
  await page.getByRole('link', { name: 'Withdraw the application' }).click()
  await journey.officerDoes(mine, { do: 'send-message', text: 'One moment.' })
  await press('Yes, withdraw the application')
  const told = page.getByRole('alert').getByRole('link', { name: /^The case has moved on .* so nothing was sent\./ })
  expect(await told.getAttribute('href')).toBe('/en/case')
})

async function enterNewCase(by: Page): Promise<string> {
  const slip = await lodgeByPortal(journey)
  await enterCase(by, slip)
  return slip.reference
}
