// SPDX-License-Identifier: Apache-2.0
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { stoppedClock } from '../clock/index.ts'
import { asActor, asReader } from '../database/index.ts'
import { openKeyring } from '../sealing/index.ts'
import type { IdentityPlaces } from './index.ts'
import {
  linkedAccounts,
  listDemonstrationAccounts,
  officers,
  sendCode,
  sessions,
  signInByCode,
  signInForDemonstration,
} from './index.ts'
import { recordSignIn } from './sessions.store.ts'

const clock = stoppedClock(new Date('2026-11-22T08:00:00Z'))
const everyPost = ['BUS', 'SEL']
let real: TestDatabase
let demonstration: TestDatabase
let keyring: IdentityPlaces['keyring']
const inReal = (): IdentityPlaces => ({ db: real, keyring, clock, everyPost })
const inDemonstration = (): IdentityPlaces => ({ db: demonstration, keyring, clock, everyPost })

beforeAll(async () => {
  real = await testDatabase()
  demonstration = await testDatabase({ demonstration: true })
  keyring = await openKeyring({ masterKeyFile: join(await mkdtemp(join(tmpdir(), 'elshi-identity-')), 'master.key') })
})
afterAll(() => Promise.all([real.close(), demonstration.close()]))
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

async function signedIn(places = inDemonstration(), said: Partial<typeof consul> = {}) {
  const { account } = await officers.appoint(places, { ...consul, ...said, demonstration: true })
  const opened = await signInForDemonstration(places, account)
  if (!opened.ok) throw new Error(opened.refusal.code)
  return { account, token: opened.value }
}

