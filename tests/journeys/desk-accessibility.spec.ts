// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskJourney, DeskPage } from './desk.ts'
import { faultsOf, lodge, registration, signIn, startDesk } from './desk.ts'

let desk: DeskJourney
let reference = ''
beforeAll(async () => {
  desk = await startDesk()
  reference = await lodge(desk, 'BUS', 'library-card', {
    applicant: {
      reader: { given: 'Invented' },
      born: '1990-05-01',
      rooms: ['rare-books'],
      purpose: 'research',
      topic: 'Invented',
      'books-at-once': 2,
      'held-before': false,
    },
  })
  await desk.officerDoes(reference, { do: 'act', action: 'ask-the-archive', ourNumber: '12/2026' })
  await lodge(desk, 'BUS', 'consular-registration', registration('Сынақбаева', 'Айнұр'))
})
afterAll(() => desk.stop())

test.each(['kk', 'ru', 'en', 'ko'])('every page and dialog of the desk is accessible in %s', async (language) => {
  const found: Record<string, readonly string[]> = {}
  const look = async (page: DeskPage, name: string) => {
    const faults = await faultsOf(page)
    if (faults.length > 0) found[name] = faults
  }
  const page = await desk.atTheDoor(language)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('summary').click()
  await look(page, 'door')
  await signIn(page, 4)
  await page.getByRole('row').nth(1).waitFor()
  await look(page, 'queue')
  await page.setViewportSize({ width: 360, height: 780 })
  await look(page, 'queue on a telephone')
  await page.goto(`/desk/cases/${reference}`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await look(page, 'case on a telephone')
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const summary of await page.locator('summary').all()) await summary.click()
  await look(page, 'case')
  const actions = page.locator('button[aria-haspopup=dialog]:enabled')
  for (let at = 0; at < (await actions.count()); at++) {
    const words = (await actions.nth(at).textContent()) ?? ''
    await actions.nth(at).click()
    await page.getByRole('dialog').waitFor()
    await look(page, `dialog ${words}`)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  for (const path of ['/window', '/window/consular-registration', '/passkeys', '/nowhere']) {
    await page.goto(`/desk${path}`)
    await page.getByRole('heading').first().waitFor()
    if (path.endsWith('registration')) {
      await page.getByRole('group').first().waitFor()
      await page.locator('form [type=submit]').click()
      await page.getByRole('alert').waitFor()
    }
    await look(page, path)
  }
  for (const officer of [14, 15]) {
    const other = await desk.officer(officer, language)
    await other.getByRole('heading', { level: 2 }).or(other.getByRole('table')).first().waitFor()
    await look(other, `first page of officer ${officer}`)
    expect(other.complaints).toEqual([])
  }
  expect(found).toEqual({})
  expect(page.complaints).toEqual([])
})
