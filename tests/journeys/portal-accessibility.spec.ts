// SPDX-License-Identifier: Apache-2.0
// Every page in every language: axe finds nothing, nothing runs off a narrow screen, no script, at most 40 KB.
import { randomUUID } from 'node:crypto'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Problem } from '#src/apps/api/index.ts'
import { drafts, issuedDocuments } from '#src/consular/cases/index.ts'
import { parseReference } from '#src/consular/history/index.ts'
import { sendCode, sessions, signInByCode } from '#src/platform/identity/index.ts'
import type { Slip } from './portal.ts'
import { enterCase, lodgeByPortal, visitAsked } from './portal.ts'
import { faultsOf, showInOpenWindow, visit } from './portal-faults.ts'
import type { Journey } from './server.ts'
import { startJourney } from './server.ts'

const MOST_BYTES = 40_000

const open = [
  '',
  '/services',
  '/services/consular-registration',
  '/services/consular-deregistration',
  '/services/group-visit',
  '/services/library-card',
  '/posts',
  '/posts/BUS',
  '/posts/WAS',
  '/posts/KRH',
  '/which-post',
  '/which-post?country=KR&town=Busan&service=consular-registration',
  '/which-post?country=KR',
  '/which-post?country=KR&town=Heuksando',
  '/which-post?country=FM',
  '/which-post?country=US&region=US-NY',
  '/search?q=busan',
  '/search?q=zzzzzz',
  '/travel',
  '/check',
  '/accessibility',
  '/privacy',
  '/follow',
  '/account',
  '/resume',
  '/nowhere',
  '/apply/consular-registration',
]
const draftPages = ['stay', 'person', 'residence', 'contact', 'emergency'].map((page) => `applicant/${page}`)
const inDraft = [...draftPages, 'people', 'member-1/family-member', 'papers', 'review', 'saved'].map(
  (page) => `/apply/consular-registration/${page}`,
)
const ofCase = ['/case', '/case/do/withdraw']
const faults = [403, 409, 413, 429, 500, 503]

let journey: Journey
let visitor: Page
let signer: Page
let holder: Page
let ownCase: string
let ended: readonly Page[]
let lodged: Page
let issued: { readonly reference: string; readonly code: string }

beforeAll(async () => {
  journey = await startJourney({ wrong: goWrong })
  const [reader, coSigner] = await Promise.all([lodgeLibraryCard(), lodgeGroupVisit()])
  const context = () => journey.browser.newContext({ baseURL: journey.address, viewport: { width: 360, height: 740 } })
  visitor = await (await context()).newPage()
  signer = await (await context()).newPage()
  await beginDraft(visitor)
  await enterCase(visitor, reader)
  await enterCase(signer, coSigner)
  holder = await (await context()).newPage()
  ownCase = `/account/${reader.reference}`
  await signIn(holder, reader)
  await endCases(context)
})
afterAll(() => journey.stop())

describe.each(['kk', 'ru', 'en', 'ko'])('in %s', (language) => {
  test('the open pages', () => walk(visitor, language, open))
  test('the pages of an application', () => walk(visitor, language, inDraft))
  test('a page with mistakes', async () => {
    await visitor.goto(`/${language}/apply/consular-registration/applicant/person`)
    await visitor.locator('button.button[value=next]').click()
    expect(await faultsOf(visitor)).toEqual([])
    expect(await focused('role')).toBe('alert')
  })
  test('the pages of a case', () => walk(visitor, language, ofCase))
  test('the pages of an account', () =>
    walk(holder, language, ['/account', '/account/delete', ownCase, `${ownCase}/do/withdraw`]))
  test('a wrong code, and a case that could not be added', async () => {
    const stranger = await signer.context().browser()?.newPage()
    if (!stranger) throw new Error('The browser opened no page.')
    await stranger.goto(`${journey.address}/${language}/account`)
    await stranger.locator('#address').fill('nobody@example.org')
    await stranger.locator('#address').press('Enter')
    await stranger.locator('#code').fill('000000')
    await stranger.locator('#code').press('Enter')
    await stranger.getByRole('alert').waitFor()
    expect(await faultsOf(stranger)).toEqual([])
    await stranger.close()
    await holder.goto(`/${language}/account`)
    await holder.locator('#reference').fill('XXX')
    await holder.locator('#code').press('Enter')
    await holder.getByRole('alert').waitFor()
    expect(await faultsOf(holder)).toEqual([])
  })
  test('a refused case and a withdrawn one', async () => {
    for (const page of ended) await walk(page, language, ['/case'])
  })
  test('the slip after sending', () => walk(lodged, language, ['/apply/library-card/done']))
  test('the mailbox of a demonstration, and its older pages', () =>
    walk(visitor, language, ['/demo/mailbox', '/demo/mailbox?page=2']))
  test('a document that is genuine, and one that is not', async () => {
    for (const code of [issued.code, '0000-0000-0000']) {
      await visitor.goto(`/${language}/check`)
      await visitor.locator('#reference').fill(issued.reference)
      await visitor.locator('#code').fill(code)
      await visitor.locator('#code').press('Enter')
      await visitor.locator(code === issued.code ? '.answer' : '[role=alert]').waitFor()
      expect(await faultsOf(visitor)).toEqual([])
    }
  })
  test('what is shown when something goes wrong', () =>
    walk(
      visitor,
      language,
      faults.map((fault) => `/account?fault=${fault}`),
    ))
  test('the page on which a second person signs', () => walk(signer, language, ['/case', '/case/sign']))
})

