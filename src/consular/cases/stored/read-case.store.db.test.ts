// SPDX-License-Identifier: Apache-2.0
// Reading in one journey must stop at the same walls as a transaction for the actor does, and leave no rights behind.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findStanding } from '#src/consular/registry/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { account, anonymous, testEngine } from '#testing/engine.ts'
import { askForVisit } from '#testing/group-visit/index.ts'
import { askForCard } from '#testing/library-card/index.ts'
import { isAccount } from '../asker-of.ts'
import type { CaseKey } from '../index.ts'
import { lodgeCase } from '../index.ts'
import { loadCase } from './load-case.store.ts'
import { readStoredCase } from './read-case.store.ts'

let run: TestEngine
const lodged: CaseKey[] = []

beforeAll(async () => {
  run = await testEngine()
  const wishes = [
    [askForCard(randomUUID()), anonymous],
    [askForCard(randomUUID(), { post: 'SEL' }), anonymous],
    [askForVisit(randomUUID()), anonymous],
    [askForCard(randomUUID()), account()],
  ] as const
  for (const [command, actor] of wishes) {
    const outcome = await lodgeCase(run.engine, actor, command)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    lodged.push(outcome.value.key)
  }
})
afterAll(() => run.stop())

const party = ({ post, number }: CaseKey, more = ''): Actor => ({
  id: `case:${post}:${number}${more}`,
  kind: 'applicant',
  posts: [],
  compartments: [],
  roles: ['applicant'],
})

describe('a case read in one journey', () => {
  test('is what a transaction for the same actor sees, for everybody who may ask', async () => {
    const [first, , visit] = lodged as [CaseKey, CaseKey, CaseKey, CaseKey]
    const askers = [
      systemActor,
      anonymous,
      account(),
      account('somebody-else'),
      run.officer('BUS'),
      run.officer('BUS', { compartments: [] }),
      run.officer('SEL'),
      run.officer('NYC'),
      party(first),
      party({ ...first, number: Number(`${first.number}`.slice(0, -1)) }),
      party(visit, ':co-signer-1'),
      { ...run.officer('BUS'), kind: 'operator' } as const,
    ]
    const asked = askers.flatMap((actor) => lodged.map((key) => ({ actor, key })))
    // All at once, so that different people's questions share journeys.
    const together = await Promise.all(asked.map(({ actor, key }) => readStoredCase(run.db, actor, key)))
    let seen = 0
    for (const [index, { actor, key }] of asked.entries()) {
      const { events, facts, keys } = await asReader(run.db, actor, (tx) => loadCase(tx, key, { facts: 'all' }))
      const alone = await readStoredCase(run.db, actor, key)
      const standing =
        isAccount(actor) && events.length > 0
          ? { standing: await asReader(run.db, actor, (tx) => findStanding(tx, actor.id, key)) }
          : {}
      for (const read of [together[index], alone])
        expect(read).toEqual({ events, facts: facts.map(({ salt: _salt, ...fact }) => fact), keys, ...standing })
      seen += events.length > 0 ? 1 : 0
    }
    expect(seen).toBeGreaterThan(6)
    expect(seen).toBeLessThan((askers.length * lodged.length) / 2)
  })

  test('shows nothing of a case that is not there', async () => {
    const read = await readStoredCase(run.db, systemActor, { post: 'BUS', number: 26_999_999 })
    expect(read).toEqual({ events: [], facts: [], keys: new Map() })
  })

  test('leaves no rights on its connection, nor takes any from the one before', async () => {
    const [key] = lodged as [CaseKey]
    const client = await run.db.app.connect()
    const one = { app: { query: (ask: never) => client.query(ask) } } as never
    try {
      const officer = run.officer('BUS')
      expect((await readStoredCase(one, officer, key)).events).not.toEqual([])
      const who = `SELECT elshi_actor() AS actor, elshi_kind() AS kind, current_setting('elshi.posts', true) AS posts,
        current_setting('elshi.compartments', true) AS compartments, current_setting('elshi.roles', true) AS roles`
      expect((await client.query(who)).rows).toEqual([
        { actor: null, kind: null, posts: '', compartments: '', roles: '' },
      ])
      expect((await client.query('SELECT count(*)::integer AS seen FROM events')).rows).toEqual([{ seen: 0 }])
      const answers = await Promise.all(
        [officer, anonymous, party(key)].map((actor) => readStoredCase(one, actor, key)),
      )
      expect(answers.map(({ events }) => events.length > 0)).toEqual([true, false, true])
    } finally {
      client.release()
    }
  })

  test('is given to its reader though another question of the same journey cannot be asked', async () => {
    const [key] = lodged as [CaseKey]
    const [good, bad, other] = await Promise.allSettled([
      readStoredCase(run.db, party(key), key),
      readStoredCase(run.db, systemActor, { ...key, number: 2 ** 40 }),
      readStoredCase(run.db, party(key), lodged[1] as CaseKey),
    ])
    expect([good.status, bad.status, other.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(good.status === 'fulfilled' && good.value.events.length).toBeGreaterThan(0)
    expect(other).toMatchObject({ value: { events: [], facts: [] } })
  })

  test('is not read for a malformed actor', async () => {
    const [key] = lodged as [CaseKey]
    await expect(readStoredCase(run.db, { ...anonymous, id: 'x y' }, key)).rejects.toThrow(RangeError)
  })

  test('lacks what was erased', async () => {
    const key = lodged[3] as CaseKey
    await asActor({ app: run.db.disposal, disposal: run.db.disposal }, systemActor, async (tx) => {
      await tx.query('DELETE FROM sealed_facts WHERE post = $1 AND number = $2', [key.post, key.number])
      await tx.query('DELETE FROM fact_keys WHERE post = $1 AND number = $2', [key.post, key.number])
    })
    const { events, facts, keys } = await readStoredCase(run.db, systemActor, key)
    expect([events.length > 0, facts.length, keys.size]).toEqual([true, 0, 0])
  })
})
