// SPDX-License-Identifier: Apache-2.0
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { asActor, systemActor } from '#src/platform/database/index.ts'
import { officers } from '#src/platform/identity/index.ts'
import { openJobs } from '#src/platform/jobs/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { DeskJourney } from './desk.ts'
import { lodge, registration, signIn, startDesk } from './desk.ts'

let desk: DeskJourney
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stop())

test('an inspector reads who read what, and looks into an alarm', async () => {
  const reference = await lodge(desk, 'BUS', 'consular-registration', registration('Сынақбаева', 'Айнұр'))
  const officer = await desk.officer(2)
  await officer.getByRole('link', { name: reference }).click()
  await officer.getByRole('heading', { level: 1, name: 'Сынақбаева Айнұр' }).waitFor()
  await desk.elshi.engine.readLog.record({
    actor: { id: '00000000-0000-4000-8000-000000000002', kind: 'officer', roles: ['officer'] },
    post: 'BUS',
    subjectKind: 'case',
    ids: Array.from({ length: 400 }, (_, number) => `BUS-26-${String(number + 500).padStart(6, '0')}`),
    fields: ['queue', 'name'],
  })

  const page = await desk.officer(14)
  await page.getByRole('heading', { level: 1, name: 'Who read what' }).waitFor()
  await page.getByRole('searchbox', { name: 'Reference' }).fill(reference.toLowerCase())
  const line = page.getByRole('row').filter({ hasText: 'identity' })
  await line.waitFor()
  expect(await line.textContent()).toContain('Марат Ысқақов')
  expect(await line.textContent()).toContain('Consular officer · Consulate General in Busan')
  expect(await line.textContent()).toContain('(Busan)')

  await page.getByRole('button', { name: 'I have looked into it: Марат Ысқақов' }).click()
  await page.getByText('looked into', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'What Марат Ысқақов read' }).click()
  await page.getByRole('button', { name: /^Only Марат Ысқақов/ }).click()
  await page.getByRole('button', { name: /^Only/ }).waitFor({ state: 'detached' })
  await page.getByLabel('Officer').selectOption({ label: 'Марат Ысқақов' })
  await page.getByLabel('Up to and including').fill('31.12.2000')
  await page.getByText('No such reading is recorded.').waitFor()
  expect(page.complaints).toEqual([])

  // A case that an inspector opens leads back to the log, not to a queue that is not theirs.
  await page.goto(`/desk/cases/${reference}`)
  const place = page.getByRole('navigation', { name: 'You are here' })
  await place.getByRole('link', { name: 'Reading log' }).waitFor()
  expect(await place.textContent()).not.toContain('Queue')
})

test('whoever opens a page that is not for their position reads why and what to do, and the inspector where they tried', async () => {
  const head = await desk.officer(4)
  await head.goto('/desk/reads')
  await head.getByRole('heading', { level: 1, name: 'This page is not open to your position.' }).waitFor()
  await head.getByText('If your work needs it, ask whoever appoints officers to give you the position.').waitFor()
  expect(await head.getByRole('alert').count()).toBe(0)
  expect(await head.getByRole('button', { name: 'Try again' }).count()).toBe(0)
  await head.getByRole('main').getByRole('link', { name: 'Queue' }).click()
  await head.getByRole('heading', { level: 1, name: 'Queue' }).waitFor()

  const inspector = await desk.officer(14)
  const tried = inspector.getByRole('row').filter({ hasText: 'refused' }).first()
  await tried.waitFor()
  expect(await tried.textContent()).toMatch(/\(UTC\).*page or service of the program Reading log/)
})

test('a desk officer of the ministry sees the posts and what was published, each number apart, and no case', async () => {
  const page = await desk.officer(16)
  await page.getByRole('heading', { level: 1, name: 'Partners' }).waitFor()
  await page.getByRole('link', { name: 'Posts and figures' }).click()
  await page.getByRole('heading', { level: 1, name: 'Posts and citizens abroad' }).waitFor()
  await page.getByText('sees no person’s case').waitFor()
  const figures = page.getByRole('definition')
  await page.getByText('35\u202f000').waitFor()
  expect(await figures.count()).toBe(4)
  expect(await page.getByRole('term').allTextContents()).toEqual([
    'On the consular register',
    'Came forward in a crisis',
    'Found by the post',
    'Estimated',
  ])
  expect(await figures.nth(1).textContent()).toBe('no published number was found')
  const sections = await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').allTextContents()
  expect(sections[0]).toBe('Partners')
  expect(sections).toEqual(expect.arrayContaining(['Posts and figures', 'Register']))
  for (const ofCases of ['Queue', 'New at the window', 'People']) expect(sections).not.toContain(ofCases)
  expect(page.complaints).toEqual([])
})