test('with the keyboard alone one passes over the head, through the form, and on', async () => {
  await visitor.goto('/en/apply/consular-registration/applicant/contact')
  await visitor.keyboard.press('Tab')
  expect(await focused('textContent')).toBe('Skip to the main content')
  await visitor.keyboard.press('Enter')
  await visitor.keyboard.press('Tab')
  expect(await focused('textContent')).toBe('Back')
  await visitor.keyboard.press('Tab')
  await visitor.keyboard.type('+82 10 0000 0000')
  await visitor.keyboard.press('Tab')
  await visitor.keyboard.type('invented@example.org')
  await visitor.keyboard.press('Enter')
  await visitor.waitForURL('**/applicant/emergency')
})

test('what has the focus shows it', async () => {
  await visitor.goto('/en/services')
  await visitor.keyboard.press('Tab')
  await visitor.keyboard.press('Tab')
  const outline = await visitor.evaluate('getComputedStyle(document.activeElement).outline')
  expect(outline).toContain('3px')
  expect(outline).toContain('rgb(255, 176, 0)')
})

test('who lives in the district of another post is told so before sending', async () => {
  await visitor.goto('/en/apply/consular-registration/applicant/residence')
  await visitor.getByLabel('Country').selectOption('BE')
  await visitor.locator('button.button[value=next]').click()
  await visitor.goto('/en/apply/consular-registration/review')
  const warning = visitor.locator('.inset')
  expect(await warning.textContent()).toContain('served by another post')
  expect(await warning.getByRole('link').getAttribute('href')).toBe('/en/which-post?service=consular-registration')
  expect(await faultsOf(visitor)).toEqual([])
})

test('what somebody wrote while their session ended comes back at the way in', async () => {
  const late = await (await journey.browser.newContext({ baseURL: journey.address })).newPage()
  await enterCase(late, await lodgeByPortal(journey))
  await late.locator('#text').fill('Invented words of half an hour.')
  const [session] = (await late.context().cookies()).filter(({ name }) => name === 'elshi')
  await sessions.endSession(journey.elshi.identity, session?.value ?? '')
  await late.getByRole('button', { name: 'Send', exact: true }).click()
  expect(await late.getByLabel('What you wrote').inputValue()).toBe('Invented words of half an hour.')
  expect(await faultsOf(late)).toEqual([])
})

async function walk(page: Page, language: string, paths: readonly string[]): Promise<void> {
  const found: Record<string, readonly string[]> = {}
  // Every page is visited as people do in the language with the longest words, in which contrast is looked at too.
  const show = language === 'kk' ? visit : showInOpenWindow
  for (const path of paths) {
    const bytes = await show(page, `/${language}${path}`)
    const faults = await faultsOf(page)
    if (bytes > MOST_BYTES) faults.push(`has ${bytes} bytes`)
    if (faults.length > 0) found[path] = faults
  }
  expect(found).toEqual({})
}

const focused = (what: string) => visitor.evaluate(`document.activeElement.${what}`)

async function beginDraft(page: Page): Promise<void> {
  await page.goto('/en/apply/consular-registration?post=BUS')
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await page.getByLabel('For a time').check()
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await page.goto('/en/apply/consular-registration/applicant/residence')
  await page.getByLabel('Country').selectOption('KR')
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await page.goto('/en/apply/consular-registration/people')
  await page.getByRole('button', { name: 'Add a person' }).click()
}

