// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, test } from 'vitest'
import { proposeErasure } from '#src/consular/erasures/index.ts'
import { parseReference } from '#src/consular/history/index.ts'
import { recordPerson } from '#src/consular/registry/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { DeskJourney, DeskPage } from './desk.ts'
import { faultsOf, lodge, registration, signIn, startDesk, tooWideForTelephone, turnTo } from './desk.ts'
import { inventedOfficer } from './server.ts'

let desk: DeskJourney
let reference = ''
beforeAll(async () => {
  desk = await startDesk()
  reference = await lodge(desk, 'BUS', 'library-card', {
    applicant: {
      reader: { given: 'Invented' },
      born: '1990-05-01',
      rooms: ['rare-books'],
      purpose: 'research',
      topic: 'Invented',
      'books-at-once': 2,
      'held-before': false,
    },
  })
  await desk.officerDoes(reference, { do: 'act', action: 'ask-the-archive', ourNumber: '12/2026' })
  await lodge(desk, 'BUS', 'consular-registration', registration('Сынақбаева', 'Айнұр'))
  await someoneKnown()
})
afterAll(() => desk.stop())

async function someoneKnown(): Promise<void> {
  const { engine } = desk.elshi
  const facts = { name: { family: 'Көрінетін', given: 'Адам' }, born: plainDate('1980-02-29') }
  const known = await recordPerson(engine, inventedOfficer('BUS'), { post: 'BUS', facts })
  if (!known.ok) throw new Error(known.refusal)
  const key = parseReference(reference)
  if (!key) throw new Error(reference)
  const operator = {
    id: 'operator-1',
    kind: 'operator',
    posts: [key.post],
    compartments: [],
    roles: ['operator'],
  } as const
  const asked = { ...key, subjects: ['applicant'], ground: 'court-order', basis: '2-145/2026, 2026-11-20' }
  const proposed = await proposeErasure(engine, operator, asked)
  if (!proposed.ok) throw new Error(JSON.stringify(proposed.refusal))
}

test.each(['kk', 'ru', 'en', 'ko'])('every page and dialog of the desk is accessible in %s', async (language) => {
  const found: Record<string, readonly string[]> = {}
  const contrast = language === 'kk'
  // Loaded by its address in one language; in the others turned to, which spares the browser most of its work.
  const goTo = (page: DeskPage, path: string) => (language === 'kk' ? page.goto(`/desk${path}`) : turnTo(page, path))
  const look = async (page: DeskPage, name: string) => {
    await expect.poll(() => page.locator('.mantine-Loader-root').count(), { timeout: 15_000 }).toBe(0)
    const isNarrow = page.viewportSize()?.width === 360
    const faults = [...(await faultsOf(page, { contrast })), ...(isNarrow ? [] : await tooWideForTelephone(page))]
    if (faults.length > 0) found[name] = faults
  }
  const page = await desk.atTheDoor(language)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('summary').click()
  await look(page, 'door')
  await signIn(page, 4)
  await page.getByRole('row').nth(1).waitFor()
  await look(page, 'queue')
  await page.setViewportSize({ width: 360, height: 780 })
  await look(page, 'queue on a telephone')
  await goTo(page, `/cases/${reference}`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await look(page, 'case on a telephone')
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const summary of await page.locator('summary').all()) await summary.click()
  await look(page, 'case')
  const actions = page.locator('button[aria-haspopup=dialog]:enabled')
  for (let at = 0; at < (await actions.count()); at++) {
    const words = (await actions.nth(at).textContent()) ?? ''
    await actions.nth(at).click()
    await page.getByRole('dialog').waitFor()
    await look(page, `dialog ${words}`)
    // Sent with nothing in it, it says what it lacks.
    if ((await page.getByRole('dialog').locator('[required]').count()) > 0) {
      await page.getByRole('dialog').locator('[type=submit]').click()
      await page.getByRole('dialog').locator('.mantine-InputWrapper-error').first().waitFor()
      await look(page, `dialog ${words}, sent empty`)
    }
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  const kinds = page.locator('section button.mantine-Button-root[aria-haspopup=dialog]:enabled')
  await kinds.last().click()
  await page.getByRole('dialog').waitFor()
  await look(page, 'dialog of a person')
  await page.getByRole('dialog').locator('.find-person button').last().click()
  await page.getByRole('dialog').locator('form').waitFor()
  await look(page, 'entering a person')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await look(page, 'list of keys')
  await page.keyboard.press('Escape')
  await goTo(page, `/cases/${reference}/answers`)
  await page.getByRole('group').first().waitFor()
  await page.locator('form input[maxlength="100"]').first().fill('Other')
  await page.getByRole('table').waitFor()
  await look(page, 'correcting answers')
  await goTo(page, '/people')
  await page.getByRole('searchbox').fill('Көрінетін')
  await page.getByRole('listitem').getByRole('link').click()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await page.locator('#mandates ~ button').click()
  await page.locator('.new-mandate').waitFor()
  await look(page, 'person with a new mandate')
  await goTo(page, '/reads')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await look(page, 'page of another position')
  for (const path of ['/people', '/register', '/window', '/window/consular-registration', '/passkeys', '/nowhere']) {
    await goTo(page, path)
    await page.getByRole('heading').first().waitFor()
    if (path.endsWith('registration')) {
      await page.getByRole('group').first().waitFor()
      await page.locator('form [type=submit]').click()
      await page.getByRole('alert').waitFor()
    }
    await look(page, path)
  }
  for (const officer of [14, 15]) {
    const other = await desk.officer(officer, language)
    await other.getByRole('heading', { level: 2 }).or(other.getByRole('table')).first().waitFor()
    // The log as it looks in use: lists of cases, and a door that was tried.
    await look(other, `first page of officer ${officer}`)
    await goTo(other, '/erasures')
    await other.locator('li .reference').first().waitFor()
    await look(other, `erasures of officer ${officer}`)
    expect(other.complaints).toEqual([])
  }
  const ministry = await desk.officer(16, language, '/desk/ministry')
  await ministry.getByRole('heading', { level: 2 }).waitFor()
  await look(ministry, 'posts and figures of the ministry')
  await goTo(ministry, '/register')
  await ministry.getByRole('heading', { level: 2 }).first().waitFor()
  await look(ministry, 'registers of all posts')
  expect(ministry.complaints).toEqual([])
  await goTo(page, '/')
  await page.getByRole('table').waitFor()
  await page.context().clearCookies()
  await page.keyboard.press('r')
  await page.locator('.cover').waitFor()
  await look(page, 'session that ended')
  expect(found).toEqual({})
  // The browser itself tells of the answer to whoever is no longer signed in, or asks for what is not theirs.
  expect(page.complaints.filter((line) => !/40[13]/.test(line))).toEqual([])
}, 240_000)
