// SPDX-License-Identifier: Apache-2.0
// A desk officer looks what a figure rests on, records one beside it, and marks an exhibition as held when its catalogue has arrived; an investment company’s office takes a lead on.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskJourney } from './desk.ts'
import { choose, faultsOf, startDesk } from './desk.ts'

let desk: DeskJourney
let page: Page & { readonly complaints: string[] }

beforeAll(async () => {
  desk = await startDesk()
  page = await desk.officer(16)
})
afterAll(() => desk.stop())

test('what a figure rests on is one click away, and a figure without a time is refused with a sentence', async () => {
  await page.goto('/desk/partners/CN')
  const trade = page.getByRole('rowgroup', { name: 'Trade in goods' })
  const row = trade.getByRole('row', { name: /24 billion USD/ })
  await row.locator('summary').click()
  await row.getByRole('link', { name: 'MENAFN' }).waitFor()
  await page.getByRole('button', { name: 'Record a figure' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Indicator').selectOption({ label: 'Trade in goods' })
  await dialog.getByLabel('Value').fill('3 400 000 000')
  await choose(dialog.getByRole('combobox', { name: 'Source' }), 'MENAFN')
  await dialog.getByLabel('Whose statistics').selectOption('CN')
  await dialog.getByLabel('Flow').selectOption('turnover')
  await dialog.getByRole('button', { name: 'Record a figure' }).click()
  await dialog.getByText('does not say for which time it holds').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await dialog.getByLabel('Period').fill('2021')
  await dialog.getByRole('button', { name: 'Record a figure' }).click()
  await dialog.waitFor({ state: 'detached' })
  // What is recorded in a demonstration is invented, and makes no picture with what is sourced.
  await trade
    .getByRole('row', { name: /3.4 billion USD/ })
    .getByText('invented')
    .waitFor()
  expect(await page.getByRole('img', { name: /^Trade in goods/ }).count()).toBe(0)
})

test('a joint exhibition is held when the catalogue has arrived', async () => {
  await page.goto('/desk/partners/KR')
  const exhibition = page.getByRole('listitem').filter({ hasText: 'Joint exhibition of records' })
  await page.getByRole('button', { name: /^Show all \d+ ?: Joint cultural committee/ }).click()
  await exhibition.getByText(/idea$/).waitFor()
  await exhibition.getByRole('button', { name: /^Next step/ }).click()
  await page.getByRole('dialog').getByLabel('Next step').selectOption({ label: 'It was agreed' })
  await page.getByRole('dialog').getByRole('button', { name: 'Record', exact: true }).click()
  await exhibition.getByText('waits for evidence').waitFor()
  await exhibition.getByRole('button', { name: /^Next step/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Next step').selectOption({ label: 'It was held' })
  await dialog.getByLabel('Day').fill('2026-11-02')
  await dialog.getByLabel('Evidence').fill('Example: the catalogue, shelf 4')
  await dialog.getByRole('button', { name: 'Record', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await exhibition.getByText(/held$/).waitFor()
  await exhibition.getByText('Example: the catalogue, shelf 4').waitFor()
  expect(page.complaints.filter((one) => !/status of 4\d\d/.test(one))).toEqual([])
})

test('the office of an investment company meets its leads first, takes one on, and finds no other page', async () => {
  const office = await desk.officer(18)
  await office.getByRole('heading', { name: 'Leads' }).waitFor()
  expect(await office.getByRole('navigation', { name: 'Sections' }).getByRole('link').allTextContents()).toEqual([
    'Leads',
  ])
  const cables = office.getByRole('listitem').filter({ hasText: 'Making electric cables' })
  await cables.getByText('stale: last step').waitFor()
  await cables.getByRole('button', { name: /^Next step/ }).click()
  const dialog = office.getByRole('dialog')
  await dialog.getByLabel('Owner, by office').fill('Office in Busan')
  await dialog.getByLabel('What is next').fill('Example: send the list of sites')
  await dialog.getByRole('button', { name: 'Record', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await cables.getByText('Next step: Example: send the list of sites').waitFor()
  expect(await faultsOf(office)).toEqual([])
  await office.goto('/desk/partners/KR')
  await office.getByText('This page is not open to your position.').waitFor()
})
