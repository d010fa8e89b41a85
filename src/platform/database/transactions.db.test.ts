// SPDX-License-Identifier: Apache-2.0
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import type { Actor } from './index.ts'
import { allOf, asActor, asReader, systemActor } from './index.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

const officer: Actor = {
  id: 'officer-7',
  kind: 'officer',
  posts: ['BUS', 'SEL'],
  compartments: ['open'],
  roles: ['consul'],
}
const see = `SELECT elshi_actor() AS actor, elshi_kind() AS kind, elshi_may_see_post('BUS') AS bus, elshi_may_see_post('NYC') AS nyc,
  elshi_may_see_compartment('open') AS open, elshi_may_see_compartment('asylum') AS asylum`

describe('a transaction for an actor', () => {
  it('an officer sees the posts and compartments of the session and no others', async () => {
    const { rows } = await asActor(db, officer, (tx) => tx.query(see))
    expect(rows).toEqual([{ actor: 'officer-7', kind: 'officer', bus: true, nyc: false, open: true, asylum: false }])
  })

  it('outside such a transaction nobody acts and nothing is seen', async () => {
    await asActor(db, officer, (tx) => tx.query(see))
    const { rows } = await db.app.query(see)
    expect(rows).toEqual([{ actor: null, kind: null, bus: false, nyc: false, open: false, asylum: false }])
  })

  it('the system sees every post, and a star helps nobody else', async () => {
    const { rows } = await asActor(db, systemActor, (tx) => tx.query(see))
    expect(rows[0]).toMatchObject({ kind: 'system', bus: true, nyc: true, asylum: true })
    await expect(asActor(db, { ...officer, posts: ['*'] }, (tx) => tx.query(see))).rejects.toThrow(/malformed post/)
  })

  it.each([
    "x'; DROP TABLE installation; --",
    '',
    'a'.repeat(201),
    'a\nb',
  ])('an actor called %o is a bug and throws', async (id) => {
    await expect(asActor(db, { ...officer, id }, () => Promise.resolve())).rejects.toThrow(RangeError)
  })

  it('a reader changes nothing', async () => {
    await expect(asReader(db, officer, (tx) => tx.query('CREATE TEMP TABLE t ()'))).rejects.toThrow()
  })

  it('work that swallowed a failed statement is not taken for kept', async () => {
    const work = asActor(db, officer, async (tx) => {
      await tx.query('SELECT 1/0').catch(() => undefined)
    })
    await expect(work).rejects.toThrow(/nothing was kept/)
  })

  it('the same named statement may be sent many times without waiting', async () => {
    const answers = await asActor(db, officer, (tx) =>
      Promise.all(
        [1, 2, 3].map((n) => tx.query<{ n: number }>({ name: 'echo', text: 'SELECT $1::int AS n', values: [n] })),
      ),
    )
    expect(answers.map(({ rows }) => rows[0]?.n)).toEqual([1, 2, 3])
  })

  it('statements of one turn are answered in their order, each with its own rows', async () => {
    const answers = await asActor(db, officer, (tx) =>
      Promise.all([
        tx.query({ name: 'turn-few', text: 'SELECT * FROM generate_series(1, $1::int) AS n', values: [2] }),
        tx.query('SELECT $1::text AS word', ['second']),
        tx.query("SELECT 'third' AS word; SELECT 'and fourth' AS word"),
        tx.query({ name: 'turn-none', text: 'SELECT 1 AS n WHERE $1', values: [false] }),
        tx.query({ name: 'turn-few', text: 'SELECT * FROM generate_series(1, $1::int) AS n', values: [1] }),
      ]),
    )
    expect(answers.map((one) => [one].flat().map(({ rows }) => rows))).toEqual([
      [[{ n: 1 }, { n: 2 }]],
      [[{ word: 'second' }]],
      [[{ word: 'third' }], [{ word: 'and fourth' }]],
      [[]],
      [[{ n: 1 }]],
    ])
  })

  it('of statements of one turn the first that fails says why, and none behind it is carried out', async () => {
    const small = await testDatabase({ poolSize: 1 })
    const add = (by: string) => ({
      name: 'turn-add',
      text: 'INSERT INTO rate_limits (key, used, until) VALUES ($1, 1, now())',
      values: [Buffer.from(by)],
    })
    const settled = await asActor(small, officer, async (tx) => {
      const asked = [tx.query('SELECT $1::int', [1]), tx.query('SELECT 1 / $1::int', [0]), tx.query(add('behind'))]
      const told = await Promise.allSettled(asked)
      return Promise.reject(Object.assign(new Error('told'), { told }))
    }).catch(({ told }: { told: PromiseSettledResult<unknown>[] }) => told)
    expect(settled.map((one) => (one.status === 'rejected' ? one.reason.code : 'answered'))).toEqual([
      'answered',
      '22012',
      '25P02',
    ])
    expect((await small.app.query('SELECT FROM rate_limits')).rowCount).toBe(0)
    // A statement that the server was never given is given to it when it is next asked for.
    await asActor(small, officer, (tx) => tx.query(add('afterwards')))
    expect((await small.app.query('SELECT FROM rate_limits')).rowCount).toBe(1)
    await small.close()
  })

  it('a value that cannot be written keeps nothing, and the next transaction is answered', async () => {
    const round: Record<string, unknown> = {}
    round.round = round
    const work = asActor(db, officer, (tx) =>
      Promise.all([tx.query('SELECT $1::text', ['before']), tx.query('SELECT $1::json', [round])]),
    )
    await expect(work).rejects.toThrow()
    const { rows } = await asActor(db, officer, (tx) => tx.query('SELECT $1::text AS word', ['after']))
    expect(rows).toEqual([{ word: 'after' }])
  })

  it('a name stands for one statement', async () => {
    const named = (text: string) => ({ name: 'turn-named', text, values: [1] })
    await asActor(db, officer, (tx) => tx.query(named('SELECT $1::int AS one')))
    const both = asActor(db, officer, (tx) =>
      Promise.all([tx.query(named('SELECT $1::int AS one')), tx.query(named('SELECT $1::int AS other'))]),
    )
    await expect(both).rejects.toThrow('turn-named stands for another statement')
  })

  const add = (by: string, until: string) => ({
    name: 'last-add',
    text: 'INSERT INTO rate_limits (key, used, until) VALUES ($1, 1, $2)',
    values: [Buffer.from(by), until],
  })
  const kept = async () =>
    (
      await db.app.query(`SELECT convert_from(key, 'UTF8') AS by FROM rate_limits WHERE key < 'x' ORDER BY key`)
    ).rows.map(({ by }) => by)

  it('keeps its last statements with everything before them', async () => {
    const result = await asActor(db, officer, async (tx) => {
      await tx.query(add('a first', '2026-11-23'))
      tx.last([add('b last', '2026-11-23'), add('c last', '2026-11-23')])
      return 'done'
    })
    expect(result).toBe('done')
    await asActor(db, officer, async (tx) => tx.last([add('d alone', '2026-11-23')]))
    expect(await kept()).toEqual(['a first', 'b last', 'c last', 'd alone'])
  })

  it('keeps nothing where a last statement fails, and says which', async () => {
    const before = await kept()
    const work = asActor(db, officer, async (tx) => {
      await tx.query(add('e first', '2026-11-23'))
      tx.last([add('f last', '2026-11-23'), add('g wrong', 'no day'), add('h last', '2026-11-23')])
    })
    await expect(work).rejects.toThrow('invalid input syntax')
    expect(await kept()).toEqual(before)
  })

  it('carries out no last statement of work that threw, or swallowed a failure', async () => {
    const before = await kept()
    const threw = asActor(db, officer, async (tx) => {
      tx.last([add('i last', '2026-11-23')])
      await tx.query('SELECT 1')
      throw new Error('after all not')
    })
    await expect(threw).rejects.toThrow('after all not')
    const swallowed = asActor(db, officer, async (tx) => {
      await tx.query('SELECT 1/0').catch(() => undefined)
      tx.last([add('j last', '2026-11-23')])
    })
    await expect(swallowed).rejects.toThrow()
    expect(await kept()).toEqual(before)
  })

  it('waits for every statement that was sent together, so that none is carried out after it has ended', async () => {
    const codes: unknown[] = []
    const work = asActor(db, officer, async (tx) => {
      const late = async () => {
        await setTimeout(20)
        await tx.query('SELECT 1').catch(({ code }) => codes.push(code))
        throw new Error('the later failure')
      }
      await allOf([tx.query('SELECT 1/0'), late()])
    })
    await expect(work).rejects.toThrow('division by zero')
    // 25P02: the transaction was still there, and refused it.
    expect(codes).toEqual(['25P02'])
  })
})
