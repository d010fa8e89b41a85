// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { stoppedClock } from '../clock/index.ts'
import { openKeyring } from '../sealing/index.ts'
import type { IdentityPlaces } from './index.ts'
import { officers, positionOfPartner, sessions, signInForDemonstration } from './index.ts'

const clock = stoppedClock(new Date('2026-11-22T08:00:00Z'))
let db: TestDatabase
let keyring: IdentityPlaces['keyring']
const inDemonstration = (): IdentityPlaces => ({ db, keyring, clock, everyPost: ['BUS', 'SEL'] })

beforeAll(async () => {
  db = await testDatabase({ demonstration: true })
  keyring = await openKeyring({ masterKeyFile: join(await mkdtemp(join(tmpdir(), 'elshi-officers-')), 'master.key') })
})
afterAll(() => db.close())
beforeEach(() => clock.moveTo(new Date('2026-11-22T08:00:00Z')))

const consul = {
  name: 'Айнұр Сейтқали (invented)',
  kind: 'officer',
  language: 'kk',
  post: 'BUS',
  roles: ['officer', 'approving-consul'],
  compartments: ['general'],
  from: plainDate('2026-01-01'),
} as const

async function signedIn(places = inDemonstration(), said: object = {}) {
  const { account } = await officers.appoint(places, { ...consul, ...said, demonstration: true })
  const opened = await signInForDemonstration(places, account)
  if (!opened.ok) throw new Error(opened.refusal.code)
  return { account, token: opened.value }
}

describe('a position', () => {
  it('of staff is not given to a partner’s user, nor theirs to anybody else', async () => {
    const places = inDemonstration()
    const guest = { name: 'Guest (invented)', kind: 'partner', language: 'en', from: plainDate('2026-01-01') } as const
    const { account } = await officers.appoint(places, { ...guest, ...positionOfPartner('AA') })
    expect(await officers.addPosition(places, account, consul)).toBe('account-of-another-kind')
    const { account: officer } = await officers.appoint(places, consul)
    const asGuest = { ...positionOfPartner('AA'), from: plainDate('2026-01-01') }
    expect(await officers.addPosition(places, officer, asGuest)).toBe('account-of-another-kind')
  })

  it('ended on its first day is lost at once, and one called off before it began is never held', async () => {
    const places = inDemonstration()
    const { account, token } = await signedIn(places, { from: plainDate('2026-11-22') })
    await officers.addPosition(places, account, { ...consul, post: 'SEL', from: plainDate('2026-11-24') })
    expect(await officers.dismiss(places, account, { post: 'BUS' })).toBe(true)
    clock.advance(2000)
    expect(await sessions.findVisitor(places, token)).toBeUndefined()
    expect(await signInForDemonstration(places, account)).toMatchObject({ refusal: { code: 'no-position-today' } })
    expect(await officers.dismiss(places, account, { post: 'SEL' })).toBe(true)
    expect(await officers.dismiss(places, account, { post: 'SEL' })).toBe(false)
    clock.moveTo(new Date('2026-11-24T08:00:00Z'))
    expect(await officers.positionsToday(places, account)).toEqual([])
  })

  it('is held until the day on which it ends', async () => {
    const places = inDemonstration()
    const { account, token } = await signedIn()
    expect(await officers.dismiss(places, account, { post: 'BUS', on: plainDate('2026-11-23') })).toBe(true)
    clock.advance(2000)
    expect((await sessions.findVisitor(places, token))?.actor.posts).toEqual(['BUS'])
    clock.moveTo(new Date('2026-11-23T00:00:01Z'))
    expect(await sessions.findVisitor(places, token)).toBeUndefined()
  })

  it('of an operator is of an account that decides no cases', async () => {
    const { account } = await signedIn()
    const operator = { ...consul, post: '*', roles: ['operator'] }
    expect(await officers.addPosition(inDemonstration(), account, operator)).toBe('account-of-another-kind')
    expect(await officers.addPosition(inDemonstration(), randomUUID(), operator)).toBe('account-not-known')
  })

  it('makes colleagues at a post with the rights of each position of today, those of the ministry too', async () => {
    const places = inDemonstration()
    const post = 'SEL'
    const appoint = async (name: string, said: object) =>
      (await officers.appoint(places, { ...consul, name, post, ...said, demonstration: true })).account
    const ministry = await appoint('Ә. Invented', { post: '*', roles: ['inspector'] })
    const two = await appoint('Б. Invented', {})
    await officers.addPosition(places, two, { ...consul, post, roles: ['registrar'], compartments: ['family'] })
    await appoint('В. Invented', { post: 'BUS' })
    const gone = await appoint('Г. Invented', { until: plainDate('2026-11-22') })
    const closed = await appoint('Д. Invented', {})
    await officers.dismiss(places, closed, 'everywhere')
    const found = (await officers.listColleagues(places, post)).filter(({ name }) => / Invented$/.test(name))
    expect(found.map(({ id, positions }) => [id, positions.map(({ roles }) => roles.join()).toSorted()])).toEqual([
      [ministry, ['inspector']],
      [two, [consul.roles.join(), 'registrar']],
    ])
    const actors = await officers.actorsOf(places, two)
    expect(actors.map(({ compartments }) => compartments.join()).toSorted()).toEqual(['family', 'general'])
    for (const nobodys of [gone, closed, 'nobody', '']) expect(await officers.actorsOf(places, nobodys)).toEqual([])
  })
})
