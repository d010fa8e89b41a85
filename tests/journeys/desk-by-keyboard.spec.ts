// SPDX-License-Identifier: Apache-2.0
// The ordinary registration at the window, lodged and decided by keyboard alone. Keys and pages are counted and printed, not timed:
// an officer who types three keys a second needs them to stay below 180 for a minute.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskJourney, DeskPage } from './desk.ts'
import { startDesk } from './desk.ts'

let desk: DeskJourney
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stop())

test('an officer lodges a registration at the window and decides it without a mouse', async () => {
  const page = await desk.officer(1)
  const hands = handsOn(page)
  await page
    .getByRole('row')
    .nth(0)
    .or(page.getByText('No case is open.', { exact: false }))
    .waitFor()

  // To the form: w for the window, the first service, Enter.
  await hands.press('w')
  await page.getByRole('link', { name: 'Consular registration', exact: true }).waitFor()
  await hands.tabTo('Consular registration')
  await hands.press('Enter')
  await page.getByRole('textbox', { name: 'Town' }).waitFor()

  // The form, from its first question on.
  await hands.choose('For a time')
  await page.getByRole('radio', { name: 'Work', exact: true }).waitFor()
  await hands.choose('Work')
  await hands.write('Family name', 'Серікова')
  await hands.write('Given names', 'Ару')
  await hands.write('Family name in Latin letters', 'Serikova')
  await hands.write('Given names in Latin letters', 'Aru')
  await hands.write('Date of birth', '3.2.1988')
  await hands.write('passport', 'N00000055')
  await hands.tabTo('Country')
  await hands.type('Republic of K')
  await page.getByLabel('Region').waitFor()
  await hands.tabTo('Region')
  await hands.type('Busan')
  await hands.write('Town', 'Busan')
  await hands.press('Control+Enter')
  await page.getByRole('status').getByText('Lodged').waitFor()
  const lodged = hands.count()

  // The case: open it, take it up, the original seen, accepted, registered.
  await hands.tabTo('Open the case')
  await hands.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Серікова Ару' }).waitFor()
  const nextStep = async () => {
    await hands.press('a')
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => hands.at()).toMatch(/^(Take up|Accept|Register)/)
    await hands.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await page.getByRole('button', { name: 'Take up for examination' }).waitFor()
  await nextStep()
  await page.getByRole('button', { name: /^I have sighted the original/ }).waitFor()
  await hands.press('e')
  await hands.press('Enter')
  await page.getByText('All required evidence is there').waitFor()
  await nextStep()
  await page.getByRole('button', { name: 'Register and issue the notice' }).waitFor()
  await nextStep()
  await page.getByRole('link', { name: /\(PDF\)$/ }).waitFor()

  const { keys, pages } = hands.count()
  process.stdout.write(
    `The ordinary registration: ${lodged.keys} keys to lodge, ${keys} to the notice, ${pages} pages, no mouse.\n`,
  )
  expect(keys).toBeLessThan(180)
  expect(page.complaints).toEqual([])
})

/** Hands that have a keyboard only: they count what they press and the pages they meet. */
function handsOn(page: DeskPage) {
  let keys = 0
  const seen = new Set<string>()
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
    seen.add(new URL(page.url()).pathname)
  }
  const at = () =>
    page.evaluate(`(() => {
      const one = document.activeElement
      if (!one || one.tabIndex < 0) return ''
      const label = one?.labels?.[0]?.textContent ?? one?.getAttribute('aria-label') ?? one?.textContent ?? ''
      return label.trim()
    })()`) as Promise<string>
  const tabTo = async (name: string) => {
    for (let tries = 0; tries < 40; tries++) {
      if ((await at()).includes(name)) return
      await press('Tab')
    }
    throw new Error(`Forty tabs did not lead to "${name}", but to "${await at()}".`)
  }
  return {
    press,
    at,
    tabTo,
    type: async (text: string) => {
      keys += [...text].length
      await page.keyboard.type(text)
    },
    write: async (name: string, text: string) => {
      await press('Tab')
      await tabTo(name)
      keys += [...text].length
      await page.keyboard.type(text)
    },
    /** A choice of a group: into the group, down to the choice. */
    choose: async (name: string) => {
      await press('Tab')
      const wanted = page.getByRole('radio', { name, exact: true })
      for (let tries = 0; tries < 40; tries++) {
        if (await page.evaluate("document.activeElement?.type === 'radio'")) break
        await press('Tab')
      }
      for (let tries = 0; tries < 10; tries++) {
        if ((await at()) === name) break
        await press('ArrowDown')
      }
      await press('Space')
      await expect.poll(() => wanted.isChecked()).toBe(true)
    },
    count: () => ({ keys, pages: seen.size }),
  }
}
