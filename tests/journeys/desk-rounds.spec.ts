// SPDX-License-Identifier: Apache-2.0
// From the file of a partner to a round, an undertaking, a letter to another authority, and the list of whom everything waits for.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskJourney, DeskPage } from './desk.ts'
import { choose, faultsOf, startDesk, turnTo } from './desk.ts'

let desk: DeskJourney
let page: DeskPage

beforeAll(async () => {
  desk = await startDesk()
  page = await desk.officer(16, 'en', '/desk/partners/KR')
})
afterAll(() => desk.stop())

const dialog = () => page.getByRole('dialog')
async function begin(deed: string) {
  const button = page.getByRole('button', { name: deed, exact: true })
  // The likely ones are in view, the others behind “more”.
  await expect
    .poll(
      async () => {
        const more = page.locator('details.more:not([open]) > summary')
        if (!(await button.isVisible()) && (await more.isVisible())) await more.click()
        return button.isVisible()
      },
      { timeout: 15_000 },
    )
    .toBe(true)
  await button.click()
  await dialog().waitFor()
}
const send = (deed: string) => dialog().getByRole('button', { name: deed, exact: true }).click()
const done = () => dialog().waitFor({ state: 'detached' })

test('the file of a partner leads to a round and what was undertaken at it', async () => {
  await page.getByRole('link', { name: 'Round 5', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /^Round 5/ }).waitFor()
  await page.getByText('◐ Said by one side: Kazakhstan').waitFor()
  await page.getByRole('link', { name: /^Make efforts, with the agencies concerned/ }).click()
  await page.getByRole('heading', { level: 1, name: /^Make efforts/ }).waitFor()
  await page.getByText('due at the next round (June 2021)').waitFor()
})

test('a promise that measures itself shows its way with an axis, and each point leads to its source', async () => {
  const path = '**/api/commitments/kz-kr-consular.5.permits'
  const figure = { figure: 'f', period: { kind: 'year', year: 2020 }, sources: ['mofa-2019-01-30'], confidence: 'high' }
  const measured = {
    indicator: 'kr-trade',
    name: 'Permits (invented)',
    unit: 'people',
    baseline: { on: '2019-01-30', value: 4000 },
    target: { on: '2021-06-30', value: 1000 },
    values: [{ ...figure, on: '2020-12-31', value: 2500 }],
    course: 'behind',
  }
  await page.route(path, async (route) => {
    const told = await (await route.fetch()).json()
    await route.fulfill({ json: { ...told, measured } })
  })
  await page.reload()
  const picture = page.getByRole('img', { name: /^Permits \(invented\), people: from 4\D?000 people to the target of/ })
  await picture.getByText('2.5K').waitFor()
  await picture.getByText('1K · target').waitFor()
  const row = page.getByRole('row', { name: /2\D?500 people/ })
  await row.getByRole('link', { name: 'Ministry of Foreign Affairs of the Republic of Korea' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('link', { name: 'Republic of Korea', exact: true }).waitFor()
  await page.unroute(path)
  await page.reload()
})

test('an undertaking is not done without evidence, and what was typed stays', async () => {
  await begin('Mark as done')
  await send('Mark as done')
  await dialog().getByText('Nothing shows that this was done. Add evidence first.').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await dialog().getByRole('button', { name: 'Cancel' }).click()
  await done()
})

test('a letter to another authority is silent until it is answered, and stands in the list of whom we wait for', async () => {
  await begin('Record a letter')
  await dialog().getByLabel('Authority').fill('Ministry of work (invented)')
  await dialog().getByLabel('Subject').fill('Permits of an example')
  await dialog().getByLabel('Our registry number').fill('1-1/22')
  await dialog().getByLabel('When it was sent').fill('2.3.2026')
  await dialog().getByLabel('no limit for the reply').check()
  expect(await faultsOf(page)).toEqual([])
  await send('Record a letter')
  await done()
  await page.getByText(/silent for \d+ days/).waitFor()
  await page.getByRole('link', { name: 'Waiting on whom', exact: true }).click()
  const row = page.getByRole('row', { name: /Ministry of work \(invented\)/ })
  await row.waitFor()
  expect(await row.textContent()).toContain('2 March 2026')
  await row.getByRole('link').click()
  await begin('Record the reply')
  await dialog().getByLabel('Day of the reply').fill('1.4.2026')
  await dialog().getByLabel('What they answered').fill('Example text')
  await send('Record the reply')
  await done()
  await page.getByText('answered 1 April 2026').waitFor()
})

test('an undertaking is carried over to the round that is planned, under which it then stands', async () => {
  await begin('Carry over to a later round')
  await dialog().getByLabel('To which round').selectOption({ label: 'Round 8' })
  await send('Carry over to a later round')
  await done()
  await turnTo(page, '/rounds/kz-kr-consular.8')
  await page.getByRole('link', { name: /^Make efforts/ }).waitFor()
  await begin('Record that it was held')
  await send('Record that it was held')
  // The form says itself what it lacks, and the keyboard is at the first of it.
  await dialog().getByText('Fill in').first().waitFor()
  expect(page.complaints.filter((one) => !/status of 4\d\d/.test(one))).toEqual([])
})

test('an officer begins a series, records who holds an office, and holds a round by video that they led', async () => {
  await page.goto('/desk/partners/TR')
  await begin('Begin a series of meetings')
  await dialog().getByLabel('Name of the series').fill('Migration dialogue (invented)')
  await dialog().getByLabel('Topic').selectOption('migration')
  await dialog().getByLabel('Numbering').selectOption('none')
  expect(await faultsOf(page)).toEqual([])
  await send('Begin a series of meetings')
  await done()
  await page.getByRole('button', { name: /^Record a person in an office.*Türkiye$/ }).click()
  await dialog().getByLabel('Name', { exact: true }).fill('Invented Head')
  await dialog().getByLabel('Name of the office').fill('Director (invented)')
  await dialog().getByLabel('Day on which they were named in it').fill('2026-11')
  await send('Record a person in an office')
  await done()
  const series = page.locator('.series', { hasText: 'Migration dialogue (invented)' })
  await series.getByRole('button', { name: 'Plan a round' }).click()
  await dialog().getByLabel('Form').selectOption('video')
  await send('Plan a round')
  await done()
  await series.getByRole('link').last().click()
  await begin('Record that it was held')
  await dialog().getByLabel('Held').fill('20.11.2026')
  const who = dialog().getByRole('combobox', { name: 'Who', exact: true })
  await choose(who.first(), 'Azamat Aubekov, Director')
  await choose(who.last(), 'Invented Head')
  await send('Record that it was held')
  await done()
  await page.getByText('Director (invented)').waitFor()
})
