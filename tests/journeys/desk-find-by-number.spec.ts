// SPDX-License-Identifier: Apache-2.0
// An officer finds a case by the number of a passport, and is told of a second case of one person before lodging it and on its page.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskJourney, DeskPage } from './desk.ts'
import { faultsOf, lodge, registration, startDesk } from './desk.ts'

const iin = '850101300015'
let desk: DeskJourney
let page: DeskPage
let first: string

beforeAll(async () => {
  desk = await startDesk()
  const { applicant } = registration('Үлгі', 'Мысал')
  first = await lodge(desk, 'BUS', 'consular-registration', {
    applicant: { ...applicant, iin, 'identity-document': 'N00000777' },
  })
  page = await desk.officer(2)
})
afterAll(() => desk.stop())

const row = () => page.getByRole('row').filter({ hasText: first })

test('by the keyboard alone a case is found by the number of a passport, and the row says by what', async () => {
  await page.getByRole('row').nth(1).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('n 0000 0777')
  await row()
    .getByText(/^found by: .*passport/i)
    .waitFor()
  expect(await faultsOf(page)).toEqual([])
  expect(page.url()).not.toContain('0777')
  await page.keyboard.press('Escape')
  await page.getByLabel(/^Name, case reference/).fill('850101 300 015')
  await row()
    .getByText(/^found by: .*IIN/)
    .waitFor()
})

test('a number that no case has says what to do, and a name is a name', async () => {
  await page.getByLabel(/^Name, case reference/).fill('901231450017')
  await page.getByText(/^You see no case with this number/).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByLabel(/^Name, case reference/).fill('Zzyzx')
  await page.getByText(/^No case with these filters has such a name/).waitFor()
})

test('at the window a second case of one person is lodged only after a warning, and is named on its page', async () => {
  await page.goto('/desk/window/consular-registration')
  await page.getByRole('radio', { name: 'For a time' }).check()
  await page.getByRole('radio', { name: 'Work', exact: true }).check()
  const name = page.getByRole('group', { name: 'Name', exact: true })
  await name.getByLabel('Family name', { exact: true }).fill('Терезебаев')
  await name.getByLabel('Given names', { exact: true }).fill('Ойдан')
  await page.getByLabel('Date of birth').fill('1985-01-01')
  await page.getByLabel(/IIN/).fill(iin)
  await page.getByLabel('Number of the passport or identity card').fill('N00000778')
  await page.getByLabel('Country').selectOption({ label: 'Republic of Korea' })
  await page.getByLabel('Region').selectOption({ index: 1 })
  await page.getByLabel('Town').fill('Busan')
  await page.getByRole('button', { name: 'Lodge', exact: true }).click()
  const warning = page.getByRole('alert').filter({ hasText: 'Nothing is lodged yet' })
  await warning.getByRole('link', { name: `Open ${first}` }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Lodge all the same' }).click()
  await page
    .getByText(/^BUS-26-\d{6}$/)
    .first()
    .waitFor()
  await page.goto(`/desk/cases/${first}`)
  await page
    .getByText(/Possible duplicate: BUS-26-\d{6} \(open\)/)
    .first()
    .waitFor()
})
