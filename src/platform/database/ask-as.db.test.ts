// SPDX-License-Identifier: Apache-2.0
// Whoever asks in one journey must stop at the same walls as in a transaction, and leave no rights behind.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import type { Actor } from './index.ts'
import { readerOf, systemActor, writerOf } from './index.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase({ poolSize: 1 })
})
afterAll(() => db.close())

const officer: Actor = {
  id: 'officer-7',
  kind: 'officer',
  posts: ['BUS', 'SEL'],
  compartments: ['open'],
  roles: ['consul'],
}
const see = {
  name: 'who-sees',
  text: `SELECT elshi_actor() AS actor, elshi_kind() AS kind, elshi_may_see_post('BUS') AS bus, elshi_may_see_post($1) AS other`,
  values: ['NYC'],
}
const nobody = { actor: null, kind: null, bus: false, other: false }

describe('a statement in one journey', () => {
  it('sees what its actor may see, each on the same connection for themselves', async () => {
    const asked = [officer, systemActor, { ...officer, id: 'officer-8', posts: ['NYC'] }, officer].map((actor) =>
      readerOf(db, actor).query(see),
    )
    expect((await Promise.all(asked)).map(({ rows }) => rows)).toEqual([
      [{ actor: 'officer-7', kind: 'officer', bus: true, other: false }],
      [{ actor: 'system', kind: 'system', bus: true, other: true }],
      [{ actor: 'officer-8', kind: 'officer', bus: false, other: true }],
      [{ actor: 'officer-7', kind: 'officer', bus: true, other: false }],
    ])
  })

  it('leaves no rights on its connection, whether it is answered or fails', async () => {
    await readerOf(db, officer).query(see)
    expect((await db.app.query(see)).rows).toEqual([nobody])
    await expect(readerOf(db, officer).query('SELECT 1/0')).rejects.toThrow('division by zero')
    expect((await db.app.query(see)).rows).toEqual([nobody])
    expect((await db.app.query('SHOW transaction_read_only')).rows).toEqual([{ transaction_read_only: 'off' }])
  })

  it('knows who asks though it has no values and no name', async () => {
    const { rows } = await readerOf(db, officer).query('SELECT elshi_actor() AS actor')
    expect(rows).toEqual([{ actor: 'officer-7' }])
  })

  it('gives all rows, and none where there are none', async () => {
    const few = (most: number) => ({
      name: 'few',
      text: 'SELECT * FROM generate_series(1, $1::integer) AS n',
      values: [most],
    })
    expect((await readerOf(db, officer).query(few(3))).rows).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
    expect((await readerOf(db, officer).query(few(0))).rows).toEqual([])
  })

  it('changes nothing for a reader, and is whole or not at all for a writer', async () => {
    const add = (by: string, until: string) => ({
      name: 'add-limit',
      text: 'INSERT INTO rate_limits (key, used, until) VALUES ($1, 1, $2)',
      values: [Buffer.from(by), until],
    })
    await expect(readerOf(db, officer).query(add('reader', '2026-11-23'))).rejects.toThrow()
    await expect(writerOf(db, officer).query(add('writer', 'no day'))).rejects.toThrow('invalid input syntax')
    expect((await writerOf(db, officer).query(add('writer', '2026-11-23'))).rowCount).toBe(1)
    const { rows } = await db.app.query(`SELECT convert_from(key, 'UTF8') AS by FROM rate_limits`)
    expect(rows).toEqual([{ by: 'writer' }])
  })

  it('that cannot be understood is refused each time it is asked, and the next one is answered', async () => {
    const wrong = { name: 'wrong', text: 'SELECT nothing_of_the_kind($1)', values: ['x'] }
    for (let time = 0; time < 3; time++)
      await expect(readerOf(db, officer).query(wrong)).rejects.toThrow('nothing_of_the_kind(unknown) does not exist')
    expect((await readerOf(db, officer).query(see)).rows).toMatchObject([{ actor: 'officer-7' }])
  })

  it('is not asked for a malformed actor', () => {
    expect(() => readerOf(db, { ...officer, posts: ['*'] })).toThrow(/malformed post/)
  })
})
