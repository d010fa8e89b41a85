// SPDX-License-Identifier: Apache-2.0
// Officers in front of the desk: invented ones sign in as people do in a demonstration, each with a browser of their own.
import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { appointDemoOfficers, DEMO_OFFICERS } from '#demo/officers.ts'
import { lodgeCase } from '#src/consular/cases/index.ts'
import { asActor, systemActor } from '#src/platform/database/index.ts'
import type { Journey } from './server.ts'
import { inventedOfficer, startJourney } from './server.ts'

export type DeskJourney = Journey & {
  /** A page of somebody who has not signed in; whatever the browser complains about is kept. */
  atTheDoor(language?: string, width?: number): Promise<DeskPage>
  /** An invented officer of the demonstration, by the number in its list, signed in already, on a page of the desk. */
  officer(number: number, language?: string, path?: string): Promise<DeskPage>
}

export type DeskPage = Page & { readonly complaints: string[] }

/** Starts the program with the demonstration's officers appointed. */
export async function startDesk(): Promise<DeskJourney> {
  const journey = await startJourney()
  await appointDemoOfficers(journey.elshi)
  const someone = async (language = 'en', width = 1440): Promise<DeskPage> => {
    const context = await journey.browser.newContext({
      baseURL: journey.address,
      locale: language,
      viewport: { width, height: 900 },
    })
    context.setDefaultTimeout(15_000)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(`${message.text()} ${message.location().url}`)
    })
    return Object.assign(page, { complaints })
  }
  return {
    ...journey,
    atTheDoor: async (language, width) => {
      const page = await someone(language, width)
      await page.goto('/desk')
      return page
    },
    officer: async (number, language, path = '/desk') => {
      const page = await someone(language)
      await openSession(page, { number, language, origin: journey.address })
      await page.goto(path)
      await page.getByRole('banner').waitFor()
      return page
    },
  }
}

type Entering = { readonly number: number; readonly language: string | undefined; readonly origin: string }

/** Signs in as the door does, without opening it: for journeys that are about something else. */
async function openSession({ request }: Page, { number, language = 'en', origin }: Entering): Promise<void> {
  const { csrf } = await (await request.get('/api/session')).json()
  const answer = await request.post('/api/session/demo', {
    headers: { origin, 'x-elshi-csrf': csrf, 'accept-language': language },
    data: { account: DEMO_OFFICERS[number - 1]?.id },
  })
  expect(answer.status()).toBe(204)
}

/** Goes on to another page of the desk as a link does, without loading the desk anew. */
export async function turnTo(page: Page, path: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(`/desk${path}`)})`)
}

/** Signs in at the door as an invented officer of the demonstration. */
export async function signIn(page: Page, number: number): Promise<void> {
  const { name } = DEMO_OFFICERS[number - 1] ?? { name: '' }
  // Whoever holds two positions stands in the list twice; either line is the same account.
  await page
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click()
  await page.getByRole('banner').waitFor()
}

/** Begins an action of a case, in view or behind "more". */
export async function beginAction(page: Page, action: string | RegExp): Promise<void> {
  const button = page.locator('.case-actions').getByRole('button', { name: action, exact: true })
  const more = page.locator('details.more:not([open]) > summary')
  // The page may be drawn anew meanwhile, with "more" closed again.
  const isInView = async () => {
    if (!(await button.isVisible()) && (await more.isVisible())) await more.click()
    return button.isVisible()
  }
  await expect.poll(isInView, { timeout: 15_000 }).toBe(true)
  await button.click()
}

/** Chooses from a list that is searched: types words of what is meant, and takes what is found by them. */
export async function choose(field: Locator, words: string): Promise<void> {
  await field.fill(words)
  const list = field.page().getByRole('listbox')
  await list.getByRole('option', { name: words }).first().click()
  await list.waitFor({ state: 'hidden' })
}

/** As if everybody had signed in an hour ago. */
export async function letProofGrowOld({ elshi }: Journey): Promise<void> {
  await asActor(elshi.engine.db, systemActor, async (tx) => {
    const { rows } = await tx.query<{ session: object }>('DELETE FROM sessions s RETURNING to_jsonb(s) AS session')
    await tx.query('INSERT INTO sessions SELECT old.* FROM jsonb_populate_recordset(NULL::sessions, $1) AS old', [
      JSON.stringify(rows.map(({ session }) => ({ ...session, proved_at: new Date(Date.now() - 3_600_000) }))),
    ])
  })
  // What a program knows of a session it remembers for two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100))
}

type LodgedAnswers = Record<string, Record<string, unknown>>

/** Lodges at the window, past the browser. */
export async function lodge(journey: Journey, post: string, service: string, answers: LodgedAnswers): Promise<string> {
  return (await lodgeWithSlip(journey, post, service, answers)).reference
}

/** The same, with the code on the applicant's slip. */
export async function lodgeWithSlip(
  { elshi }: Journey,
  post: string,
  service: string,
  answers: LodgedAnswers,
): Promise<{ reference: string; slipCode: string }> {
  const outcome = await lodgeCase(elshi.engine, inventedOfficer(post), {
    commandId: randomUUID(),
    service,
    serviceVersion: '1',
    post,
    channel: 'window',
    language: 'en',
    answers,
    files: [],
  })
  if (!outcome.ok) throw new Error(`The invented case was refused: ${outcome.refusal.code}.`)
  return { ...outcome.value, slipCode: outcome.value.slipCode ?? '' }
}

/** Answers of an invented citizen who stays for a time. */
export const registration = (family: string, given: string, latin = { family: 'Synaqbayeva', given: 'Ainur' }) => ({
  applicant: {
    'stay-kind': 'temporary',
    purpose: 'study',
    name: { family, given, latin },
    'birth-date': '1999-05-01',
    // Papers are told apart by their numbers, as people are.
    'identity-document':
      `N${createHash('sha256').update(`${family} ${given}`).digest().readUInt32BE() % 10 ** 8}`.padEnd(9, '0'),
    country: 'KR',
    region: 'KR-26',
    town: 'Busan',
  },
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Whether what is shown, as it is filled now, is wider than a telephone; the window is as before afterwards. */
export async function tooWideForTelephone(page: Page): Promise<string[]> {
  const before = page.viewportSize() ?? { width: 1440, height: 900 }
  await page.setViewportSize({ width: 360, height: 780 })
  // The parts of a long file are closed there: each is opened to be measured.
  await page.evaluate(
    `document.querySelectorAll('.part-head button[aria-expanded="false"]').forEach((one) => one.click())`,
  )
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  await page.setViewportSize(before)
  return width > 360 ? [`is ${width} px wide on a telephone of 360`] : []
}

/**
 * What is wrong with the page for people who hear it or use no mouse, and whether it is wider than its screen. Contrast, the slowest
 * of the rules, is the same in every language: whoever walks the same pages in several asks for it in one.
 */
export async function faultsOf(page: Page, { contrast = true } = {}): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe)
  return page.evaluate(`(async () => {
    const rules = { 'color-contrast': { enabled: ${contrast} } }
    const { violations } = await axe.run({ resultTypes: ['violations'], rules })
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200)))
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) faults.push('is ' + scrollWidth + ' px wide on a screen of ' + clientWidth)
    return faults
  })()`)
}
