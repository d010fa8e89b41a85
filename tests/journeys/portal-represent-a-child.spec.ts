// SPDX-License-Identifier: Apache-2.0
// A mother acts for her child: recorded at the desk, lodged and followed on the portal, and over when the mandate is ended.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { listMail, startDelivery } from '#src/platform/mail/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { DeskJourney, DeskPage } from './desk.ts'
import { faultsOf, startDesk } from './desk.ts'

const address = 'invented.mother@example.org'
let journey: DeskJourney
let desk: DeskPage
let page: Page
let delivery: { stop(): void }
let reference: string

beforeAll(async () => {
  journey = await startDesk()
  const { engine, jobs, settings, log } = journey.elshi
  delivery = await startDelivery({ db: engine.db, keyring: engine.keyring, jobs, settings, log, demonstration: true })
  // The pages need no script; the check of their accessibility does.
  const context = await journey.browser.newContext({ baseURL: journey.address })
  page = await context.newPage()
  desk = await journey.officer(1)
})
afterAll(async () => {
  delivery.stop()
  await journey.stop()
})

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const text = async () => (await page.locator('main').textContent()) ?? ''

test('the mother signs in by e-mail, and an officer who sees her and the child records who acts for whom', async () => {
  await page.goto('/en/account')
  await page.getByLabel('E-mail address').fill(address)
  await press('Send the code')
  await page.getByLabel('Code', { exact: true }).fill(await codeSent())
  await press('Sign in')
  expect(await text()).not.toContain('You act for')

  await enter('Өкілова', 'Ана', '7.8.1985')
  await desk.getByLabel('E-mail address of the account').fill(address)
  await desk.getByRole('button', { name: 'Link the account' }).click()
  await desk.getByText('i…@example.org').waitFor()
  await enter('Өкілова', 'Бала', '1.5.2019')
  await desk.getByRole('button', { name: 'Record a new mandate' }).click()
  await desk.getByLabel('Who acts').fill('өкілова')
  await desk.getByRole('radio', { name: /Өкілова Ана/ }).check()
  await desk.getByLabel('As what').selectOption({ label: 'parent' })
  await desk.getByLabel('Holds from').fill('1.1.2026')
  await desk.getByLabel('Without an end').check()
  await desk.getByRole('checkbox', { name: 'contest a refusal' }).uncheck()
  await desk.getByRole('button', { name: 'Record the mandate' }).click()
  await desk.getByText(/Өкілова Ана acts for Өкілова Бала/).waitFor()
  await desk.getByText('every service · follow, apply, answer and send papers, withdraw').waitFor()
})

test('the mother applies for her child, and every page says for whom', async () => {
  await page.goto('/en/account')
  expect(await text()).toContain('You act for')
  expect(await text()).toContain('Өкілова Бала')
  expect(await faultsOf(page)).toEqual([])
  await page.goto('/en/apply/consular-deregistration?post=BUS')
  await page.getByLabel('For Өкілова Бала (you act as: parent)').check()
  expect(await faultsOf(page)).toEqual([])
  await press('Begin')
  await page.getByText('You apply for Өкілова Бала · parent, mandate of 1 January 2026').waitFor()
  await page.getByLabel('Own wish').check()
  await press('Continue')
  await page.getByLabel('Family name', { exact: true }).fill('Өкілова')
  await page.getByLabel('Given name', { exact: true }).fill('Бала')
  for (const [part, value] of [
    ['Day', '1'],
    ['Month', '5'],
    ['Year', '2019'],
  ] as const)
    await page.getByLabel(part, { exact: true }).fill(value)
  await press('Continue')
  await press('Continue')
  if (page.url().endsWith('/papers')) await press('Continue')
  expect(await text()).toContain('You apply for Өкілова Бала')
  await press('Send the application')
  expect(await text()).toContain('You lodged it for Өкілова Бала.')
  expect(await text()).not.toContain('Slip code')
  await page.getByRole('link', { name: 'Follow the case' }).click()
  expect(await text()).toContain('For Өкілова Бала · parent')
  await page.getByRole('link', { name: 'Removal from the consular register' }).click()
  reference = page.url().split('/').at(-1) ?? ''
  expect(await text()).toContain('Өкілова Ана (parent, mandate of 1 January 2026)')
  await page.getByLabel('Your message').fill('When may we come?')
  await press('Send')
  expect(await text()).toContain('When may we come?')
})

