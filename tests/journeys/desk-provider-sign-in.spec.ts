// SPDX-License-Identifier: Apache-2.0
// An officer signs in with the ministry's account, and once more in another tab before a document is issued.
import { afterAll, beforeAll, test } from 'vitest'
import { officers } from '#src/platform/identity/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { IdentityProvider } from '#testing/identity-provider.ts'
import { startIdentityProvider } from '#testing/identity-provider.ts'
import { letProofGrowOld, lodge } from './desk.ts'
import { cardAsked } from './portal.ts'
import type { Journey } from './server.ts'
import { startJourney } from './server.ts'

let provider: IdentityProvider
let journey: Journey

beforeAll(async () => {
  provider = await startIdentityProvider()
  const { issuer, clientId, clientSecret } = provider
  journey = await startJourney({
    demonstration: false,
    env: { ELSHI_OIDC_ISSUER: issuer, ELSHI_OIDC_CLIENT_ID: clientId, ELSHI_OIDC_CLIENT_SECRET: clientSecret },
  })
  for (const subject of ['officer-1', 'officer-2'])
    await officers.appoint(journey.elshi.identity, {
      name: `Invented ${subject}`,
      kind: 'officer',
      language: 'en',
      post: 'BUS',
      roles: ['officer', 'head-of-post'],
      compartments: ['general'],
      from: plainDate('2026-01-01'),
      provider: { issuer, subject },
    })
})
afterAll(async () => {
  await journey.stop()
  await provider.stop()
})

test('an officer of the ministry’s provider issues a document after signing in there once more', async () => {
  const reference = await lodge(journey, 'BUS', cardAsked.service, cardAsked.answers)
  await journey.officerDoes(reference, { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' })
  await journey.officerDoes(reference, { do: 'act', action: 'grant' })
  const context = await journey.browser.newContext({ baseURL: journey.address, locale: 'en' })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  await page.goto('/desk')
  await page.getByRole('link', { name: 'Sign in with the ministry’s account' }).click()
  await page.getByRole('banner').getByText('Invented officer-1').waitFor()
  await page.goto(`/desk/cases/${reference}`)
  await page.getByRole('button', { name: 'Issue the card', exact: true }).click()
  const issuing = page.getByRole('dialog', { name: 'Issue the card' })
  await letProofGrowOld(journey)
  const asked = page.getByRole('dialog', { name: 'Sign in once more' })
  const signInThere = async () => {
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      asked.getByRole('link', { name: /^Sign in with the ministry’s account/ }).click(),
    ])
    await tab.getByRole('banner').waitFor()
    await tab.close()
    await asked.getByRole('button', { name: 'I have signed in there' }).click()
  }
  await issuing.getByRole('button', { name: 'Issue the card', exact: true }).click()
  await asked.waitFor()
  await signInThere()
  await issuing.waitFor({ state: 'detached' })
  await page.getByText('BUS-LC-2026-00001').first().waitFor()
  await context.close()
})
