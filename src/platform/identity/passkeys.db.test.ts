// SPDX-License-Identifier: Apache-2.0
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { passkeyDevice } from '#testing/passkey-device.ts'
import { stoppedClock } from '../clock/index.ts'
import { openKeyring } from '../sealing/index.ts'
import type { IdentityPlaces } from './index.ts'
import { officers, passkeys, sessions } from './index.ts'

const clock = stoppedClock(new Date('2026-11-22T08:00:00Z'))
const site = { origin: 'https://consul.example', name: 'Elshi' }
let db: TestDatabase
let places: IdentityPlaces

beforeAll(async () => {
  db = await testDatabase()
  const keyring = await openKeyring({
    masterKeyFile: join(await mkdtemp(join(tmpdir(), 'elshi-passkeys-')), 'master.key'),
  })
  places = { db, keyring, clock, everyPost: ['BUS'] }
})
afterAll(() => db.close())

const appoint = () =>
  officers.appoint(places, {
    name: 'Ерлан Бекмұратов (invented)',
    kind: 'officer',
    language: 'kk',
    post: 'BUS',
    roles: ['officer'],
    compartments: ['general'],
    from: plainDate('2026-01-01'),
  })

async function begin(enrolling: Parameters<typeof passkeys.beginRegistration>[2]) {
  const begun = await passkeys.beginRegistration(places, site, enrolling)
  if (!begun.ok) throw new Error(begun.refusal.code)
  return { attempt: begun.value.attempt, challenge: (begun.value.options as { challenge: string }).challenge }
}

async function enrolled() {
  const { account, ticket } = await appoint()
  const device = passkeyDevice(site.origin)
  const { attempt, challenge } = await begin({ ticket })
  const response = device.register(challenge)
  await passkeys.finishRegistration(places, site, { attempt, response, label: 'key' })
  return { account, ticket, device }
}

async function signIn(device: ReturnType<typeof passkeyDevice>, moment = {}) {
  const { attempt, options } = await passkeys.beginPasskeySignIn(places, site)
  const response = device.signIn(options.challenge, moment)
  return { attempt, response, outcome: await passkeys.finishPasskeySignIn(places, site, { attempt, response }) }
}

describe('a passkey', () => {
  it('registered with the ticket of the appointment signs its officer in', async () => {
    const { account, device } = await enrolled()
    const { outcome } = await signIn(device)
    const session = outcome.ok ? await sessions.findVisitor(places, outcome.value) : undefined
    expect(session).toMatchObject({ method: 'passkey', actor: { id: account, posts: ['BUS'] } })
  })

  it('cannot be registered with a spent, an invented or an expired ticket', async () => {
    const { ticket } = await enrolled()
    const spent = await passkeys.beginRegistration(places, site, { ticket })
    expect(spent).toMatchObject({ ok: false, refusal: { code: 'ticket-spent' } })
    expect((await passkeys.beginRegistration(places, site, { ticket: 'invented' })).ok).toBe(false)
    const late = await appoint()
    clock.advance(73 * 3_600_000)
    expect((await passkeys.beginRegistration(places, site, { ticket: late.ticket })).ok).toBe(false)
  })

  it('whose device failed may be tried again with the same ticket', async () => {
    const { ticket } = await appoint()
    const device = passkeyDevice(site.origin)
    const first = await begin({ ticket })
    const unverified = device.register(first.challenge, { verified: false })
    const refused = await passkeys.finishRegistration(places, site, {
      attempt: first.attempt,
      response: unverified,
      label: 'x',
    })
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'passkey-refused' } })
    const second = await begin({ ticket })
    const response = device.register(second.challenge)
    expect(
      (await passkeys.finishRegistration(places, site, { attempt: second.attempt, response, label: 'x' })).ok,
    ).toBe(true)
  })

  it.each([
    ['without verifying its user', { verified: false }],
    ['for a look-alike site', { origin: 'https://consul.example.evil' }],
    ['with a counter that ran backwards, as a copy does', { counter: 1 }],
  ])('used %s opens nothing', async (_, moment) => {
    const { device } = await enrolled()
    await signIn(device)
    await signIn(device)
    expect((await signIn(device, moment)).outcome).toMatchObject({ ok: false, refusal: { code: 'passkey-refused' } })
  })

  it('has each of its answers accepted once', async () => {
    const { device } = await enrolled()
    const { attempt, response } = await signIn(device)
    expect(await passkeys.finishPasskeySignIn(places, site, { attempt, response })).toMatchObject({
      ok: false,
      refusal: { code: 'sign-in-expired' },
    })
  })

  it('that nobody registered opens nothing', async () => {
    expect((await signIn(passkeyDevice(site.origin))).outcome.ok).toBe(false)
  })

  it('can be removed while another is left', async () => {
    const { account, device } = await enrolled()
    expect(await passkeys.removePasskey(places, account, device.id)).toBe(false)
    const { attempt, challenge } = await begin({ account })
    const second = passkeyDevice(site.origin)
    await passkeys.finishRegistration(places, site, { attempt, response: second.register(challenge), label: 'second' })
    expect(await passkeys.removePasskey(places, account, device.id)).toBe(true)
    expect(await passkeys.listPasskeys(places, account)).toMatchObject([{ label: 'second' }])
    expect((await signIn(device)).outcome.ok).toBe(false)
  })
})