test('the desk shows who lodged the case, for whom, under which mandate', async () => {
  await desk.goto(`/desk/cases/${reference}`)
  await desk.getByText('Lodged under a mandate: Өкілова Ана acts for Өкілова Бала · parent').waitFor()
  expect(await desk.getByText('the representative').count()).toBeGreaterThan(0)
  expect(desk.complaints).toEqual([])
})

test('an officer lodges at the window for the child, with the mother present', async () => {
  await desk.goto('/desk/window/library-card')
  await desk.getByLabel('A representative acts for the applicant').check()
  await desk.getByLabel('Representative', { exact: true }).fill('өкілова')
  await desk.getByRole('radio', { name: /Өкілова Ана/ }).check()
  expect(await desk.getByRole('button', { name: 'Lodge', exact: true }).isDisabled()).toBe(true)
  await desk.getByRole('radio', { name: /Өкілова Ана acts for Өкілова Бала/ }).check()
  const name = desk.getByRole('group', { name: 'Name', exact: true })
  await name.getByLabel('Given names', { exact: true }).fill('Бала')
  await desk.getByLabel('Date of birth').fill('1990-05-01')
  await desk.getByLabel('General reading room').check()
  await desk.getByLabel('Study', { exact: true }).check()
  await desk.getByLabel('Books at once').fill('2')
  await desk.getByLabel('No', { exact: true }).check()
  await desk.getByRole('button', { name: 'Lodge', exact: true }).click()
  await desk.getByText('No slip code is given out').waitFor()
  await desk.getByRole('link', { name: 'Open the case' }).click()
  await desk.getByText('Lodged under a mandate: Өкілова Ана acts for Өкілова Бала').waitFor()
  await page.goto('/en/account')
  expect(await text()).toContain('Library card')
  expect(desk.complaints).toEqual([])
})

test('a mandate that is ended ends the access at once', async () => {
  await desk.goto('/desk/people')
  await desk.getByRole('searchbox').fill('өкілова бала')
  await desk.getByRole('link', { name: /Өкілова Бала/ }).click()
  await desk.getByRole('button', { name: 'End the mandate' }).click()
  await desk.getByLabel('Ends on').fill(plainDateAt(journey.elshi.engine.clock.now(), 'Asia/Seoul'))
  await desk.getByRole('button', { name: 'End the mandate' }).click()
  await desk.getByText(/^ · ended on/).waitFor()
  expect((await page.goto(`/en/account/${reference}`))?.status()).toBe(404)
  await page.goto('/en/account')
  expect(await text()).toContain('You have no case under this address yet.')
  expect(await text()).not.toContain('You act for')
})

test('a link made by mistake is taken back with its reason', async () => {
  await desk.goto('/desk/people')
  await desk.getByRole('searchbox').fill('өкілова ана')
  await desk.getByRole('link', { name: /Өкілова Ана/ }).click()
  await desk.getByRole('button', { name: 'Take back the link' }).click()
  await desk.getByLabel('Why').selectOption({ label: 'it was linked to the wrong person' })
  await desk.getByRole('button', { name: 'Take back the link' }).click()
  await desk.getByText('No account is linked to this person.').waitFor()
  expect(desk.complaints).toEqual([])
})

async function enter(family: string, given: string, born: string): Promise<void> {
  await desk.goto('/desk/people')
  await desk.getByRole('button', { name: 'Enter a new person' }).click()
  await desk.getByLabel('Family name', { exact: true }).fill(family)
  await desk.getByLabel('Given names', { exact: true }).fill(given)
  await desk.getByLabel('Date of birth (optional)').fill(born)
  await desk.getByRole('button', { name: 'Enter', exact: true }).click()
  await desk.getByRole('heading', { level: 1, name: `${family} ${given}` }).waitFor()
}

async function codeSent(): Promise<string> {
  const { db, keyring } = journey.elshi.engine
  return vi.waitFor(
    async () => {
      const mails = await asReader(db, systemActor, (tx) => listMail(tx, keyring))
      const code = /\d{6}/.exec(mails.find(({ to }) => to === address)?.text ?? '')?.[0]
      if (code === undefined) throw new Error('The mail with the code has not come.')
      return code
    },
    { timeout: 15_000, interval: 200 },
  )
}
