// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { withClient } from './connections.ts'
import { copyIn, copyOut } from './copy.ts'
import { copyRows } from './copy-rows.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

test('what is copied in comes out again, in order', async () => {
  await withClient(db.owner, async (client) => {
    await client.query('CREATE TEMP TABLE words (place integer, word text)')
    const lines = Array.from({ length: 20_000 }, (_, place) => Buffer.from(`${place}\tword ${place}\n`))
    expect(await copyIn(client, 'COPY words FROM STDIN', lines)).toBe(20_000)
    const seen: string[] = []
    const rows = await copyOut(client, 'COPY (SELECT * FROM words ORDER BY place) TO STDOUT', (row) => {
      seen.push(row.toString())
    })
    expect(rows).toBe(20_000)
    expect(seen.join('')).toBe(lines.join(''))
  })
})

test('a slow reader holds the stream back and loses nothing', async () => {
  await withClient(db.owner, async (client) => {
    let written = 0
    const rows = await copyOut(
      client,
      'COPY (SELECT repeat(i::text, 1000) FROM generate_series(1, 300) i) TO STDOUT',
      async () => {
        await new Promise((done) => setTimeout(done, 1))
        written++
      },
    )
    expect([rows, written]).toEqual([300, 300])
  })
})

test('a mistake in the bytes is refused by the server and the connection stays usable', async () => {
  await withClient(db.owner, async (client) => {
    await client.query('CREATE TEMP TABLE numbers (number integer)')
    await expect(copyIn(client, 'COPY numbers FROM STDIN', [Buffer.from('one\n')])).rejects.toThrow(/integer/)
    await expect(copyOut(client, 'COPY nowhere TO STDOUT', () => undefined)).rejects.toThrow(/nowhere/)
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  })
})

test('a source that fails midway leaves nothing behind', async () => {
  await withClient(db.owner, async (client) => {
    await client.query('CREATE TEMP TABLE halves (half integer)')
    async function* source() {
      yield Buffer.from('1\n')
      throw new Error('The source broke.')
    }
    await expect(copyIn(client, 'COPY halves FROM STDIN', source())).rejects.toThrow(/source broke/)
    expect((await client.query('SELECT count(*)::int AS count FROM halves')).rows).toEqual([{ count: 0 }])
  })
})

test('a reader that fails ends the copy with its own failure', async () => {
  const copy = (each: () => void | Promise<void>) =>
    withClient(db.owner, (client) => copyOut(client, 'COPY (SELECT generate_series(1, 100000)) TO STDOUT', each))
  const broken = () => {
    throw new Error('The reader broke.')
  }
  await expect(copy(broken)).rejects.toThrow(/reader broke/)
  await expect(copy(async () => broken())).rejects.toThrow(/reader broke/)
})

/** As a connection to a server elsewhere is told, for which the driver makes its own socket. */
const byAddress = () => {
  const { host, port, user, database } = db.owner
  return { connectionString: `postgresql:///${database}?host=${host}&port=${port}&user=${user}` }
}

test.each([
  ['on this machine', () => db.owner],
  ['known by its address', byAddress],
])('rows of a server %s are read where they lie, whatever their size, and the driver goes on afterwards', async (_, connection) => {
  await withClient(connection(), async (client) => {
    const statement = "COPY (SELECT repeat('x', i * i % 200000) FROM generate_series(1, 600) i) TO STDOUT"
    const whole: number[] = []
    await copyOut(client, statement, (row) => void whole.push(row.length))
    const lying: number[] = []
    expect(await copyRows(client, statement, (_, from, until) => void lying.push(until - from))).toBe(600)
    expect(lying).toEqual(whole)
    await expect(copyRows(client, 'COPY nowhere TO STDOUT', () => undefined)).rejects.toThrow(/nowhere/)
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    expect(await copyRows(client, 'COPY (SELECT 1 WHERE false) TO STDOUT', () => undefined)).toBe(0)
  })
  const broken = () => {
    throw new Error('The reader broke.')
  }
  const many = 'COPY (SELECT generate_series(1, 100000)) TO STDOUT'
  await expect(withClient(connection(), (client) => copyRows(client, many, broken))).rejects.toThrow(/reader broke/)
})
