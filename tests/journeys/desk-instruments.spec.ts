// SPDX-License-Identifier: Apache-2.0
// The last note of an agreement is recorded, and it enters into force; the note is struck out, and it waits again.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { define } from '#src/consular/journal/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { DeskJourney, DeskPage } from './desk.ts'
import { choose, faultsOf, startDesk, turnTo } from './desk.ts'

let desk: DeskJourney
let page: DeskPage

const words = (said: string) => ({ kk: said, ru: said, en: said, ko: said })

/** An agreement that nobody made: in force on the thirtieth day after the last note, of which one is there. */
const example = {
  what: 'defined',
  instrument: {
    id: 'example-agreement',
    kind: 'treaty-intergovernmental',
    parties: ['KZ', 'KR'],
    about: ['KR'],
    titles: words('Invented agreement'),
    kindReason: words('Invented for a test.'),
    entry: { kind: 'counted', from: 'last-notification', count: { by: 'nth-day', days: 30 }, words: 'invented' },
  },
  events: [
    { id: 'signed', kind: 'signed', on: plainDate('2024-01-10'), source: 'mofa-2019-01-30', confidence: 'low' },
    {
      id: 'note-kz',
      kind: 'notified',
      party: 'KZ',
      received: plainDate('2024-03-01'),
      source: 'mofa-2019-01-30',
      confidence: 'low',
    },
  ],
} as const

beforeAll(async () => {
  desk = await startDesk()
  await define(desk.elshi.journal, instruments, [{ id: example.instrument.id, body: example }])
  page = await desk.officer(16, 'en', '/desk/partners/KR')
})
afterAll(() => desk.stop())

const state = () => page.locator('.case-state')
const dialog = () => page.getByRole('dialog')
const done = () => dialog().waitFor({ state: 'detached' })

async function begin(kind: string) {
  await page.getByRole('button', { name: 'Record an event', exact: true }).click()
  await dialog().getByLabel('What happened').selectOption({ label: kind })
}
const send = () => dialog().getByRole('button', { name: 'Record an event', exact: true }).click()

test('the file of a partner says of each agreement whose step is next', async () => {
  const row = page.getByRole('row', { name: /Treaty on the transfer of sentenced persons/ })
  await row.waitFor()
  expect(await row.textContent()).toContain('waiting on Republic of Korea since 22 April 2019')
  await row.getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: /transfer of sentenced persons/ }).waitFor()
  expect(await state().textContent()).toContain('entry into force not recorded')
  expect(await page.getByRole('img', { name: /time line, party by party/ }).count()).toBe(1)
})

test('who deals with a treaty is said where it waits; what is to be found stands on a list of its own, and its form begins with what is missing', async () => {
  await turnTo(page, '/waiting')
  const row = page.getByRole('row', { name: /Treaty on the transfer of sentenced persons Republic of Korea: no step/ })
  await row.getByRole('button', { name: /^Say who deals with it/ }).click()
  await dialog().getByLabel('Agency, Republic of Korea').fill('Ministry of Justice (invented)')
  await dialog().getByRole('button', { name: 'Say who deals with it' }).click()
  await done()
  await row.getByText('Ministry of Justice (invented)').waitFor()
  expect(await page.getByText('is not recorded: find it').count()).toBe(0)
  await page.getByRole('button', { name: /^To be found in the records \(\d+\)/ }).click()
  const gap = page.getByRole('row', { name: /Agreement on cultural cooperation/ })
  await gap.getByRole('button', { name: /^Record what was found/ }).click()
  expect(await dialog().getByLabel('What happened').inputValue()).toBe('entered-into-force')
  expect(await faultsOf(page)).toEqual([])
  await dialog().getByRole('button', { name: 'Cancel' }).click()
})

test('an agreement that no definition tells is begun at the desk, in the file of its partner', async () => {
  await turnTo(page, '/partners/TR')
  await page.getByRole('button', { name: 'Begin an instrument' }).click()
  await dialog().getByLabel('Title').fill('Invented memorandum on libraries')
  await dialog().getByLabel('Kind', { exact: true }).selectOption('mou')
  await dialog().getByLabel('Why it is of that kind').fill('Invented: its text says so.')
  await dialog().getByLabel('Clause on entry into force').selectOption('after-last-note')
  expect(await faultsOf(page)).toEqual([])
  await dialog().getByRole('button', { name: 'Begin an instrument' }).click()
  await page.getByRole('heading', { level: 1, name: 'Invented memorandum on libraries' }).waitFor()
  await state().getByText('Agree the text.').waitFor()
})

test('a note before the signature is refused at its field, and nothing that was typed is lost', async () => {
  await turnTo(page, '/instruments/example-agreement')
  await state().getByText('Republic of Korea: no step of its domestic procedure is recorded.').waitFor()
  await begin('Note that procedures are complete')
  await dialog().getByLabel('Party', { exact: true }).selectOption('KR')
  await dialog().getByLabel('Day on the note').fill('8.1.2024')
  await dialog().getByLabel('Day of receipt').fill('9.1.2024')
  await choose(
    dialog().getByRole('combobox', { name: 'The paper that it rests on' }),
    'Treaties on transfer of sentenced persons',
  )
  expect(await faultsOf(page)).toEqual([])
  await send()
  await dialog().getByText('8 January 2024 is before the signature on 10 January 2024.').first().waitFor()
  expect(await dialog().getByLabel('Day on the note').inputValue()).toBe('8.1.2024')
})

test('with the last note it enters into force on the thirtieth day after', async () => {
  await dialog().getByLabel('Day on the note').fill('2.4.2024')
  await dialog().getByLabel('Day of sending').fill('3.4.2024')
  await dialog().getByLabel('Day of receipt').fill('10.4.2024')
  await send()
  await done()
  await state().getByText('since 10 May 2024').waitFor()
  expect(await state().textContent()).toContain('in force')
  const notes = page.getByRole('table', { name: 'Notes and their three days' })
  for (const day of ['2 April 2024', '3 April 2024', '10 April 2024']) await notes.getByText(day).waitFor()
  await page.getByLabel('On which day').fill('9.5.2024')
  await state().getByText('Enters into force on 10 May 2024.').waitFor()
  await page.getByLabel('On which day').fill('')
})

test('when that note is struck out with its reason, it waits again; the record stays to be read', async () => {
  await page.getByRole('button', { name: /^Strike out Republic of Korea: note/ }).click()
  await dialog().getByLabel('What was wrong with the record').fill('Invented: it was of another agreement.')
  await dialog().getByRole('button', { name: 'Strike out the record' }).click()
  await done()
  await state().getByText('entry into force not recorded').waitFor()
  await page.getByText('stands no longer').waitFor()
  await page.getByText('Invented: it was of another agreement.').waitFor()
  expect(await faultsOf(page)).toEqual([])
  expect(page.complaints.filter((one) => !/status of 4\d\d/.test(one))).toEqual([])
})
