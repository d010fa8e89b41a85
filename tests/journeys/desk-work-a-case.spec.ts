// SPDX-License-Identifier: Apache-2.0
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskJourney } from './desk.ts'
import { beginAction, lodge, registration, startDesk } from './desk.ts'

let desk: DeskJourney
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stop())

test('an officer works a registration from the queue to the notice', async () => {
  const reference = await lodge(desk, 'BUS', 'consular-registration', registration('Сынақбаева', 'Айнұр'))
  await lodge(desk, 'BUS', 'consular-registration', registration('Бөтен', 'Адам', { family: 'Boten', given: 'Adam' }))
  const page = await desk.officer(1)

  // The name is found in either script, and the queue is worked without a mouse.
  await page.getByRole('row').nth(2).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('synaqb')
  await page.getByText('1 case', { exact: true }).waitFor()
  await page.keyboard.press('Tab')
  await page.getByRole('heading', { name: 'Queue' }).click()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Сынақбаева Айнұр' }).waitFor()
  expect(page.url()).toContain(reference)

  // Taking the case is undone with one click, and taken again.
  await page.getByRole('button', { name: 'Take the case' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('unassigned').waitFor()
  await page.getByRole('button', { name: 'Take the case' }).click()
  await page.getByRole('status').getByText('Assigned to: Айжан Төлегенова').waitFor()

  const step = async (action: string) => {
    await beginAction(page, action)
    await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await step('Take up for examination')
  await page.getByRole('button', { name: /^I have sighted the original: Identity document/ }).click()
  await page.getByText('All required evidence is there').waitFor()

  // The plate of the chosen tab is as high as the bar, at a desk and on a telephone.
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(() => unevenTabs(page)).toEqual([])
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('textbox', { name: 'Note' }).fill('She came with her sister.')
  await page.getByRole('button', { name: 'Keep the note' }).click()
  await page.getByText('She came with her sister.').waitFor()

  await step('Accept')
  await step('Register and issue the notice')
  const notice = page.getByRole('link', { name: /\(PDF\)$/ })
  await notice.waitFor()
  const answer = await page.request.get((await notice.getAttribute('href')) ?? '')
  expect(answer.headers()['content-type']).toBe('application/pdf')

  // The queue is as it was left: the same search.
  await page.keyboard.press('u')
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('synaqb')
  await page.getByText('No case with these filters has such a name.', { exact: false }).waitFor()
  expect(page.complaints).toEqual([])
})

test('an officer asks another authority, records a payment, and a second person refuses with a ground', async () => {
  const reference = await lodge(desk, 'BUS', 'library-card', {
    applicant: {
      reader: { given: 'Invented' },
      born: '1990-05-01',
      rooms: ['rare-books'],
      purpose: 'study',
      'books-at-once': 2,
      'held-before': false,
    },
  })
  const page = await desk.officer(2)
  await page.goto(`/desk/cases/${reference}`)
  const act = async (action: string, fill: () => Promise<unknown>) => {
    await beginAction(page, action)
    await fill()
    await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await act('Record a payment', () => page.getByLabel('Number of the receipt').fill('R-17'))
  await page.getByText('receipt no. R-17').first().waitFor()
  await act('Ask the city archive', () => page.getByLabel('Our registry number').fill('12/2026'))
  await page.getByText('our no. 12/2026').waitFor()
  await page.locator('summary').filter({ hasText: 'Record the reply' }).click()
  await page.getByLabel('Their registry number').fill('A-7')
  await page.getByLabel('What they replied').fill('Nothing is known against it.')
  await page.getByRole('button', { name: 'Record the reply' }).click()
  await page.getByText('● replied, no. A-7').waitFor()
  expect(page.complaints).toEqual([])

  const head = await desk.officer(4)
  await head.goto(`/desk/cases/${reference}`)
  // What cannot be undone stands behind "more".
  expect(await head.getByRole('button', { name: /^Refuse/ }).count()).toBe(0)
  await beginAction(head, /^Refuse/)
  const words = (await head.getByRole('dialog').getByRole('heading').first().textContent()) ?? ''
  await head.getByRole('dialog').getByRole('radio').first().check()
  await head.getByLabel('Reason').fill('The rules of the library do not allow it.')
  await head.getByText('This cannot be undone here.').waitFor()
  await head.getByRole('dialog').getByRole('button', { name: words, exact: true }).click()
  await head.getByRole('dialog').waitFor({ state: 'detached' })
  await head.getByText('The rules of the library do not allow it.').first().waitFor()
  expect(head.complaints).toEqual([])
})

test('an officer lodges at the window for a citizen without an account, who takes along a slip in her language', async () => {
  const page = await desk.officer(1)
  await page.getByRole('link', { name: 'New at the window' }).first().click()
  await page.getByRole('link', { name: 'Consular registration', exact: true }).click()
  const lodgeIt = page.getByRole('button', { name: 'Lodge', exact: true })
  await lodgeIt.click()
  await page.getByText(/^▲ Correct the \d+ answers marked above/).waitFor()

  await page.getByRole('radio', { name: 'For a time' }).check()
  await page.getByRole('radio', { name: 'Work', exact: true }).check()
  const name = page.getByRole('group', { name: 'Name', exact: true })
  await name.getByLabel('Family name', { exact: true }).fill('Терезебаев')
  await name.getByLabel('Given names', { exact: true }).fill('Ойдан')
  await page.getByLabel('Date of birth').fill('1988-02-03')
  await page.getByLabel('Number of the passport or identity card').fill('N00000077')
  await page.getByLabel('Country').selectOption({ label: 'Republic of Korea' })
  await page.getByLabel('Region').selectOption({ index: 1 })
  await page.getByLabel('Town').fill('Busan')
  await page.getByText('marked above').waitFor({ state: 'detached' })
  // The passport lies in the officer’s hand.
  await page.getByLabel('I have sighted the original: Identity document').check()
  // She reads Korean; the officer does not.
  await page.getByLabel('The applicant’s language').selectOption('ko')
  await lodgeIt.click()

  await page.getByRole('status').getByText('Lodged').waitFor()
  await page.getByText('One original is noted as sighted.').waitFor()
  const slip = page.getByRole('region', { name: '재외국민 영사 등록' })
  expect(await slip.textContent()).toMatch(/^주부산 .*접수번호BUS-\d\d-\d{6}.*[\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{4}/)
  await page.getByRole('link', { name: 'Open the case' }).click()
  await page.getByRole('heading', { level: 1, name: 'Терезебаев Ойдан' }).waitFor()
  await page.getByText(/lodged .* · at the window$/).waitFor()
  expect(await page.getByRole('button', { name: 'I have sighted the original' }).count()).toBe(0)
  // On paper the case says where, when and by whom it was printed, and that it is invented.
  await page.emulateMedia({ media: 'print' })
  await page.getByText(/^Consulate General in Busan · .* \(Busan\) · Айжан Төлегенова$/).waitFor()
  await page
    .getByText('Demonstration: cases and the people in them are invented; what names a source is sourced.')
    .waitFor()
  expect(page.complaints).toEqual([])
})

/** Tabs over a note that are not all of one height, or whose plate is not. */
async function unevenTabs(page: Page): Promise<number[]> {
  const tabs = page.locator('.notes [class*="SegmentedControl-label"], .notes [class*="SegmentedControl-indicator"]')
  const heights = await tabs.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)))
  return new Set(heights).size === 1 ? [] : heights
}
