// SPDX-License-Identifier: Apache-2.0
// From a partner’s file to a brief that drafts itself, is edited, signed, and stays as it is.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskJourney, DeskPage } from './desk.ts'
import { faultsOf, startDesk } from './desk.ts'

let desk: DeskJourney
let page: DeskPage

beforeAll(async () => {
  desk = await startDesk()
  page = await desk.officer(16)
})
afterAll(() => desk.stop())

test('a brief drafts itself, is edited and signed, and no longer changes', async () => {
  await page.goto('/desk/partners/KR')
  await page.getByRole('button', { name: 'Draft a brief for the next round' }).click()
  await page.getByRole('heading', { level: 1, name: /brief for round 8/ }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Edit paragraph 2', exact: true }).click()
  await page.getByRole('textbox', { name: 'Paragraph' }).fill('The sides, in the words of the officer.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('The sides, in the words of the officer.').waitFor()
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await page.getByText('Once signed, the text no longer changes.').waitFor()
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await page
    .getByText(/^SHA-256 of the text/)
    .first()
    .waitFor()
  expect(await page.getByRole('button', { name: /^Edit paragraph/ }).count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])
  expect(page.complaints).toEqual([])
})
