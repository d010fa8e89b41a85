// SPDX-License-Identifier: Apache-2.0
// A Kazakh citizen in Busan finds the post that serves her and registers with it, in Kazakh, without a script.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Journey } from './server.ts'
import { startJourney } from './server.ts'

let journey: Journey
let page: Page

beforeAll(async () => {
  journey = await startJourney()
  page = await journey.visitor()
})
afterAll(() => journey.stop())

const heading = () => page.getByRole('heading', { level: 1 }).textContent()
const go = (name: string) => page.getByRole('button', { name, exact: true }).click()

test('the home page leads her to the post that serves her', async () => {
  await page.goto('/kk')
  await page.getByRole('link', { name: 'Маған қай консулдық мекеме қызмет көрсетеді?' }).click()
  await page.getByLabel('Ел', { exact: true }).selectOption({ label: 'Корея Республикасы' })
  await page.getByLabel('Қала немесе елді мекен').fill('부산')
  await go('Мекемені табу')
  const answer = page.locator('.answer')
  expect(await answer.getByRole('heading').textContent()).toBe('Пусандағы Бас консулдық')
  await answer.getByRole('link', { name: /^Өтініш беру/ }).click()
})

test('she begins with the post already chosen', async () => {
  expect(await page.getByLabel('Қай консулдық мекемеге бересіз?').inputValue()).toBe('BUS')
  await go('Бастау')
})

test('what is missing is said on top and at the field, and what she typed stays', async () => {
  await page.getByLabel('Уақытша').check()
  await go('Жалғастыру')
  await page.getByLabel('Оқу', { exact: true }).check()
  await go('Жалғастыру')
  await page.getByLabel('Тегі', { exact: true }).fill('Ойдан-Шығарылғанова')
  await page.getByLabel('Аты', { exact: true }).fill('Әйгерім')
  await page.getByLabel('Күні').fill('31')
  await page.getByLabel('Айы').fill('2')
  await page.getByLabel('Жылы').fill('1996')
  await go('Жалғастыру')
  const summary = page.getByRole('alert')
  expect(await summary.getByRole('link').count()).toBe(2)
  expect(await page.getByLabel('Аты', { exact: true }).inputValue()).toBe('Әйгерім')
  expect(await page.getByLabel('Күні').inputValue()).toBe('31')
  await summary.getByRole('link').first().click()
  expect(page.url()).toContain('#applicant-birth-date-day')
})

test('she corrects it and goes on to the letter', async () => {
  await page.getByLabel('Күні').fill('3')
  await page
    .getByLabel(/төлқұжат|паспорт/i)
    .last()
    .fill('N00000001')
  await go('Жалғастыру')
  await page.getByLabel('Ел', { exact: true }).selectOption('KR')
  await page.getByLabel(/^Қала/).fill('Пусан')
  await go('Жалғастыру')
  await page.getByLabel(/^Аймақ|^Өңір/).selectOption('KR-26')
  await go('Жалғастыру')
  await page.getByLabel(/пошта/i).fill('invented@example.org')
  await go('Жалғастыру')
  await go('Жалғастыру')
  await go('Жалғастыру')
  await go('Жалғастыру')
  expect(await heading()).toBe('Жібермес бұрын оқып шығыңыз')
  const letter = (await page.locator('.letter').textContent()) ?? ''
  for (const said of [
    'Пусандағы Бас консулдық',
    'Ойдан-Шығарылғанова Әйгерім',
    '1996 ж. 3 ақпан',
    'invented@example.org',
  ])
    expect(letter).toContain(said)
})

test('going back loses nothing, and a change shows on the letter', async () => {
  await page.getByRole('link', { name: /^Өзгерту – .*(Байланыс|хабарласу)/i }).click()
  expect(await page.getByLabel(/пошта/i).inputValue()).toBe('invented@example.org')
  await page.getByLabel(/пошта/i).fill('other@example.org')
  await go('Жалғастыру')
  await page.goto('/kk/apply/consular-registration/review')
  expect(await page.locator('.letter').textContent()).toContain('other@example.org')
})

test('sent twice, the application is lodged once', async () => {
  const again = await page.context().newPage()
  await again.goto('/kk/apply/consular-registration/review')
  await go('Өтінішті жіберу')
  expect(await heading()).toBe('Өтінішіңіз тіркелді')
  const slip = await page.locator('.slip dd').allTextContents()
  expect(slip[0]).toBe('BUS-26-000001')
  await again.getByRole('button', { name: 'Өтінішті жіберу', exact: true }).click()
  expect(await again.locator('.slip dd').allTextContents()).toEqual(slip)
})

test('with reference and code she sees where the case stands and who holds it', async () => {
  const slip = await page.locator('.slip dd').allTextContents()
  await go('Істің барысын қарау')
  expect(page.url()).toBe(`${journey.address}/kk/case`)
  await go('Шығу')
  await page.goto('/kk/follow')
  await page.getByLabel('Іс нөмірі').fill(slip[0]?.toLowerCase() ?? '')
  await page.getByLabel('Талон коды').fill('AAAA-BBBB-CCCC')
  await go('Ашу')
  expect(await page.getByRole('alert').textContent()).toContain('сәйкес келмейді')
  await page.getByLabel('Талон коды').fill(` ${slip[1]?.toLowerCase().replaceAll('-', ' ')} `)
  await go('Ашу')
  expect(page.url()).toBe(`${journey.address}/kk/case`)
  expect(await page.locator('main').textContent()).toContain('BUS-26-000001')
  await go('Шығу')
  await page.goto('/kk/case')
  expect(page.url()).toBe(`${journey.address}/kk/follow`)
})
