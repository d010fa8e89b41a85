// SPDX-License-Identifier: Apache-2.0
// A desk left open for a while: issuing asks the officer to sign in once more, in place.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEMO_OFFICERS } from '#demo/officers.ts'
import type { DeskJourney } from './desk.ts'
import { faultsOf, letProofGrowOld, lodge, startDesk } from './desk.ts'

let desk: DeskJourney
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stop())

test('issuing a document asks for a fresh sign-in above the open dialog, and goes on by itself after it', async () => {
  const reference = await lodge(desk, 'BUS', 'library-card', {
    applicant: {
      reader: { family: 'Ойдан', given: 'Шығарылған', latin: { family: 'Oidan', given: 'Shygarylgan' } },
      born: '1990-05-01',
      rooms: ['general'],
      purpose: 'study',
      'books-at-once': 2,
      'held-before': false,
    },
  })
  await desk.officerDoes(reference, { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' })
  await desk.officerDoes(reference, { do: 'act', action: 'grant' })
  const [, marat] = DEMO_OFFICERS
  const page = await desk.officer(2)
  await page.goto(`/desk/cases/${reference}`)
  await page.getByRole('button', { name: 'Issue the card', exact: true }).click()
  const issuing = page.getByRole('dialog', { name: 'Issue the card' })
  await issuing.getByLabel(/^Note/).fill('Invented: handed over at the window.')
  await letProofGrowOld(desk)
  const asked = page.getByRole('dialog', { name: 'Sign in once more' })
  await issuing.getByRole('button', { name: 'Issue the card', exact: true }).click()
  await asked.waitFor()
  expect(await faultsOf(page)).toEqual([])
  // Whoever thinks better of it finds everything as it was, and is told why nothing was done.
  await page.keyboard.press('Escape')
  await asked.waitFor({ state: 'detached' })
  await issuing
    .getByRole('alert')
    .getByText(/^Sign in once more/)
    .waitFor()
  await issuing.getByRole('button', { name: 'Issue the card', exact: true }).click()
  await asked.getByRole('button', { name: `Go on as ${marat?.name}` }).click()
  await issuing.waitFor({ state: 'detached' })
  await page.getByText('BUS-LC-2026-00001').first().waitFor()
  await page.getByText('Invented: handed over at the window.').first().waitFor()
  expect(page.complaints.filter((one) => !/status of 401/.test(one))).toEqual([])
})

test('a passkey is registered after signing in once more, under the name that was typed before', async () => {
  const page = await desk.officer(3)
  await page.goto('/desk/passkeys')
  await page.getByLabel('Name of the passkey').fill('office computer')
  await letProofGrowOld(desk)
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.getByRole('button', { name: 'Register', exact: true }).click()
  await page.getByRole('button', { name: `Go on as ${DEMO_OFFICERS[2]?.name}` }).click()
  await page.getByText('The passkey is registered.').waitFor()
  await page.getByRole('listitem').filter({ hasText: 'office computer' }).waitFor()
})