test('an operator tries a failed job once more', async () => {
  const failing = { name: 'fail-once', retries: 0, pause: 1, longestPause: 1, expires: 30 }
  const { db } = desk.elshi.engine
  const jobs = openJobs(db, { log: desk.elshi.log, queues: [failing], pollSeconds: 0.5 })
  let mended = false
  await jobs.work(failing, { batch: 1, lanes: 1 }, async () => {
    if (!mended) throw new Error('broken')
  })
  await asActor(db, systemActor, (tx) => jobs.enqueue(tx, failing, { round: 1 }))
  await vi.waitFor(async () => expect(await jobs.listFailed()).toHaveLength(1), { timeout: 10_000, interval: 50 })

  const page = await desk.officer(15)
  const failed = page.getByRole('region', { name: 'Failed jobs' })
  await failed.getByText('fail-once').waitFor()
  mended = true
  await failed.getByRole('button', { name: 'Try again: fail-once' }).click()
  await failed.getByText('No job has failed.').waitFor()
  await jobs.stop()
  expect(page.complaints).toEqual([])
})

test('an officer registers a passkey and signs in with it', async () => {
  const page = await desk.officer(3)
  await plugInDevice(page)
  await page.getByRole('link', { name: 'Данияр Қасенов' }).click()
  await page.getByLabel('Name of the passkey').fill('Office computer')
  await page.getByRole('button', { name: 'Register', exact: true }).click()
  await page.getByRole('listitem').getByText('Office computer').waitFor()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('link', { name: 'Данияр Қасенов' }).waitFor()
  expect(page.complaints).toEqual([])
})

test('a newly appointed officer registers a first passkey with the ticket and signs in', async () => {
  const { ticket } = await officers.appoint(desk.elshi.identity, {
    name: 'Жаңа Қызметкер',
    kind: 'officer',
    language: 'kk',
    post: 'BUS',
    roles: ['officer'],
    compartments: ['general'],
    from: plainDate('2024-01-01'),
  })
  const page = await desk.atTheDoor()
  await plugInDevice(page)
  await page.getByText('I was just appointed and have a ticket').click()
  await page.getByLabel('Ticket').fill(ticket)
  await page.getByLabel('Name of the passkey').fill('Office computer')
  await page.getByRole('button', { name: 'Register', exact: true }).click()
  await page.getByText('The passkey is registered. Now sign in with it.').waitFor()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('link', { name: 'Жаңа Қызметкер' }).waitFor()
  expect(page.complaints).toEqual([])
})

test('whoever the ministry’s sign-in service sent back reads why', async () => {
  const page = await desk.atTheDoor('ru')
  await page.goto('/desk?refused=no-position-today')
  await page.getByRole('alert').getByText('Сегодня вы не занимаете ни одной должности.').waitFor()
})

test('an officer changes the language and signs out; the next one finds nothing of theirs', async () => {
  const page = await desk.officer(1)
  await page.getByRole('searchbox').fill('Жоқ')
  await page.getByText('No case with these filters has such a name.', { exact: false }).waitFor()
  await page.getByLabel('Language').selectOption('ko')
  await page.getByRole('heading', { level: 1, name: '처리 대기 목록' }).waitFor()
  await page.getByRole('button', { name: '로그아웃' }).click()
  await signIn(page, 5)
  await page.getByRole('heading', { level: 1, name: '처리 대기 목록' }).waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('')
  expect(page.complaints).toEqual([])
})

test('an officer of two posts acts at one of them at a time', async () => {
  const account = '00000000-0000-4000-8000-000000000005'
  await officers.addPosition(desk.elshi.identity, account, {
    post: 'BUS',
    roles: ['officer'],
    compartments: ['general'],
    from: plainDate('2024-01-01'),
  })
  const reference = await lodge(desk, 'SEL', 'consular-registration', registration('Қонақбаев', 'Ерлан'))
  const page = await desk.officer(5)
  const acting = page.getByLabel('Acting as')
  await acting.selectOption({ label: 'Consular officer, Registrar, Embassy in Seoul' })
  await page.getByRole('link', { name: reference }).waitFor()
  await acting.selectOption({ label: 'Consular officer, Consulate General in Busan' })
  await page.getByRole('link', { name: reference }).waitFor({ state: 'detached' })
  expect(page.complaints).toEqual([])
})

/** A passkey device that agrees to everything, as the browser's own tools offer it. */
async function plugInDevice(page: Page): Promise<void> {
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