/** What the address asks to go wrong, as it goes wrong anywhere. */
function goWrong({ fault }: Readonly<Record<string, unknown>>): void {
  if (fault === '500') throw new Error('Invented: something is broken.')
  if (fault === '429') throw new Problem(429, 'too-many-requests', { seconds: 90 })
  if (typeof fault === 'string') throw new Problem(Number(fault), 'not-allowed')
}

/** One case refused, one withdrawn, one whose card is issued, and a slip that has just been given. */
async function endCases(context: () => Promise<BrowserContext>): Promise<void> {
  const { engine } = journey.elshi
  const [refused, withdrawn, granted] = await Promise.all([1, 2, 3].map(() => lodgeByPortal(journey)))
  if (!refused || !withdrawn || !granted) throw new Error('Three cases were lodged, and one is missing.')
  await journey.officerDoes(refused.reference, {
    do: 'act',
    action: 'refuse',
    ground: 'identity-not-established',
    reason: 'Invented.',
  })
  await journey.officerDoes(granted.reference, { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' })
  await journey.officerDoes(granted.reference, { do: 'act', action: 'grant' })
  await journey.officerDoes(granted.reference, { do: 'act', action: 'issue-card' })
  const pages = await Promise.all([refused, withdrawn, granted].map(async () => (await context()).newPage()))
  const [ofRefused, ofWithdrawn, ofGranted] = pages
  if (!ofRefused || !ofWithdrawn || !ofGranted) throw new Error('The browser opened no page.')
  await enterCase(ofRefused, refused)
  await enterCase(ofWithdrawn, withdrawn)
  await ofWithdrawn.goto('/en/case/do/withdraw')
  await ofWithdrawn.locator('main button.button').first().click()
  await enterCase(ofGranted, granted)
  ended = pages
  const [number = ''] = (await ofGranted.locator('dd .number').allTextContents()).map((text) =>
    text.replace(/^.*: /, ''),
  )
  const key = parseReference(granted.reference)
  if (!key) throw new Error(`${granted.reference} is no reference.`)
  issued = { reference: granted.reference, code: issuedDocuments.checkCode(engine.keyring, key, number) }
  lodged = await (await context()).newPage()
  const draft = {
    owner: `applicant:${randomUUID()}`,
    service: 'library-card',
    serviceVersion: '1',
    post: 'SEL',
    answers: {},
    files: [],
    seen: [],
    commandId: randomUUID(),
    lodged: { ...granted, coSigners: [{ name: 'Invented Co-Signer', slipCode: granted.slipCode }] },
  }
  const writer = { id: draft.owner, kind: 'applicant', posts: [], compartments: [], roles: ['applicant'] } as const
  const kept = await drafts.saveDraft(engine, writer, draft)
  if (!kept.ok) throw new Error(kept.refusal.code)
  await lodged.context().addCookies([{ name: 'elshi-draft', value: kept.value.resumeCode, url: journey.address }])
}

/** Signed in by a code that is taken from the way to the mail; the account adds the case by its slip. */
async function signIn(page: Page, { reference, slipCode }: Slip): Promise<void> {
  const { identity } = journey.elshi
  const address = 'invented.holder@example.org'
  let sent = ''
  await sendCode(identity, address, async (_, code) => {
    sent = code
  })
  const token = await signInByCode(identity, { address, code: sent, language: 'en' })
  if (!token.ok) throw new Error(`Signing in was refused: ${token.refusal.code}`)
  await page.context().addCookies([{ name: 'elshi', value: token.value, url: journey.address }])
  await page.goto('/en/account')
  await page.getByLabel('Reference').fill(reference)
  await page.getByLabel('Slip code').fill(slipCode)
  await page.getByRole('button', { name: 'Add the case', exact: true }).click()
}

async function lodgeLibraryCard(): Promise<Slip> {
  const lodged = await lodgeByPortal(journey)
  await journey.officerDoes(lodged.reference, {
    do: 'act',
    action: 'ask-for-evidence',
    evidence: ['proof-of-address'],
    reason: 'The card is sent by post.',
  })
  return lodged
}

async function lodgeGroupVisit(): Promise<Slip> {
  const { reference, coSigners } = await lodgeByPortal(journey, visitAsked)
  return { reference, slipCode: coSigners[0]?.slipCode ?? '' }
}
