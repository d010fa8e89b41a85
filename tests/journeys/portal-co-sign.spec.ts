// SPDX-License-Identifier: Apache-2.0
// A group applies together: each adult reads and signs with a code of their own, or declines; a child does not sign.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Journey } from './server.ts'
import { startJourney } from './server.ts'

let journey: Journey
let leader: Page
let slip: string[]
let codes: string[]

beforeAll(async () => {
  journey = await startJourney()
  leader = await journey.visitor()
})
afterAll(() => journey.stop())

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

test('the leader answers for the visit and says who comes along', async () => {
  await leader.goto('/en/apply/group-visit?post=SEL')
  await press(leader, 'Begin')
  await leader.getByLabel('Given name', { exact: true }).fill('Leader')
  await leader.getByLabel('In which country do you live?').selectOption('KR')
  await press(leader, 'Continue')
  for (const [part, typed] of [
    ['Day', '1'],
    ['Month', '6'],
    ['Year', '2030'],
  ] as const)
    await leader.getByLabel(part, { exact: true }).fill(typed)
  await leader.getByLabel('No', { exact: true }).check()
  await press(leader, 'Continue')
  expect(await heading(leader)).toBe('The people in this application')
  await press(leader, 'Add a person')
  await press(leader, 'Add a person')
  await press(leader, 'Add a person')
  expect(await leader.getByRole('button', { name: /^Remove/ }).count()).toBe(4)
  await leader.getByRole('button', { name: 'Remove (Person 2)' }).click()
  await press(leader, 'Continue')
})

test('each person has a page, and the pages bear their names once they are known', async () => {
  for (const [name, year] of [
    ['First', '1980'],
    ['Second', '1985'],
    ['Child', '2020'],
  ] as const) {
    expect(await heading(leader)).toContain('Visitor')
    await leader.getByLabel('Given name', { exact: true }).fill(name)
    await leader.getByLabel('Day', { exact: true }).fill('2')
    await leader.getByLabel('Month', { exact: true }).fill('3')
    await leader.getByLabel('Year', { exact: true }).fill(year)
    await press(leader, 'Continue')
  }
  await press(leader, 'Continue')
  expect(await leader.locator('.letter').textContent()).toContain('Second: Visitor')
})

test('the slip has a code for each adult and none for the child', async () => {
  await press(leader, 'Send the application')
  slip = await leader.locator('.slip dd').allTextContents()
  const rows = await leader.getByRole('table').getByRole('row').allTextContents()
  expect(rows.slice(1).map((row) => row.slice(0, 5))).toEqual(['First', 'Secon'])
  codes = await leader.getByRole('table').locator('strong').allTextContents()
  expect(codes).toHaveLength(2)
})

test('a co-signer reads who asks, what concerns them and what is ordinary, and signs', async () => {
  const first = await journey.visitor()
  await enter(first, codes[0] ?? '')
  await first.getByRole('link', { name: 'Read it' }).click()
  expect(await heading(first)).toBe('Read and sign')
  const letter = (await first.locator('.letter').textContent()) ?? ''
  expect(letter).toContain('1 June 2030')
  expect(letter).toContain('First')
  expect(letter).toContain('Leader')
  expect(letter).not.toContain('Your name')
  expect(letter).not.toContain('Second')
  await press(first, 'Sign')
  const shown = (await first.locator('main').textContent()) ?? ''
  expect(shown).toContain('You: signed')
  expect(shown).not.toContain('Person 1')
  expect(await first.getByRole('link', { name: 'Read it' }).count()).toBe(0)
})

test('a co-signer whose page is older than the case signs nothing, and reads it anew', async () => {
  const second = await journey.visitor()
  await enter(second, codes[1] ?? '')
  await second.getByRole('link', { name: 'Read it' }).click()
  await second.locator('input[name=expectedSequence]').evaluate((field) => field.setAttribute('value', '1'))
  await press(second, 'Sign')
  expect(await second.getByRole('alert').textContent()).toContain('The case has moved on since you opened it.')
  expect(await heading(second)).toBe('Read and sign')
  await enter(second, codes[1] ?? '')
  expect(await second.getByRole('link', { name: 'Read it' }).count()).toBe(1)
})

test('the leader sees who has signed and who has not', async () => {
  await enter(leader, slip[1] ?? '')
  const shown = (await leader.locator('main').textContent()) ?? ''
  expect(shown).toContain('First: signed')
  expect(shown).toContain('Second: not yet signed')
  expect(await leader.getByRole('link', { name: 'Read it' }).count()).toBe(0)
})

test('another co-signer declines, and that shows as well', async () => {
  const second = await journey.visitor()
  await enter(second, codes[1] ?? '')
  await second.getByRole('link', { name: 'Read it' }).click()
  await press(second, 'Decline')
  await leader.reload()
  expect(await leader.locator('main').textContent()).toContain('Second: declined')
})

async function enter(page: Page, code: string): Promise<void> {
  await page.goto('/en/follow')
  await page.getByLabel('Reference').fill(slip[0] ?? '')
  await page.getByLabel('Slip code').fill(code)
  await press(page, 'Open')
}