describe('a session', () => {
  it('carries the rights of one position at one post', async () => {
    const { account, token } = await signedIn()
    const session = await sessions.findVisitor(inDemonstration(), token)
    expect(session?.actor).toEqual({
      id: account,
      kind: 'officer',
      posts: ['BUS'],
      compartments: ['general'],
      roles: consul.roles,
    })
  })

  it('of the ministry sees every post by name', async () => {
    const { account } = await officers.appoint(inDemonstration(), { ...consul, post: '*', demonstration: true })
    const opened = await signInForDemonstration(inDemonstration(), account)
    const session = opened.ok ? await sessions.findVisitor(inDemonstration(), opened.value) : undefined
    expect(session?.actor.posts).toEqual(everyPost)
  })

  it('of an officer ends after fifteen idle minutes, and stays while it is used', async () => {
    const { token } = await signedIn()
    clock.advance(14 * 60_000)
    expect(await sessions.findVisitor(inDemonstration(), token)).toBeDefined()
    clock.advance(14 * 60_000)
    expect(await sessions.findVisitor(inDemonstration(), token)).toBeDefined()
    clock.advance(15 * 60_000 + 1)
    expect(await sessions.findVisitor(inDemonstration(), token)).toBeUndefined()
  })

  it('is over once it was ended, even if it was being looked up meanwhile', async () => {
    const { token } = await signedIn()
    const places = inDemonstration()
    const meanwhile = [sessions.findVisitor(places, token), sessions.findVisitor(places, token)]
    await sessions.endSession(places, token)
    await Promise.all(meanwhile)
    expect(await sessions.findVisitor(places, token)).toBeUndefined()
  })

  it('ends after twelve hours however busy it is', async () => {
    const { token } = await signedIn()
    for (let fifths = 0; fifths < 60; fifths++) {
      expect(await sessions.findVisitor(inDemonstration(), token)).toBeDefined()
      clock.advance(12 * 60_000)
    }
    clock.advance(1)
    expect(await sessions.findVisitor(inDemonstration(), token)).toBeUndefined()
  })

  it('is another one after signing in again: the old cookie opens nothing', async () => {
    const { account, token } = await signedIn()
    const again = await signInForDemonstration(inDemonstration(), account, token)
    expect(again.ok && again.value).not.toBe(token)
    expect(await sessions.findVisitor(inDemonstration(), token)).toBeUndefined()
  })

  it('rotates when the officer takes another position, and does not get longer by it', async () => {
    const { account, token } = await signedIn()
    await officers.addPosition(inDemonstration(), account, { ...consul, post: 'SEL', roles: ['officer'] })
    const before = await sessions.findVisitor(inDemonstration(), token)
    const other = (await officers.positionsToday(inDemonstration(), account)).find(({ post }) => post === 'SEL')
    clock.advance(60_000)
    const next = before && other && (await sessions.takePosition(inDemonstration(), before, other.id, token))
    const after = await sessions.findVisitor(inDemonstration(), next ?? '')
    expect(after?.actor).toMatchObject({ posts: ['SEL'], roles: ['officer'] })
    expect(after?.endsAt).toEqual(before?.endsAt)
    expect(after?.provedAt).toEqual(before?.provedAt)
    expect(await sessions.findVisitor(inDemonstration(), token)).toBeUndefined()
  })

  it('gives no rights once the appointment has ended, and none from the moment of a dismissal', async () => {
    const until = plainDate('2026-11-23')
    const { account } = await officers.appoint(inDemonstration(), { ...consul, until, demonstration: true })
    const opened = await signInForDemonstration(inDemonstration(), account)
    const token = opened.ok ? opened.value : ''
    expect(await sessions.findVisitor(inDemonstration(), token)).toBeDefined()
    clock.moveTo(new Date('2026-11-23T00:00:01Z'))
    expect(await sessions.findVisitor(inDemonstration(), token)).toBeUndefined()
    expect(await signInForDemonstration(inDemonstration(), account)).toMatchObject({
      ok: false,
      refusal: { code: 'no-position-today' },
    })
    const second = await signedIn()
    await officers.dismiss(inDemonstration(), second.account, 'everywhere')
    clock.advance(2000)
    expect(await sessions.findVisitor(inDemonstration(), second.token)).toBeUndefined()
  })

  it('is listed to its holder and ended by its holder only', async () => {
    const { token } = await signedIn()
    const stranger = await signedIn()
    const session = await sessions.findVisitor(inDemonstration(), token)
    const foreign = await sessions.findVisitor(inDemonstration(), stranger.token)
    if (!session || !foreign) throw new Error('both are signed in')
    expect(await sessions.listSessions(inDemonstration(), session)).toMatchObject([{ id: session.id, present: true }])
    expect(await sessions.endSessionById(inDemonstration(), session, foreign.id)).toBe(false)
    expect(await sessions.endSessionById(inDemonstration(), session, session.id)).toBe(true)
    expect(await sessions.findVisitor(inDemonstration(), token)).toBeUndefined()
  })

  it('is stored as a hash, and neither officers nor applicants can read the table', async () => {
    const { token } = await signedIn()
    const session = await sessions.findVisitor(inDemonstration(), token)
    if (!session) throw new Error('is signed in')
    const seen = await asReader(demonstration, session.actor, (tx) => tx.query('SELECT * FROM sessions'))
    expect(seen.rows).toEqual([])
  })

  it('leaves a record that nobody can change', async () => {
    await expect(
      asActor(demonstration, { ...actor, kind: 'system' }, (tx) => tx.query("UPDATE sign_ins SET outcome = 'x'")),
    ).rejects.toThrow(/permission denied/)
    await expect(
      asActor(demonstration, actor, (tx) => recordSignIn(tx, { at: clock.now(), method: 'oidc', outcome: 'x' })),
    ).rejects.toThrow(/row-level security/)
  })

  it('is forgotten with the rest of what has ended', async () => {
    await signedIn()
    clock.moveTo(new Date('2027-01-01T00:00:00Z'))
    expect(await sessions.clearEnded(inDemonstration())).toBeGreaterThan(0)
    expect(await sessions.clearEnded(inDemonstration())).toBe(0)
  })
})

const actor = { id: 'someone', kind: 'officer', posts: ['BUS'], compartments: [], roles: [] } as const

