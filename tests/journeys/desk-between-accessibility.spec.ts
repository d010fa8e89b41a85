// SPDX-License-Identifier: Apache-2.0
// Every page between states, as whoever works with it sees it, in every language: for people who hear it or use no mouse, and on a telephone.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventReleases } from '#demo/releases.ts'
import type { DeskJourney, DeskPage } from './desk.ts'
import { faultsOf, startDesk, tooWideForTelephone, turnTo } from './desk.ts'

const DESK_OFFICER = 16
const HEAD_OF_DEPARTMENT = 17

let desk: DeskJourney
let page: DeskPage
beforeAll(async () => {
  desk = await startDesk()
  page = await desk.officer(DESK_OFFICER, 'kk', '/desk/partners')
})
afterAll(() => desk.stop())

/** A page by its address, and what is there once it is filled. */
const pages: readonly (readonly [path: string, filled: string])[] = [
  ['/partners', 'main ul a'],
  ['/partners/KR', '.years-with svg'],
  ['/partners/EU', 'table.figures'],
  ['/instruments', 'main table'],
  ['/instruments/kr-kz-sentenced-persons-2019', '.life svg'],
  ['/rounds/kz-kr-consular.5', '.agenda li'],
  ['/rounds/kz-kr-consular.8', 'main h2'],
  ['/commitments/kz-kr-consular.5.permits', '.answers'],
  ['/waiting', 'main table'],
  ['/leads', 'main h1'],
  ['/sources/mofa-2019-01-30', '.answers'],
]

// What is heard and how far colours stand apart is the same in every language: it is looked at in the one with the longest words.
test.each(pages)('%s is heard and seen as it should be', async (path, filled) => {
  await turnTo(page, path)
  await untilFilled(page, filled)
  expect(await faultsOf(page)).toEqual([])
  expect(page.complaints).toEqual([])
})

test('a document, a brief and what was released are heard and seen as they should be', async () => {
  await inventReleases(desk.elshi)
  const { released } = await ask('GET', 'partners/KR/releases')
  const paper = {
    kind: 'agreed-minutes',
    party: 'KR',
    round: 'kz-kr-consular.8',
    direction: 'joint',
    languages: ['kk', 'ko'],
  }
  const document = await ask('POST', 'documents', { ...paper, authentic: ['kk'] })
  const brief = await ask('POST', 'partners/KR/briefs', { language: 'kk' })
  for (const path of [`/documents/${document.id}`, `/briefs/${brief.id}`, `/releases/${released[0].id}`]) {
    await turnTo(page, path)
    await untilFilled(page, '.crumbs')
    expect([...(await faultsOf(page)), ...(await tooWideForTelephone(page)), ...page.complaints], path).toEqual([])
  }
})

test('paragraphs of a document change places from the keyboard, in both languages at once, and the key may be pressed again', async () => {
  const paper = { kind: 'agenda', party: 'KR', round: 'kz-kr-consular.5', direction: 'joint', languages: ['en', 'kk'] }
  const { id } = await ask('POST', 'documents', { ...paper, authentic: ['en'] })
  await turnTo(page, `/documents/${id}`)
  await untilFilled(page, 'table.versions tbody tr')
  const order = () => page.locator('table.versions tbody tr p.words[lang="en"]').allInnerTexts()
  const both = () => page.locator('table.versions tbody tr p.words[lang="kk"]').allInnerTexts()
  const [before, beside] = [await order(), await both()]
  const moved = (all: readonly string[]) => [all[0], ...all.slice(2, 4), all[1], ...all.slice(4)]
  await page.locator('table.versions tbody tr').nth(1).getByRole('button').nth(1).focus()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await order())[2]).toBe(before[1])
  await expect.poll(() => page.evaluate('document.activeElement.closest("tr")?.rowIndex')).toBe(3)
  await page.keyboard.press('Enter')
  await expect.poll(order).toEqual(moved(before))
  expect(await both()).toEqual(moved(beside))
})

test('the page of the head of the department is heard and seen as it should be', async () => {
  const head = await desk.officer(HEAD_OF_DEPARTMENT, 'kk', '/desk/head')
  await untilFilled(head, '.head-sections li')
  expect([...(await faultsOf(head)), ...(await tooWideForTelephone(head)), ...head.complaints]).toEqual([])
})

test.each([
  'kk',
  'ru',
  'en',
  'ko',
])('every page between states fits a screen and a telephone in %s', async (language) => {
  await turnTo(page, '/partners')
  await page.locator('.head-end select').selectOption(language)
  await page.locator(`html[lang="${language}"]`).waitFor()
  const found: Record<string, readonly string[]> = {}
  for (const [path, filled] of pages) {
    await turnTo(page, path)
    await untilFilled(page, filled)
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    const wide = [...(width > 1440 ? [`is ${width} px wide`] : []), ...(await tooWideForTelephone(page))]
    if (wide.length > 0) found[path] = wide
  }
  expect(found).toEqual({})
  expect(page.complaints).toEqual([])
})

async function ask(method: 'GET' | 'POST', path: string, told?: object) {
  const { csrf } = await (await page.request.get('/api/session')).json()
  const headers = { origin: desk.address, 'x-elshi-csrf': csrf }
  const data = told && { commandId: randomUUID(), ...told }
  const answer = await page.request.fetch(`/api/${path}`, { method, headers, ...(data && { data }) })
  expect(answer.ok(), await answer.text()).toBe(true)
  return answer.json()
}

async function untilFilled(at: DeskPage, filled: string): Promise<void> {
  await at.locator(filled).first().waitFor()
  await expect.poll(() => at.locator('.mantine-Loader-root').count(), { timeout: 15_000 }).toBe(0)
}
