// SPDX-License-Identifier: Apache-2.0
// An officer releases an agenda to a partner; a user of its ministry signs in, comments; the officer reads the comment.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventPositions } from '#demo/positions.ts'
import { define } from '#src/consular/journal/index.ts'
import type { InstrumentBody } from '#src/consular/rulebook/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import type { DeskJourney } from './desk.ts'
import { faultsOf, startDesk } from './desk.ts'

let desk: DeskJourney
beforeAll(async () => {
  desk = await startDesk()
  await inventPositions(desk.elshi)
})
afterAll(() => desk.stop())

test('what is released to a partner is commented by its ministry, and the officer reads it', async () => {
  const officer = await desk.officer(16, 'en', '/desk/partners/KR')
  await officer.getByRole('button', { name: 'Release…' }).click()
  await officer.getByRole('checkbox', { name: /round 8: agenda/ }).check()
  await officer.getByText('The partner will see, as version 1:').waitFor()
  await officer.getByText('Example text 1').waitFor()
  await officer.getByRole('button', { name: 'Release', exact: true }).click()
  await officer.getByRole('cell', { name: 'released', exact: false }).first().waitFor()

  const guest = await desk.officer(19, 'en')
  await guest.getByRole('heading', { level: 1, name: 'Released: Kazakhstan – Republic of Korea' }).waitFor()
  expect(await guest.getByRole('navigation').getByRole('link').allTextContents()).toEqual(['Released to you'])
  await guest.getByRole('link', { name: /round 8: agenda/ }).click()
  await guest.getByRole('button', { name: /^Comment on the clause ?: Example text 1/ }).click()
  await guest.getByRole('textbox', { name: 'Comment' }).fill('We would begin with this item.')
  await guest.getByRole('dialog').getByRole('button', { name: 'Comment on the clause' }).click()
  await guest.getByText('We would begin with this item.').waitFor()
  await guest.setViewportSize({ width: 360, height: 900 })
  expect(await faultsOf(guest)).toEqual([])
  await guest.goto('/desk/partners/KR')
  await guest.getByText('This page is not open to your position.').waitFor()

  await officer
    .getByRole('cell')
    .getByRole('link', { name: /round 8: agenda/ })
    .click()
  await officer.getByText('We would begin with this item.', { exact: true }).waitFor()
  await officer.getByRole('button', { name: /^Note it ?: We would begin/ }).waitFor()
  expect(guest.complaints.filter((line) => !line.includes('403'))).toEqual([])
})

test('what stands behind the newest of a kind is shown when it is asked for, and may be chosen', async () => {
  const ids = Array.from({ length: 60 }, (_, index) => `invented-agreement-${100 + index}`)
  const said = { source: 'invented', recordedAt: '2026-01-01T00:00:00.000Z' }
  await define(
    desk.elshi.journal,
    instruments,
    ids.map((id) => {
      const words = { en: id, ru: id, kk: id, ko: id }
      const instrument = { id, kind: 'treaty-intergovernmental', parties: ['KZ', 'KR'], about: ['KR'] }
      const events = [{ id: 'signed', kind: 'signed', on: '1992-05-05', ...said }]
      const body = { what: 'defined', instrument: { ...instrument, titles: words, kindReason: words }, events }
      return { id, body: body as never as InstrumentBody }
    }),
  )
  const officer = await desk.officer(16, 'en', '/desk/partners/KR')
  await officer.getByRole('button', { name: 'Release…' }).click()
  await officer.getByText('Steps of agreements (40+)').click()
  const last = officer.getByRole('checkbox', { name: /invented-agreement-159/ })
  expect(await last.count()).toBe(0)
  await officer.getByRole('button', { name: 'Show what stands further back' }).click()
  await last.check()
  await officer.getByText('The partner will see, as version 1:').waitFor()
  await officer.getByText('1 thing is chosen.').waitFor()
})