describe('demonstration accounts', () => {
  it('cannot be made, listed or used in an installation that is no demonstration', async () => {
    await expect(officers.appoint(inReal(), { ...consul, demonstration: true })).rejects.toThrow(/no demonstration/)
    const { account } = await officers.appoint(inReal(), consul)
    expect(await listDemonstrationAccounts(inReal())).toEqual([])
    expect(await signInForDemonstration(inReal(), account)).toMatchObject({ ok: false })
  })

  it('leave real accounts of a demonstration to their owners', async () => {
    const { account } = await officers.appoint(inDemonstration(), consul)
    expect(await signInForDemonstration(inDemonstration(), account)).toMatchObject({
      ok: false,
      refusal: { code: 'demonstration-only' },
    })
  })
})

describe('a one-time code', () => {
  const address = 'Dana@mail.example'
  async function codeFor(to: string): Promise<string> {
    let sent = ''
    await sendCode(inReal(), to, async (_, code) => {
      sent = code
    })
    return sent
  }
  const signIn = (code: string, to = address) => signInByCode(inReal(), { address: to, code, language: 'ru' })

  it('signs the holder of the address in as an applicant who is no known person', async () => {
    const opened = await signIn(await codeFor(address), 'dana@MAIL.example ')
    const session = opened.ok ? await sessions.findVisitor(inReal(), opened.value) : undefined
    expect(session?.actor).toMatchObject({ kind: 'applicant', roles: ['applicant'], posts: [] })
    expect(session?.applicant?.person).toBeUndefined()
  })

  it('opens the same account the next time', async () => {
    const account = async () => {
      const opened = await signIn(await codeFor(address))
      return opened.ok ? (await sessions.findVisitor(inReal(), opened.value))?.applicant?.account : undefined
    }
    expect(await account()).toBe(await account())
  })

  it('serves once, for ten minutes, and for five tries', async () => {
    const once = await codeFor(address)
    expect((await signIn(once)).ok).toBe(true)
    expect((await signIn(once)).ok).toBe(false)
    const late = await codeFor(address)
    clock.advance(10 * 60_000)
    expect((await signIn(late)).ok).toBe(false)
    const tried = await codeFor(address)
    const wrong = tried === '000000' ? '000001' : '000000'
    for (let count = 0; count < 5; count++) expect((await signIn(wrong)).ok).toBe(false)
    expect((await signIn(tried)).ok).toBe(false)
  })

  it('says the same for an address that has never been here', async () => {
    expect(await signIn('123456', 'nobody@mail.example')).toEqual(await signIn('000000'))
  })

  it('opens an account that an officer links to one person, once', async () => {
    const places = inReal()
    const opened = await signIn(await codeFor('linked@mail.example'), 'linked@mail.example')
    const session = opened.ok ? await sessions.findVisitor(places, opened.value) : undefined
    const account = session?.applicant?.account ?? ''
    const by = (await officers.appoint(places, consul)).account
    expect(await linkedAccounts.link(places, { account, person: 'person-1', by })).toBe(true)
    expect(await linkedAccounts.link(places, { account, person: 'person-2', by })).toBe(false)
    clock.advance(2000)
    const again = opened.ok ? await sessions.findVisitor(places, opened.value) : undefined
    expect(again?.applicant?.person).toBe('person-1')
    expect(await linkedAccounts.listOf(places, 'person-1')).toMatchObject([{ account, address: 'l…@mail.example' }])
    const undone: string[] = []
    const unlink = (person: string) =>
      linkedAccounts.unlink(places, { account, person }, async (_, made) => void undone.push(made.by))
    expect(await unlink('person-2')).toBe(false)
    expect(await unlink('person-1')).toBe(true)
    expect(undone).toEqual([by])
    expect(await linkedAccounts.listOf(places, 'person-1')).toEqual([])
  })

  it('leaves no address in clear in the database', async () => {
    await signIn(await codeFor(address))
    const { rows } = await asReader(real, { ...actor, kind: 'system' }, (tx) =>
      tx.query<{ row: string }>('SELECT a::text AS row FROM applicant_accounts a'),
    )
    const text = rows.map(({ row }) => row).join()
    expect(text).not.toContain('dana')
    expect(text).not.toContain(Buffer.from('dana@mail.example').toString('hex'))
  })
})
