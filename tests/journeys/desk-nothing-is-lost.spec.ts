// SPDX-License-Identifier: Apache-2.0
// What an officer wrote outlives a session that ended, a line that broke, a colleague who was quicker and a look elsewhere.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskJourney, DeskPage } from './desk.ts'
import { beginAction, lodge, registration, signIn, startDesk } from './desk.ts'

let desk: DeskJourney
let reference = ''
beforeAll(async () => {
  desk = await startDesk()
  reference = await lodge(desk, 'BUS', 'consular-registration', registration('Сынақбаева', 'Айнұр'))
})
afterAll(() => desk.stop())

const openCase = async (number: number): Promise<DeskPage> => {
  const page = await desk.officer(number)
  await page.goto(`/desk/cases/${reference}`)
  await page.getByRole('heading', { level: 1, name: 'Сынақбаева Айнұр' }).waitFor()
  return page
}
const note = (page: DeskPage) => page.getByRole('textbox', { name: 'Note' })

test('a session that ended hides the case, and the same officer finds what they wrote', async () => {
  const page = await openCase(1)
  await note(page).fill('She telephoned this morning.')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Keep the note' }).click()
  await page
    .getByText('Your session has ended. Sign in again as the same officer: what you wrote is still here.')
    .waitFor()
  expect(await page.getByRole('heading', { level: 1, name: 'Сынақбаева Айнұр' }).isVisible()).toBe(false)
  await signIn(page, 1)
  expect(await note(page).inputValue()).toBe('She telephoned this morning.')
  await page.getByRole('button', { name: 'Keep the note' }).click()
  await page.getByRole('blockquote').getByText('She telephoned this morning.').waitFor()
})

test('somebody else who signs in after a session ended finds nothing of it', async () => {
  const page = await openCase(1)
  await note(page).fill('Not for other eyes.')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Keep the note' }).click()
  await page.getByText('Sign in again as the same officer', { exact: false }).waitFor()
  await signIn(page, 2)
  await page.getByRole('heading', { level: 1, name: 'Сынақбаева Айнұр' }).waitFor()
  expect(await note(page).inputValue()).toBe('')
})

test('a broken line is said at once, and the same words go through when it is back', async () => {
  const page = await openCase(1)
  await note(page).fill('Written without a line.')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Keep the note' }).click()
  await page.getByText('The server cannot be reached. What you wrote is kept; try again in a moment.').first().waitFor()
  expect(await note(page).inputValue()).toBe('Written without a line.')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Keep the note' }).click()
  await page.getByRole('blockquote').getByText('Written without a line.').waitFor()
})

test('of two officers who act at once the slower is shown what changed, and nothing is done twice', async () => {
  const [slow, quick] = [await openCase(1), await openCase(2)]
  await slow.getByRole('button', { name: 'Take up for examination' }).click()
  await slow.getByLabel('Note (optional)').fill('From the slower one.')
  await quick.keyboard.press('t')
  await quick.getByRole('status').getByText('Assigned to: Марат Ысқақов').waitFor()
  await slow.getByRole('dialog').getByRole('button', { name: 'Take up for examination' }).click()
  await slow.getByText('The case has moved on since you opened it.', { exact: false }).waitFor()
  expect(await slow.getByLabel('Note (optional)').inputValue()).toBe('From the slower one.')
  await slow.getByRole('dialog').getByRole('button', { name: 'Take up for examination' }).click()
  await slow.getByRole('dialog').waitFor({ state: 'detached' })
  await slow.getByText('Assigned to: Марат Ысқақов').first().waitFor()
})

test('a note and a form at the window wait while the officer looks elsewhere, and signing out forgets them', async () => {
  const page = await openCase(3)
  await note(page).fill('Half a sentence')
  await page.getByRole('link', { name: 'New at the window' }).first().click()
  await page.getByRole('link', { name: 'Consular registration', exact: true }).click()
  await page.getByRole('textbox', { name: 'Town' }).fill('Ulsan')
  await page.getByRole('link', { name: 'Queue', exact: true }).click()
  await page.getByRole('link', { name: reference }).click()
  expect(await note(page).inputValue()).toBe('Half a sentence')
  await page.goBack()
  await page.goBack()
  expect(await page.getByRole('textbox', { name: 'Town' }).inputValue()).toBe('Ulsan')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await signIn(page, 3)
  await page.getByRole('textbox', { name: 'Town' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Town' }).inputValue()).toBe('')
  expect(page.complaints).toEqual([])
})

test('a dialog that was closed by mistake shows again what was written in it', async () => {
  const page = await openCase(1)
  await beginAction(page, 'Record a payment')
  await page.getByLabel('Number of the receipt').fill('R-2026-17')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await beginAction(page, 'Record a payment')
  expect(await page.getByLabel('Number of the receipt').inputValue()).toBe('R-2026-17')
  expect(page.complaints).toEqual([])
})

test('single keys are listed, act while nobody types, and can be switched off', async () => {
  const page = await openCase(1)
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('reload the list').waitFor()
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('u')
  await page.keyboard.press('n')
  await page.getByRole('heading', { level: 1, name: 'Сынақбаева Айнұр' }).waitFor()
  await page.getByRole('button', { name: 'Keys' }).click()
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('TEXTAREA')
  await page.keyboard.type('u')
  expect(await note(page).inputValue()).toBe('u')
})

test.each([
  ['kk', 'Істі не үшін ашатыныңызды жазыңыз. Себебі жазылмаса, іс ашылмайды.'],
  ['ru', 'Напишите, зачем вы открываете дело. Без причины оно не откроется.'],
  ['en', 'Say why you open the case. Without a reason it stays closed.'],
  ['ko', '이 민원을 여는 사유를 적으십시오. 사유가 없으면 열리지 않습니다.'],
])('an empty field says in %s, beside it, what it lacks, and has the keyboard', async (language, sentence) => {
  const page = await desk.officer(14, language)
  await page.goto(`/desk/cases/${await refused()}`)
  await page.locator('form.say-why [type=submit]').click()
  await page.getByText(sentence, { exact: true }).waitFor()
  expect(await page.evaluate(`document.activeElement.matches('textarea[aria-invalid=true]')`)).toBe(true)
  await page.keyboard.type('Inspection')
  await page.getByText(sentence, { exact: true }).waitFor({ state: 'detached' })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  expect(page.complaints.filter((one) => !one.includes('403'))).toEqual([])
})

/** A case that has ended: whoever had no hand in it says why they open it. */
async function refused(): Promise<string> {
  const ended = await lodge(desk, 'BUS', 'consular-deregistration', {
    applicant: { cause: 'own-request', name: { given: 'Invented' }, 'birth-date': '1990-05-01' },
  })
  const ground = 'unreliable-documents'
  await desk.officerDoes(ended, { do: 'act', action: 'refuse', ground, reason: 'Invented for this test.' })
  return ended
}
