// SPDX-License-Identifier: Apache-2.0
// A refusal of consular registration is contested in the portal and on paper; the head of the post decides at the desk.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskJourney } from './desk.ts'
import { beginAction, registration, startDesk } from './desk.ts'
import type { Slip } from './portal.ts'
import { enterCase, lodgeByPortal } from './portal.ts'

let desk: DeskJourney
let page: Page
let slip: Slip

beforeAll(async () => {
  desk = await startDesk()
  page = await desk.visitor()
  slip = await lodgeByPortal(desk, {
    service: 'consular-registration',
    answers: registration('Мысалова', 'Ойдан'),
  })
  await enterCase(page, slip)
})
afterAll(() => desk.stop())

const text = async () => (await page.locator('main').textContent()) ?? ''
const refuse = { do: 'act', action: 'refuse', ground: 'requirements-not-met' }

/** An officer does an action at the desk: everything that its dialog asks for, then the deed. */
async function atTheDesk(
  officer: Page,
  action: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<unknown>,
) {
  await officer.goto(`/desk/cases/${slip.reference}`)
  await beginAction(officer, action)
  const dialog = officer.getByRole('dialog')
  await fill(dialog)
  await dialog.getByRole('button', { name: action, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function appealInPortal(reasons: string) {
  await page.reload()
  await page.getByRole('link', { name: 'Appeal' }).click()
  await page.getByLabel('Your reasons').fill(reasons)
  await page.getByRole('button', { name: 'Yes, appeal', exact: true }).click()
  expect(await text()).toContain('Under appeal')
}

test('an applicant contests a refusal in the portal, the head of the post upholds it, and the case is worked on again', async () => {
  await desk.officerDoes(slip.reference, { do: 'act', action: 'examine' })
  await desk.officerDoes(slip.reference, { ...refuse, reason: 'Invented: the passport could not be read.' })
  await page.reload()
  expect(await text()).toContain('Invented: the passport could not be read.')
  await appealInPortal('Invented: the passport is whole, I can show it.')
  const head = await desk.officer(7)
  await atTheDesk(head, 'Uphold the appeal', (dialog) => dialog.getByLabel('Reason').fill('Invented: it was shown.'))
  expect(head.complaints).toEqual([])
  await page.reload()
  const shown = await text()
  for (const said of ['The appeal was upheld', 'Invented: it was shown.', 'Under examination'])
    expect(shown).toContain(said)
  expect(await page.getByRole('link', { name: 'Appeal' }).count()).toBe(0)
})

test('a second refusal is contested on paper, recorded with the day on which it came, and dismissed for good', async () => {
  await desk.officerDoes(slip.reference, { ...refuse, reason: 'Invented: the paper is not genuine.' })
  const clerk = await desk.officer(5)
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Seoul' }).format(desk.elshi.engine.clock.now())
  // The case has ended, and the clerk had no hand in it: they say why they open it.
  await clerk.goto(`/desk/cases/${slip.reference}`)
  await clerk.getByLabel('Why do you open this case?').fill('Invented: an appeal came by post.')
  await clerk.getByRole('button', { name: 'Open the case', exact: true }).click()
  await atTheDesk(clerk, 'Record an appeal that came on paper', async (dialog) => {
    await dialog.getByLabel('Day on which it came').fill(today)
    await dialog.getByLabel('What the applicant wrote').fill('Invented: I wrote this by hand.')
  })
  await clerk.getByText(/^An appeal came on paper on/).waitFor()
  expect(clerk.complaints.filter((one) => !/status of 4\d\d/.test(one))).toEqual([])
  await page.reload()
  const told = await text()
  for (const said of ['An appeal came on paper on', 'Invented: I wrote this by hand.', 'Under appeal'])
    expect(told).toContain(said)
  const head = await desk.officer(7)
  await atTheDesk(head, 'Dismiss the appeal', async (dialog) => {
    await dialog.getByRole('radio').first().check()
    await dialog.getByLabel('Reason').fill('Invented: the state that issued it says so.')
  })
  await page.reload()
  const decided = await text()
  for (const said of [
    'No appeal is open in this case any more',
    'The appeal was dismissed',
    'Invented: the state that issued it says so.',
    'Appeal dismissed',
  ])
    expect(decided).toContain(said)
  expect(await page.getByRole('link', { name: 'Appeal' }).count()).toBe(0)
})
