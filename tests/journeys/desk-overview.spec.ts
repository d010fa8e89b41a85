// SPDX-License-Identifier: Apache-2.0
// The head of the department sees what needs them and acts with one click; whatever is kept is found by the beginnings of its words.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskJourney, DeskPage } from './desk.ts'
import { faultsOf, startDesk } from './desk.ts'

let desk: DeskJourney
let page: DeskPage
const HEAD_OF_DEPARTMENT = 17

beforeAll(async () => {
  desk = await startDesk()
  page = await desk.officer(HEAD_OF_DEPARTMENT)
})
afterAll(() => desk.stop())

test('what needs the head of the department stands on the first page, and is done with one click', async () => {
  await page.getByRole('heading', { level: 1, name: 'What needs you' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  const carry = page.getByRole('button', { name: /^Carry over to the next round: / })
  const { length } = await carry.all()
  expect(length).toBeGreaterThan(0)
  const name = await carry.first().getAttribute('aria-label')
  await carry.first().click()
  // Carried over: the promise still stands there, and nothing is left to do about it here.
  await page.getByRole('button', { name: name ?? '', exact: true }).waitFor({ state: 'detached' })
})

test('a search finds a round by the beginnings of words, from the keyboard, and leads to it', async () => {
  await page.goto('/desk/partners/KR')
  await page.getByRole('img', { name: /rounds, steps of agreements and promises due/ }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('/')
  await page.keyboard.type('zzzz')
  await page.getByText('Nothing is found by “zzzz”').waitFor()
  await page.getByRole('searchbox').fill('consular consult')
  await page.getByRole('link', { name: /round 5$/ }).click()
  await page.getByRole('heading', { level: 1, name: /^Round 5/ }).waitFor()
})
