// SPDX-License-Identifier: Apache-2.0
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { stoppedClock } from '../clock/index.ts'
import { asActor, asReader, systemActor } from '../database/index.ts'
import { openKeyring } from '../sealing/index.ts'
import { listStaff } from './accounts.store.ts'
import type { FeedOwner } from './calendar-feeds.store.ts'
import type { IdentityPlaces } from './index.ts'
import { calendarFeeds, officers, sessions } from './index.ts'

const start = new Date('2026-11-22T08:00:00Z')
const clock = stoppedClock(start)
let db: TestDatabase
let places: IdentityPlaces

beforeAll(async () => {
  db = await testDatabase()
  const keyring = await openKeyring({
    masterKeyFile: join(await mkdtemp(join(tmpdir(), 'elshi-feeds-')), 'master.key'),
  })
  places = { db, keyring, clock, everyPost: ['BUS'] }
})
afterAll(() => db.close())
beforeEach(() => clock.moveTo(start))

const keeper = {
  name: 'Desk officer (invented)',
  kind: 'officer',
  language: 'kk',
  post: '*',
  roles: ['desk-officer'],
  compartments: ['relations', 'positions'],
  from: plainDate('2026-01-01'),
} as const
const roles = ['desk-officer', 'head-of-department']
const wish = { language: 'kk', titled: true }

async function appointed(said: object = {}): Promise<FeedOwner> {
  const { account } = await officers.appoint(places, { ...keeper, ...said })
  const staff = await asReader(db, systemActor, (tx) => listStaff(tx))
  const found = staff.find((one) => one.account.id === account)
  if (!found) throw new Error('was appointed a moment ago')
  return found
}
const find = (token: string) => calendarFeeds.findCalendarFeed(places, token, roles)

describe('the secret address of a calendar', () => {
  it('opens with the eyes of its owner, in the position that it was asked for in and no other', async () => {
    const owner = await appointed()
    await officers.addPosition(places, owner.account.id, { ...keeper, post: 'BUS', roles: ['officer'] })
    const token = await calendarFeeds.openFeed(places, owner, wish)
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(await find(token)).toEqual({
      language: 'kk',
      titled: true,
      actor: {
        id: owner.account.id,
        kind: 'officer',
        posts: ['BUS'],
        roles: ['desk-officer'],
        compartments: ['relations', 'positions'],
      },
    })
    expect(await find(`${token.slice(0, -1)}?`)).toBeUndefined()
    expect(await find('')).toBeUndefined()
  })

  it('is kept as a hash alone, in a table that nobody’s own transaction sees', async () => {
    const owner = await appointed()
    const token = await calendarFeeds.openFeed(places, owner, wish)
    const kept = await asReader(db, systemActor, (tx) => tx.query('SELECT f::text AS row FROM calendar_feeds f'))
    expect(kept.rows.length).toBeGreaterThan(0)
    for (const { row } of kept.rows as { row: string }[]) {
      expect(row).not.toContain(token)
      expect(row).not.toContain(Buffer.from(token).toString('hex'))
    }
    const actor = (await find(token))?.actor
    if (!actor) throw new Error('opens')
    expect((await asReader(db, actor, (tx) => tx.query('SELECT * FROM calendar_feeds'))).rows).toEqual([])
    await expect(
      asActor(db, { ...actor, compartments: ['relations'] }, (tx) =>
        tx.query(
          `INSERT INTO calendar_feeds (account, position, token_hash, language, titled, created_at)
           VALUES ($1, $2, '\\x00', 'kk', true, now())`,
          [owner.account.id, owner.position.id],
        ),
      ),
    ).rejects.toThrow(/row-level security/)
  })

  it('is one for each person: a new one ends the old one, and ended by its owner it opens nothing', async () => {
    const owner = await appointed()
    const other = await appointed()
    const first = await calendarFeeds.openFeed(places, owner, wish)
    const theirs = await calendarFeeds.openFeed(places, other, wish)
    const second = await calendarFeeds.openFeed(places, owner, { ...wish, titled: false })
    expect(await find(first)).toBeUndefined()
    expect(await find(second)).toMatchObject({ titled: false })
    expect(await calendarFeeds.endFeed(places, owner.account.id)).toBe(true)
    expect(await calendarFeeds.endFeed(places, owner.account.id)).toBe(false)
    expect(await find(second)).toBeUndefined()
    expect(await find(theirs)).toBeDefined()
  })

  it('ends with the account, with the position on the day on which that ends, and where the role is not among those that read', async () => {
    const dismissed = await appointed()
    const gone = await calendarFeeds.openFeed(places, dismissed, wish)
    await officers.dismiss(places, dismissed.account.id, 'everywhere')
    expect(await find(gone)).toBeUndefined()
    const leaving = await appointed()
    const token = await calendarFeeds.openFeed(places, leaving, wish)
    await officers.dismiss(places, leaving.account.id, { post: '*', on: plainDate('2026-11-23') })
    expect(await find(token)).toBeDefined()
    clock.moveTo(new Date('2026-11-23T00:00:00Z'))
    expect(await find(token)).toBeUndefined()
    expect(await calendarFeeds.readFeedOf(places, leaving.account.id)).toBeUndefined()
    clock.moveTo(start)
    const inspector = await appointed({ roles: ['inspector'] })
    expect(await find(await calendarFeeds.openFeed(places, inspector, wish))).toBeUndefined()
  })

  it('does not come back when somebody who left is appointed again', async () => {
    const owner = await appointed()
    const token = await calendarFeeds.openFeed(places, owner, wish)
    await officers.dismiss(places, owner.account.id, { post: '*' })
    await sessions.clearEnded(places)
    await officers.addPosition(places, owner.account.id, keeper)
    expect(await find(token)).toBeUndefined()
  })

  it('tells its owner when it was made and last read, and never what it is', async () => {
    const owner = await appointed()
    const token = await calendarFeeds.openFeed(places, owner, wish)
    const { id } = owner.account
    const made = { language: 'kk', titled: true, createdAt: start, position: owner.position.id }
    expect(await calendarFeeds.readFeedOf(places, id)).toEqual(made)
    clock.advance(90_000)
    await find(token)
    const read = new Date(start.getTime() + 90_000)
    expect(await calendarFeeds.readFeedOf(places, id)).toEqual({ ...made, lastReadAt: read })
  })

  it('of a day before a restore opens nothing after it', async () => {
    const token = await calendarFeeds.openFeed(places, await appointed(), wish)
    await sessions.endEverySession(db)
    expect(await find(token)).toBeUndefined()
  })
})
