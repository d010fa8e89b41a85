// SPDX-License-Identifier: Apache-2.0
// An applicant signs in by an address and the code sent to it, applies, finds the case among hers, and adds another by its slip.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { linkedAccounts } from '#src/platform/identity/index.ts'
import { listMail, startDelivery } from '#src/platform/mail/index.ts'
import { lodgeByPortal, visitAsked } from './portal.ts'
import type { Journey } from './server.ts'
import { startJourney } from './server.ts'

const address = 'invented.applicant@example.org'
let journey: Journey
let page: Page
let delivery: { stop(): void }

beforeAll(async () => {
  journey = await startJourney()
  const { engine, jobs, settings, log } = journey.elshi
  delivery = await startDelivery({ db: engine.db, keyring: engine.keyring, jobs, settings, log, demonstration: true })
  page = await journey.visitor()
})
afterAll(async () => {
  delivery.stop()
  await journey.stop()
})

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const text = async () => (await page.locator('main').textContent()) ?? ''
const alert = () => page.getByRole('alert').textContent()

test('whoever is not signed in is asked for an address, and told what one looks like', async () => {
  await page.goto('/en/follow')
  await page.getByRole('link', { name: 'Sign in by e-mail and see all your cases' }).click()
  await page.getByLabel('E-mail address').fill('nobody')
  await press('Send the code')
  expect(await alert()).toContain('Write an e-mail address')
})

test('a wrong code is refused, the code that was sent opens an empty list', async () => {
  await page.getByLabel('E-mail address').fill(address)
  await press('Send the code')
  expect(await text()).toContain(`A code of six digits was sent to ${address}.`)
  const code = await codeSent()
  await page.getByLabel('Code', { exact: true }).fill(code === '000000' ? '000001' : '000000')
  await press('Sign in')
  expect(await alert()).toContain('This code is wrong or no longer valid.')
  await page.getByLabel('Code', { exact: true }).fill(` ${code.slice(0, 3)} ${code.slice(3)} `)
  await press('Sign in')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('My cases')
  expect(await text()).toContain('You have no case under this address yet.')
})

test('a case lodged while signed in stands in the list, with what is asked', async () => {
  await page.getByRole('link', { name: 'Start a new application' }).click()
  await page.goto('/en/apply/consular-deregistration?post=BUS')
  await press('Begin')
  await page.getByLabel('Own wish').check()
  await press('Continue')
  await page.getByLabel('Family name', { exact: true }).fill('Invented')
  await page.getByLabel('Given name', { exact: true }).fill('Applicant')
  for (const [part, value] of [
    ['Day', '2'],
    ['Month', '5'],
    ['Year', '1990'],
  ] as const)
    await page.getByLabel(part, { exact: true }).fill(value)
  await press('Continue')
  await press('Continue')
  if (page.url().endsWith('/papers')) await press('Continue')
  await press('Send the application')
  await page.getByRole('link', { name: 'Follow the case' }).click()
  const list = await text()
  for (const said of ['Removal from the consular register', 'Lodged', 'Bring and show: Identity document'])
    expect(list).toContain(said)
})

test('the case opens under its reference, and a message goes from there', async () => {
  await page.getByRole('link', { name: 'Removal from the consular register' }).click()
  expect(page.url()).toMatch(/\/en\/account\/BUS-26-\d{6}$/)
  await page.getByLabel('Your message').fill('When may I come?')
  await press('Send')
  expect(page.url()).toMatch(/\/en\/account\/BUS-26-\d{6}#line$/)
  expect(await text()).toContain('When may I come?')
  await page.getByRole('link', { name: 'Withdraw the application' }).click()
  await page.getByRole('link', { name: 'No, back to the case' }).click()
  expect(page.url()).toMatch(/\/en\/account\/BUS-26-\d{6}$/)
})

test('another’s case does not open by its reference, and not without the right code', async () => {
  const { reference, slipCode } = await lodgeByPortal(journey)
  expect((await page.goto(`/en/account/${reference}`))?.status()).toBe(404)
  await page.goto('/en/account')
  await page.getByLabel('Reference').fill(reference)
  await page.getByLabel('Slip code').fill('AAAABBBBCCCC')
  await press('Add the case')
  expect(await alert()).toContain('The reference and the code do not belong together')
  await page.getByLabel('Slip code').fill(slipCode ?? '')
  await press('Add the case')
  await page.getByRole('link', { name: 'Library card' }).click()
  expect(page.url()).toContain(`/en/account/${reference}`)
})

test('a co-signer’s slip opens no case to an account', async () => {
  const { reference, coSigners } = await lodgeByPortal(journey, visitAsked)
  await page.goto('/en/account')
  await page.getByLabel('Reference').fill(reference)
  await page.getByLabel('Slip code').fill(coSigners[0]?.slipCode ?? '')
  await press('Add the case')
  expect(await alert()).toContain('the code is that of a co-signer')
})

test('after signing out the list is closed', async () => {
  await page.goto('/en/account')
  await press('Sign out')
  await page.goto('/en/account')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sign in by e-mail')
})

test('the holder deletes the account, having said that they want it; the address is unknown afterwards', async () => {
  const leaving = 'invented.leaving@example.org'
  await page.goto('/en/account')
  await page.getByLabel('E-mail address').fill(leaving)
  await press('Send the code')
  await page.getByLabel('Code', { exact: true }).fill(await codeSent(leaving))
  await press('Sign in')
  await page.getByRole('link', { name: 'Delete this account' }).click()
  await press('Delete this account')
  expect(await alert()).toContain('Tick the box if you want the account deleted')
  await page.getByLabel('I understand, and want the account deleted').check()
  await press('Delete this account')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The account is deleted')
  await page.goto('/en/account')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sign in by e-mail')
  expect(await linkedAccounts.findAccount(journey.elshi.identity, leaving)).toBeUndefined()
  expect(await linkedAccounts.findAccount(journey.elshi.identity, address)).toBeDefined()
})

async function codeSent(whose = address): Promise<string> {
  const { db, keyring } = journey.elshi.engine
  return vi.waitFor(
    async () => {
      const mails = await asReader(db, systemActor, (tx) => listMail(tx, keyring))
      const code = /\d{6}/.exec(mails.find(({ to }) => to === whose)?.text ?? '')?.[0]
      if (code === undefined) throw new Error('The mail with the code has not come.')
      return code
    },
    { timeout: 15_000, interval: 200 },
  )
}
