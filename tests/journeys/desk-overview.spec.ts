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

test('what needs the head prints on one sheet in every language, however full its lists are', async () => {
  const printed = await desk.officer(HEAD_OF_DEPARTMENT)
  let lines = 3
  let views = false
  await printed.route('**/api/relations/head', (route) => route.fulfill({ json: fullOf(long, lines, views) }))
  const sheets = async () => {
    const pdf = (await printed.pdf({ preferCSSPageSize: true })).toString('latin1')
    return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length
  }
  await printed.goto('/desk/head')
  await printed.locator('.head-of-department:not(.full) li').nth(17).waitFor()
  expect(await sheets()).toBe(1)
  lines = 12
  for (const language of ['kk', 'ru', 'ko', 'en']) {
    // What is fetched in another language is the whole of it.
    await printed.locator('.head-end select').selectOption(language)
    await printed.locator(`html[lang="${language}"] .head-of-department.full li`).nth(35).waitFor()
    expect(await sheets(), language).toBe(1)
  }
  // Where a partner sees promises otherwise, that list takes a row of its own, and every list is shorter.
  for (const each of [2, 12]) {
    lines = each
    views = true
    await printed.reload()
    await printed
      .locator('.head-of-department li')
      .nth(7 * Math.min(each, 4) - 1)
      .waitFor()
    expect(await sheets(), `${each} lines`).toBe(1)
  }
})

test('what is still open of a brief is shown before the head signs it, and stays open when it is signed as it stands', async () => {
  const head = await desk.officer(HEAD_OF_DEPARTMENT)
  await head.route('**/api/relations/head', (route) => route.fulfill({ json: fullOf('Example of a brief', 2, false) }))
  const gaps = [{ number: 2, words: 'The meeting took place on ____.' }, { words: 'Day: not on record yet' }]
  await head.route('**/api/briefs/brief', (route) => route.fulfill({ json: { gaps } }))
  const signed: unknown[] = []
  await head.route('**/api/briefs/brief/signature', (route) => {
    signed.push(route.request().postDataJSON())
    return route.fulfill({ json: { id: 'brief', sequence: 2 } })
  })
  await head.goto('/desk/head')
  await head
    .getByRole('heading', { name: /invented besides: 2$/ })
    .first()
    .waitFor()
  await head.getByRole('button', { name: 'Example of a brief: Sign', exact: true }).click()
  await head.getByText('Paragraph 2: The meeting took place on ____.').waitFor()
  await head.getByText('Day: not on record yet').waitFor()
  expect(signed).toEqual([])
  expect(await faultsOf(head)).toEqual([])
  await head.getByRole('button', { name: 'Example of a brief: Sign as it stands' }).click()
  await expect.poll(() => signed).toMatchObject([{ seen: { open: 1 } }])
})

/** Every list as long as it comes, each line with words as long as they may be. */
const long = 'Example of words that are as long as such words may be in a file of the ministry. '.repeat(3)
function fullOf(title: string, each: number, views: boolean) {
  const many = (line: object) => Array.from({ length: each }, (_, at) => ({ ...line, id: `line-${at}` }))
  const about = [{ code: 'KR', name: 'Republic of Korea' }]
  // As in a demonstration: each line bears its mark, and they are counted apart.
  const common = { title, about, origin: 'invented', link: '/rounds/kz-kr-consular.8' }
  const counts = (count: number) =>
    Object.fromEntries(
      ['decisions', 'views', 'next-rounds', 'no-round', 'no-reply', 'due-before-round'].map((kind) => [kind, count]),
    )
  const reminder = { ...common, words: title, isOverdue: true }
  const round = { series: 'kz-kr-consular', sequence: 1, step: 'planned', on: '2027-02' }
  const seen = { side: { code: 'KR', name: 'Republic of Korea' }, stands: 'done', on: '2026-11-23', words: title }
  const figure = { name: title, rate: 0.5, value: 3, before: 2, unit: 'people', when: '2026-06-30' }
  return {
    on: '2026-11-23',
    decisions: [
      { ...common, id: 'brief', kind: 'brief', language: 'en', on: '2026-11-23', seen: { open: 1 } },
      { ...common, id: 'text', kind: 'press-text', sequence: 1, on: '2026-11-23' },
      ...many({ ...common, kind: 'round', sequence: 1, step: 'agenda-draft', to: 'agenda-agreed' }).slice(2),
    ],
    nextRounds: many({ ...common, ...round }),
    reminders: ['no-round', 'no-reply', 'due-before-round'].flatMap((kind) => many({ ...reminder, kind })),
    moved: many({ ...common, ...figure }),
    views: views ? many({ ...common, stands: 'open', isOverdue: true, theirs: [seen] }) : [],
    gaps: [],
    all: counts(0),
    invented: counts(each),
    isCut: false,
  }
}

test('a search finds a round by the beginnings of words, from the keyboard, and leads to it', async () => {
  await page.goto('/desk/partners/KR')
  await page.getByRole('img', { name: /rounds, steps of agreements and promises due/ }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('zzzz')
  await page.getByText('Nothing is found by “zzzz”').waitFor()
  await page.getByRole('searchbox').fill('apostile')
  await page.getByRole('button', { name: 'apostille' }).click()
  await page
    .getByRole('search')
    .getByRole('link', { name: /apostille/i })
    .first()
    .waitFor()
  await page.getByRole('searchbox').fill('consular consult')
  await page.getByRole('link', { name: /round 5$/ }).click()
  await page.getByRole('heading', { level: 1, name: /^Round 5/ }).waitFor()
})

test('on a telephone the file of a partner is the list of its parts, each with its count and one touch away', async () => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/desk/partners/KR')
  const promises = page.getByRole('button', { name: /^Promises \d/ })
  await promises.waitFor()
  await page.locator('.part-line.late').first().waitFor()
  const closed = await page.evaluate<number>('document.documentElement.scrollHeight')
  expect(closed).toBeLessThan(3000)
  await promises.press('Enter')
  await page
    .getByRole('link', { name: /^Make efforts/ })
    .last()
    .waitFor()
  expect(await promises.getAttribute('aria-expanded')).toBe('true')
  expect(await faultsOf(page)).toEqual([])
  // An address that names a part opens it.
  await page.goto('/desk/partners/KR#officials')
  await page.getByText('Woo In-shik', { exact: true }).waitFor()
  await page.setViewportSize({ width: 1440, height: 900 })
})
