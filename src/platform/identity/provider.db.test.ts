// SPDX-License-Identifier: Apache-2.0
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import type { IdentityProvider } from '#testing/identity-provider.ts'
import { startIdentityProvider } from '#testing/identity-provider.ts'
import { systemClock } from '../clock/index.ts'
import { openKeyring } from '../sealing/index.ts'
import type { IdentityPlaces } from './index.ts'
import { beginProviderSignIn, finishProviderSignIn, officers, sessions } from './index.ts'

const returnTo = 'http://localhost:4180/api/session/oidc/return'
let db: TestDatabase
let provider: IdentityProvider
let places: IdentityPlaces

beforeAll(async () => {
  db = await testDatabase()
  provider = await startIdentityProvider()
  const keyring = await openKeyring({
    masterKeyFile: join(await mkdtemp(join(tmpdir(), 'elshi-provider-')), 'master.key'),
  })
  places = { db, keyring, clock: systemClock, everyPost: ['BUS'] }
  await officers.appoint(places, {
    name: 'Мөлдір Ахметова (invented)',
    kind: 'officer',
    language: 'kk',
    post: 'BUS',
    roles: ['officer'],
    compartments: ['general'],
    from: plainDate('2026-01-01'),
    provider: { issuer: provider.issuer, subject: 'officer-1' },
  })
})
beforeEach(() => {
  provider.subject = 'officer-1'
  provider.tamper = {}
})
afterAll(() => Promise.all([db.close(), provider.stop()]))

/** Follows the redirects as the browser would. */
async function visitProvider(): Promise<{ attempt: string; address: URL }> {
  const begun = await beginProviderSignIn(places, provider, returnTo)
  if (!begun.ok) throw new Error(begun.refusal.code)
  const answer = await fetch(begun.value.address, { redirect: 'manual' })
  return { attempt: begun.value.attempt, address: new URL(answer.headers.get('location') ?? '') }
}
const finish = (back: { attempt: string | undefined; address: URL }) => finishProviderSignIn(places, provider, back)

describe('sign-in by the provider', () => {
  it('opens the session of the officer whom the provider names', async () => {
    const outcome = await finish(await visitProvider())
    const session = outcome.ok ? await sessions.findVisitor(places, outcome.value) : undefined
    expect(session).toMatchObject({ method: 'oidc', actor: { kind: 'officer', posts: ['BUS'] } })
  })

  it('counts as proof from when the officer signed in there, and as none if that is not told', async () => {
    const session = async () => {
      const outcome = await finish(await visitProvider())
      return outcome.ok ? await sessions.findVisitor(places, outcome.value) : undefined
    }
    expect((await session())?.provedAt.getTime()).toBe(0)
    const anHourAgo = Math.floor(Date.now() / 1000) - 3600
    provider.tamper = { claims: { auth_time: anHourAgo } }
    expect((await session())?.provedAt.getTime()).toBe(anHourAgo * 1000)
    provider.tamper = { claims: { auth_time: anHourAgo + 7200 } }
    expect((await session())?.provedAt.getTime()).toBeLessThanOrEqual(Date.now())
  })

  it('asks for the password once more when a session at the provider is not enough', async () => {
    const begun = await beginProviderSignIn(places, provider, returnTo, { again: true })
    const asked = new URL(begun.ok ? begun.value.address : '').searchParams
    expect([asked.get('prompt'), asked.get('max_age')]).toEqual(['login', '0'])
  })

  it('refuses who signed in there in another way than the settings ask for', async () => {
    const strict = { ...provider, issuer: provider.issuer, acr: ['urn:example:two-factors', 'phr'] }
    const signIn = async () => {
      const begun = await beginProviderSignIn(places, strict, returnTo)
      if (!begun.ok) throw new Error(begun.refusal.code)
      expect(new URL(begun.value.address).searchParams.get('acr_values')).toBe('urn:example:two-factors phr')
      const answer = await fetch(begun.value.address, { redirect: 'manual' })
      const address = new URL(answer.headers.get('location') ?? '')
      return finishProviderSignIn(places, strict, { attempt: begun.value.attempt, address })
    }
    expect(await signIn()).toMatchObject({ ok: false, refusal: { code: 'sign-in-too-weak' } })
    provider.tamper = { claims: { acr: 'password' } }
    expect(await signIn()).toMatchObject({ ok: false, refusal: { code: 'sign-in-too-weak' } })
    provider.tamper = { claims: { acr: 'phr' } }
    expect((await signIn()).ok).toBe(true)
  })

  it('refuses a colleague who has no account here', async () => {
    provider.subject = 'officer-2'
    expect(await finish(await visitProvider())).toMatchObject({ ok: false, refusal: { code: 'sign-in-not-known' } })
  })

  it.each([
    ['signed with a foreign key', { foreignKey: true }],
    ['for another program', { claims: { aud: 'another' } }],
    ['from another issuer', { claims: { iss: 'http://127.0.0.1:1' } }],
    ['with a nonce of another attempt', { claims: { nonce: 'another' } }],
    ['that has expired', { claims: { exp: 1_700_000_000 } }],
  ])('refuses a token %s', async (_, tamper) => {
    provider.tamper = tamper
    expect(await finish(await visitProvider())).toMatchObject({ ok: false, refusal: { code: 'provider-refused' } })
  })

  it('refuses an answer with another state, in another browser, or for the second time', async () => {
    const foreign = await visitProvider()
    foreign.address.searchParams.set('state', 'another')
    expect(await finish(foreign)).toMatchObject({ ok: false, refusal: { code: 'provider-refused' } })
    const { address } = await visitProvider()
    expect(await finish({ address, attempt: undefined })).toMatchObject({ refusal: { code: 'sign-in-expired' } })
    const once = await visitProvider()
    expect((await finish(once)).ok).toBe(true)
    expect(await finish(once)).toMatchObject({ ok: false, refusal: { code: 'sign-in-expired' } })
  })

  it('says so when the provider is silent, and works again when it is back', async () => {
    const silent = { ...provider, issuer: 'http://127.0.0.1:9' }
    expect(await beginProviderSignIn(places, silent, returnTo)).toMatchObject({
      ok: false,
      refusal: { code: 'provider-silent' },
    })
    expect((await beginProviderSignIn(places, provider, returnTo)).ok).toBe(true)
  })
})
