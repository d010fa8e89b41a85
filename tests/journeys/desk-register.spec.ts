// SPDX-License-Identifier: Apache-2.0
// A citizen is registered, pays by a tariff that the officer names, and is taken off the register; the figure of the post follows.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskJourney } from './desk.ts'
import { beginAction, faultsOf, lodge, registration, startDesk } from './desk.ts'

let desk: DeskJourney
let page: Page & { readonly complaints: string[] }
let registered: string

beforeAll(async () => {
  desk = await startDesk()
  registered = await lodge(desk, 'BUS', 'consular-registration', registration('Мысалова', 'Ойдан'))
  await desk.officerDoes(registered, { do: 'act', action: 'examine' })
  await desk.officerDoes(registered, { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' })
  page = await desk.officer(1)
})
afterAll(() => desk.stop())

async function does(action: string, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<unknown>) {
  await beginAction(page, action)
  const dialog = page.getByRole('dialog')
  await fill(dialog)
  expect(await faultsOf(page)).toEqual([])
  await dialog.getByRole('button', { name: action, exact: true }).click()
}
const done = () => page.getByRole('dialog').waitFor({ state: 'detached' })

async function inForce(): Promise<string> {
  await page.getByRole('link', { name: 'Register', exact: true }).click()
  await page.getByRole('heading', { name: /^Consular register/ }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  // The day of which the numbers are stands in the field, and the numbers that are not told here are one click away.
  expect(await page.getByLabel('On the day').inputValue()).toMatch(/^\d+\.\d+\.\d{4}$/)
  const others = page.getByRole('link', { name: 'Those numbers, on the page of the post' })
  expect(await others.getAttribute('href')).toBe('/en/posts/BUS')
  return (await page.locator('dl.answers').textContent()) ?? ''
}

test('where no fee is known, money is taken by a tariff that the officer names, and once', async () => {
  await page.goto(`/desk/cases/${registered}`)
  await does('Record a payment', async (dialog) => {
    await dialog.getByLabel('Amount').fill('12.50')
    await dialog.getByLabel('Currency').fill('USD')
    await dialog.getByLabel('Number of the receipt').fill('R-2026-44')
    await dialog.getByLabel('Tariff by which the money is taken').fill('Invented tariff of 1 January 2026, item 4')
  })
  await done()
  await page.getByText('Invented tariff of 1 January 2026, item 4').first().waitFor()
  await page
    .getByText(/by a tariff that the officer named/)
    .first()
    .waitFor()
  expect(await page.locator('button').filter({ hasText: 'Record a payment' }).count()).toBe(0)
})

test('a payment that was entered wrongly is struck out with its reason, and the right one recorded', async () => {
  await page.getByRole('button', { name: 'Strike out the payment: R-2026-44' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Reason').fill('Invented: the amount of another service.')
  expect(await faultsOf(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Strike out the payment', exact: true }).click()
  await done()
  await page.getByText('Invented: the amount of another service.').waitFor()
  expect(await page.locator('s').allTextContents()).toContain('12.50 USD, receipt no. R-2026-44')
  expect(await faultsOf(page)).toEqual([])
  await does('Record a payment', async (again) => {
    await again.getByLabel('Amount').fill('15')
    await again.getByLabel('Currency').fill('USD')
    await again.getByLabel('Number of the receipt').fill('R-2026-45')
    await again.getByLabel('Tariff by which the money is taken').fill('Invented tariff of 1 January 2026, item 5')
  })
  await done()
  await page.getByText('15 USD, receipt no. R-2026-45').first().waitFor()
})

test('a registration counts on the register of the post from the day on which its notice was issued', async () => {
  expect(await inForce()).toContain('For a time, in force0')
  await desk.officerDoes(registered, { do: 'act', action: 'accept' })
  await desk.officerDoes(registered, { do: 'act', action: 'issue-notice' })
  await page.reload()
  expect(await inForce()).toContain('For a time, in force1')
})

test('a removal names the registration that it ends, which then stands no more and says so', async () => {
  const removal = await lodge(desk, 'BUS', 'consular-deregistration', {
    applicant: { cause: 'own-request', name: { family: 'Мысалова', given: 'Ойдан' }, 'birth-date': '1999-05-01' },
  })
  await desk.officerDoes(removal, { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' })
  await desk.officerDoes(removal, { do: 'act', action: 'accept' })
  await page.goto(`/desk/cases/${removal}`)
  const remove = 'Remove the entry and issue the note'
  await does(remove, async (dialog) => {
    // Found by name and birth alone, it is chosen by the officer; what stands in the form may be changed.
    expect(await dialog.getByLabel('Case that entered the person').inputValue()).toBe('')
    await dialog.getByRole('radio', { name: registered }).check()
    expect(await dialog.getByLabel('Case that entered the person').inputValue()).toBe(registered)
    await dialog.getByLabel('Case that entered the person').fill('BUS-26-999999')
  })
  await page.getByText('This post has no such entry in the register.').waitFor()
  await page.getByLabel('Case that entered the person').fill(registered)
  await page.getByRole('dialog').getByRole('button', { name: remove, exact: true }).click()
  await done()
  await page.getByText(`The registration of case ${registered} was ended`).waitFor()
  const figure = await inForce()
  expect(figure).toContain('For a time, in force0')
  expect(figure).toContain('Taken off the register1')
  await page.goto(`/desk/cases/${registered}`)
  await page.getByText(`Taken off the register by case ${removal}: this registration is no longer in force`).waitFor()
  expect(page.complaints.filter((one) => !/status of 4\d\d/.test(one))).toEqual([])
})

test('the ministry sees the registers of all posts beside the published numbers, and no case', async () => {
  const ministry = await desk.officer(16)
  await ministry.getByRole('link', { name: 'Register', exact: true }).click()
  await ministry.getByRole('heading', { name: /^Consular register: All \d+ posts together/ }).waitFor()
  expect(await faultsOf(ministry)).toEqual([])
  const korea = ministry.locator('section', { has: ministry.getByRole('heading', { name: 'Republic of Korea' }) })
  expect(await korea.first().textContent()).toContain('Consulate General in Busan')
  expect(await ministry.locator('main').textContent()).not.toMatch(/[A-Z]{3}-26-/)
})
