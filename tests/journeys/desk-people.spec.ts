// SPDX-License-Identifier: Apache-2.0
// People of the registry, who acts for whom, answers corrected, and facts erased by two hands.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { followCase } from '#src/consular/cases/index.ts'
import type { DeskJourney } from './desk.ts'
import { lodge, lodgeWithSlip, registration, startDesk } from './desk.ts'

let desk: DeskJourney
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stop())

test('an officer links an applicant to the registry; a second case of the same name shows who it may be', async () => {
  const answers = registration('Жібекова', 'Мөлдір', { family: 'Zhibekova', given: 'Moldir' })
  const first = await lodge(desk, 'BUS', 'consular-registration', answers)
  const page = await desk.officer(1)
  await page.goto(`/desk/cases/${first}`)
  await page.getByRole('button', { name: /^Link to a person/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Nobody of that name is in the registry.').waitFor()
  await dialog.getByRole('button', { name: 'Enter a new person' }).click()
  expect(await dialog.getByLabel('Given names', { exact: true }).inputValue()).toBe('Мөлдір')
  await dialog.getByText('1 May 1999').waitFor()
  await dialog.getByRole('button', { name: 'Enter', exact: true }).click()
  await dialog.getByText(/Жібекова Мөлдір .* · born 1 May 1999/).waitFor()
  await dialog.getByRole('button', { name: 'Link to a person', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'in the registry: Жібекова Мөлдір' }).waitFor()

  const second = await lodge(desk, 'BUS', 'consular-registration', answers)
  await page.goto(`/desk/cases/${second}`)
  await page.getByRole('button', { name: /^Link to a person/ }).click()
  await dialog.getByRole('radio', { name: /Жібекова Мөлдір.*born 1 May 1999/ }).waitFor()
  // Entering her again needs the officer to say that it is somebody else.
  await dialog.getByRole('button', { name: 'Enter a new person' }).click()
  await dialog.getByText('1 person of this name is in the registry already.').waitFor()
  await dialog.getByText('same date of birth').waitFor()
  await dialog.getByRole('button', { name: 'Enter', exact: true }).click()
  await dialog.getByText('Tick the box to go on.').waitFor()
  await dialog.getByRole('button', { name: 'It is this person' }).click()
  await dialog.getByRole('button', { name: 'Link to a person', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'in the registry: Жібекова Мөлдір' }).waitFor()
  expect(page.complaints).toEqual([])
})

test('a mandate is recorded in a case, seen in the registry, and ended on a day', async () => {
  const child = await lodge(desk, 'BUS', 'consular-registration', registration('Балаева', 'Айша'))
  const page = await desk.officer(1)
  // The mother is entered first, from the page of people, by its key.
  await page.getByRole('heading', { name: 'Queue' }).waitFor()
  await page.keyboard.press('p')
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
  const search = page.getByRole('searchbox')
  // The ring of focus is 3 px wide and covers nothing of the words above the field.
  const [field, words] = await Promise.all([
    search.boundingBox(),
    page.getByText('The beginning of any part of the name, in any script.').boundingBox(),
  ])
  expect((field?.y ?? 0) - (words?.y ?? 0) - (words?.height ?? 0)).toBeGreaterThanOrEqual(3)
  await search.fill('балаева')
  await page.getByText('Try another spelling, or enter this person after seeing their document.').waitFor()
  await page.getByRole('button', { name: 'Enter a new person' }).click()
  await page.getByLabel('Family name', { exact: true }).fill('Балаева')
  await page.getByLabel('Given names', { exact: true }).fill('Сәуле')
  await page.getByLabel('Date of birth (optional)').fill('7.8.1975')
  await page.getByText('7 August 1975').waitFor()
  await page.getByRole('button', { name: 'Enter', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Балаева Сәуле' }).waitFor()
  await page.getByText('No mandate is recorded for this person.').waitFor()

  await page.goto(`/desk/cases/${child}`)
  await page.getByRole('button', { name: /^Link to a person/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Enter a new person' }).click()
  await dialog.getByRole('button', { name: 'Enter', exact: true }).click()
  await dialog.getByRole('button', { name: 'Link to a person', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Record a mandate/ }).click()
  await dialog.getByLabel('Who acts').fill('сәуле')
  await dialog.getByRole('radio', { name: /Балаева Сәуле/ }).check()
  await dialog.getByLabel('As what').selectOption({ label: 'parent' })
  await dialog.getByLabel('Holds from').fill('2026-01-01')
  await dialog.getByLabel('Holds until').fill('31.12.2030')
  await dialog.getByRole('button', { name: 'Record the mandate' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(/Балаева Сәуле acts for Балаева Айша/).waitFor()

  await page.getByRole('link', { name: 'in the registry: Балаева Айша' }).click()
  await page.getByRole('heading', { level: 1, name: 'Балаева Айша' }).waitFor()
  await page.getByText('from 1 January 2026, until 31 December 2030').waitFor()
  await page.getByRole('button', { name: 'End the mandate' }).click()
  await page.getByLabel('Ends on').fill('1.12.2026')
  await page.getByRole('button', { name: 'End the mandate' }).click()
  await page.getByText('ended on 1 December 2026').waitFor()
  expect(page.complaints).toEqual([])
})

test('an officer corrects answers in their form, reads what changes, and the earlier ones stay', async () => {
  const reference = await lodge(desk, 'BUS', 'consular-registration', registration('Түзетова', 'Анар'))
  const page = await desk.officer(2)
  await page.goto(`/desk/cases/${reference}`)
  await page.getByRole('link', { name: 'Correct the answers' }).click()
  await page.getByRole('heading', { level: 1, name: 'Correct the answers' }).waitFor()
  const town = page.getByLabel('Town')
  await town.waitFor()
  await page.getByRole('button', { name: 'Nothing is changed yet' }).waitFor()
  await town.fill('')
  await page.getByText(/^▲ Correct the answer marked above/).waitFor()
  await town.fill('Ulsan')
  await page.getByText('marked above').waitFor({ state: 'detached' })
  const change = page.getByRole('row').filter({ hasText: 'Ulsan' })
  expect(await change.textContent()).toContain('Busan')

  // Looking something up in between loses nothing.
  await page.keyboard.press('Tab')
  await page.getByRole('link', { name: reference }).click()
  await page.getByRole('link', { name: 'Correct the answers' }).click()
  await page.getByRole('button', { name: 'Correct 1 answer' }).click()
  await page.getByRole('heading', { level: 1, name: 'Түзетова Анар' }).waitFor()
  await page.getByText('Ulsan').waitFor()
  await page.getByText('· corrected').first().waitFor()
  expect(page.complaints).toEqual([])
})

test('an operator asks for an erasure, an inspector confirms it, and the name is gone', async () => {
  const { reference, slipCode } = await lodgeWithSlip(desk, 'BUS', 'library-card', {
    applicant: {
      reader: { family: 'Жоғалғанов', given: 'Біреу' },
      born: '1990-05-01',
      rooms: ['general'],
      purpose: 'study',
      'books-at-once': 2,
      'held-before': false,
    },
  })
  const holder = await followCase(desk.elshi.engine, { reference, slipCode })
  await desk.officerDoes(reference, { do: 'act', action: 'withdraw' }, holder)

  const operator = await desk.officer(15)
  await operator.getByRole('link', { name: 'Erasures' }).click()
  // What is missing is said by the page itself, in its language.
  await operator.getByRole('button', { name: 'Ask for an erasure' }).click()
  await operator.getByText('Write the reference of the case, for example BUS-26-000123.').waitFor()
  await operator.getByText('Choose the ground of the erasure.').waitFor()
  await operator.getByLabel('Reference').fill(reference.toLowerCase())
  await operator.getByRole('radio', { name: 'order of a court' }).check()
  await operator.getByLabel('Number and day of the order').fill('2-145/2026, 2026-11-20')
  await operator.getByRole('button', { name: 'Ask for an erasure' }).click()
  await operator.getByText('Asked for. An inspector has to confirm it.').waitFor()
  expect(await operator.getByRole('button', { name: /^Confirm and erase/ }).count()).toBe(0)

  const inspector = await desk.officer(14)
  await inspector.getByRole('link', { name: 'Erasures' }).click()
  await inspector.getByText('order of a court (2-145/2026, 2026-11-20)').waitFor()
  await inspector.getByRole('button', { name: `Confirm and erase: ${reference}` }).click()
  await inspector.getByText('Nobody can undo it.').waitFor()
  await inspector.getByRole('dialog').getByRole('button', { name: 'Confirm and erase' }).click()
  await inspector.getByRole('dialog').waitFor({ state: 'detached' })
  await inspector.getByText('○ erased').waitFor()

  const officer = await desk.officer(2)
  await officer.goto(`/desk/cases/${reference}`)
  // The case has ended and this officer had no hand in it: the desk asks why they open it, and the inspector reads the answer.
  await officer.getByLabel('Why do you open this case?').fill('The sister asks what became of it.')
  await officer.getByRole('button', { name: 'Open the case' }).click()
  await officer.getByRole('heading', { level: 1, name: 'Name not open to you' }).waitFor()
  await officer.getByText('erased', { exact: true }).first().waitFor()
  await inspector.goto('/desk/reads')
  await inspector.getByText('The sister asks what became of it.').first().waitFor()
  // The browser itself tells of the answer that asks for a reason.
  const complaints = [operator, inspector, officer].flatMap((page) => page.complaints)
  expect(complaints.filter((line) => !/403 \(Forbidden\)/.test(line))).toEqual([])
})

test('an inspector holds a case, its officer is told why, and nobody erases it until the hold is lifted', async () => {
  const reference = await lodge(desk, 'BUS', 'consular-registration', registration('Тоқтатылғанов', 'Біреу'))
  const inspector = await desk.officer(14)
  await inspector.getByRole('link', { name: 'Erasures' }).click()
  await inspector.getByRole('region', { name: 'Hold a case' }).getByLabel('Reference').fill(reference.toLowerCase())
  await inspector.getByRole('button', { name: 'Open the case' }).click()
  await inspector.getByRole('button', { name: 'Hold the case' }).click()
  const dialog = inspector.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'a case before a court' }).check()
  await dialog.getByLabel('Provision').fill('Civil Procedure Code, art. 73')
  await dialog.getByLabel('Reason').fill('An invented suit about this registration.')
  await dialog.getByRole('button', { name: 'Hold the case' }).click()
  await dialog.waitFor({ state: 'detached' })
  await inspector.getByText('Nothing of this case may be erased.').waitFor()

  const officer = await desk.officer(2)
  await officer.goto(`/desk/cases/${reference}`)
  await officer.getByText('An invented suit about this registration.').waitFor()
  expect(await officer.getByRole('button', { name: /^Lift the hold/ }).count()).toBe(0)

  await inspector.getByRole('button', { name: 'Lift the hold: a case before a court' }).click()
  await inspector.getByText('Nothing forbids erasing this case').waitFor()
  for (const page of [inspector, officer]) expect(page.complaints).toEqual([])
})

test('a second person signs at the window, before the officer’s eyes', async () => {
  const reference = await lodge(desk, 'BUS', 'consular-registration', {
    ...registration('Қосолқов', 'Нұрлан', { family: 'Kosolkov', given: 'Nurlan' }),
    'member-1': {
      'member-name': { family: 'Қосолқова', given: 'Дана', latin: { family: 'Kosolkova', given: 'Dana' } },
      'member-relation': 'spouse',
      'member-birth-date': '1999-02-03',
    },
  })
  const page = await desk.officer(1)
  await page.goto(`/desk/cases/${reference}`)
  await page.getByText('◐ awaited').waitFor()
  await page.getByRole('button', { name: 'Signed before me: Қосолқова Дана' }).click()
  await page.getByText('● signed').waitFor()
  expect(page.complaints).toEqual([])
})
