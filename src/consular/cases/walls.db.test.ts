// SPDX-License-Identifier: Apache-2.0
// What stands between posts, compartments and applicants even when a statement of ours forgets its condition.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { account, anonymous, testEngine } from '#testing/engine.ts'
import { lodgeWalledCases } from '#testing/walled-cases.ts'
import type { CaseCommand, CaseKey } from './index.ts'
import { actOnCase, drafts } from './index.ts'

let run: TestEngine
let busan: CaseKey
let seoul: CaseKey
let family: CaseKey
let mine: CaseKey

beforeAll(async () => {
  run = await testEngine()
  ;({ busan, seoul, family, mine } = await lodgeWalledCases(run))
  await drafts.saveDraft(run.engine, account(), {
    service: 'library-card',
    serviceVersion: '1',
    answers: {},
    files: [],
  })
})
afterAll(() => run.stop())

/** Every table that tells something of a case or a person, and the case of each row. */
const tables = [
  'cases',
  'events',
  'sealed_facts',
  'fact_keys',
  'fact_identifiers',
  'queue',
  'queue_names',
  'case_slips',
  'case_people',
  'erasures',
  'case_holds',
]

const seenBy = (actor: Actor) =>
  asReader(run.db, actor, async (tx) => {
    const seen = new Set<string>()
    for (const table of tables) {
      const { rows } = await tx.query<{ post: string; number: number }>(`SELECT DISTINCT post, number FROM ${table}`)
      for (const { post, number } of rows) seen.add(`${post} ${number}`)
    }
    return [...seen].sort()
  })
const named = (...keys: CaseKey[]) => keys.map(({ post, number }) => `${post} ${number}`).sort()

describe('row-level security shows', () => {
  test('an officer the cases of their post in their compartments, by whatever statement', async () => {
    expect(await seenBy(run.officer('BUS'))).toEqual(named(busan, family, mine))
    expect(await seenBy(run.officer('BUS', { compartments: ['general'] }))).toEqual(named(busan, mine))
    expect(await seenBy(run.officer('BUS', { compartments: [] }))).toEqual([])
    expect(await seenBy(run.officer('SEL'))).toEqual(named(seoul))
    expect(await seenBy({ ...run.officer('SEL'), posts: [] })).toEqual([])
  })

  test('whoever holds a slip, or an account, their own case', async () => {
    const slip = (id: string): Actor => ({ ...anonymous, id })
    expect(await seenBy(slip(`case:BUS:${busan.number}`))).toEqual(named(busan))
    expect(await seenBy(slip(`case:BUS:${busan.number}:co-signer-1`))).toEqual(named(busan))
    expect(await seenBy(slip(`case:SEL:${busan.number + 1}`))).toEqual([])
    expect(await seenBy(slip(`case:BUS:${String(busan.number).slice(0, -1)}`))).toEqual([])
    expect(await seenBy(account())).toEqual(named(mine))
    expect(await seenBy(anonymous)).toEqual([])
  })

  test('which accounts follow a case to officers who see the case, and to no others of its post', async () => {
    const follow = `INSERT INTO case_accounts (account, post, number) VALUES ('x', 'BUS', ${family.number})`
    await asActor(run.db, systemActor, (tx) => tx.query(follow))
    const accounts = async (actor: Actor) =>
      (await asReader(run.db, actor, (tx) => tx.query<{ number: number }>('SELECT number FROM case_accounts'))).rows
        .map(({ number }) => number)
        .sort()
    expect(await accounts(run.officer('BUS'))).toEqual([family.number, mine.number].sort())
    expect(await accounts(run.officer('BUS', { compartments: ['general'] }))).toEqual([mine.number])
    expect(await accounts(run.officer('SEL'))).toEqual([])
    expect(await accounts(account())).toEqual([mine.number])
  })

  test.each(['operator', 'partner'] as const)('a %s nothing of any case', async (kind) => {
    const actor = { ...run.officer('BUS'), kind }
    expect(await seenBy(actor)).toEqual([])
  })

  test('nobody anything outside a transaction that says who acts', async () => {
    for (const table of [...tables, 'command_receipts', 'drafts', 'people', 'mandates', 'case_accounts']) {
      const { rows } = await run.db.app.query(`SELECT count(*)::int AS n FROM ${table}`)
      expect([table, rows[0].n]).toEqual([table, 0])
    }
  })

  test('drafts and receipts to nobody but their owner', async () => {
    const count = (actor: Actor, table: string) =>
      asReader(
        run.db,
        actor,
        async (tx) => (await tx.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n,
      )
    expect(await count(run.officer('BUS'), 'drafts')).toBe(0)
    expect(await count(account(), 'drafts')).toBe(1)
    expect(await count(run.officer('BUS'), 'command_receipts')).toBe(0)
    expect(await count(account(), 'command_receipts')).toBe(1)
  })
})

describe('the application’s role', () => {
  const forbidden: readonly (readonly [string, string])[] = [
    ['change an event', "UPDATE events SET kind = 'x'"],
    ['remove events', 'DELETE FROM events'],
    ['empty the log', 'TRUNCATE events'],
    ['change a receipt', "UPDATE command_receipts SET answer = 'x'"],
    ['change a sealed value', "UPDATE sealed_facts SET salt = 'x'"],
    ['erase a sealed value', 'DELETE FROM sealed_facts'],
    ['erase a key', 'DELETE FROM fact_keys'],
    ['remove a case', 'DELETE FROM cases'],
    ['remove a line of the queue', 'DELETE FROM queue'],
    ['change a sealed head', "UPDATE sealed_heads SET line = 'x'"],
    ['change a stored service', "UPDATE service_versions SET definition = 'x'"],
    ['enter an erasure', "INSERT INTO erasures VALUES ('x', 'BUS', 26000001, '{applicant}', 'g', 'a', 'b')"],
    ['take a receipt back', 'DELETE FROM payment_receipts'],
    ['give a receipt another number', "UPDATE payment_receipts SET receipt = 'x'"],
    ['lift a number back', 'DELETE FROM document_counters'],
    ['become another role', 'SET ROLE elshi_owner'],
    ['switch row-level security off', 'ALTER TABLE events DISABLE ROW LEVEL SECURITY'],
    ['switch a guard off', "SET session_replication_role = 'replica'"],
  ]
  test.each(forbidden)('cannot %s', async (_, statement) => {
    await expect(asActor(run.db, run.officer('BUS'), (tx) => tx.query(statement))).rejects.toThrow(
      /permission denied|must be owner/,
    )
  })

  test('cannot write into a case that its actor does not see', async () => {
    const into = `INSERT INTO events (post, number, sequence, kind, schema_version, actor, command_id, occurred_on, recorded_at, body, previous, hash)
      VALUES ('SEL', ${seoul.number}, 9, 'note-added', 1, 'x', 'x', '2026-11-23', now(), '{}', sha256('x'), sha256('x'))`
    await expect(asActor(run.db, run.officer('BUS'), (tx) => tx.query(into))).rejects.toThrow(/row-level security/)
    const move = `UPDATE cases SET handling_post = 'BUS' WHERE post = 'SEL'`
    expect((await asActor(run.db, run.officer('BUS'), (tx) => tx.query(move))).rowCount).toBe(0)
  })
})

test('an officer of another post is refused as if the case were not there', async () => {
  const command = { commandId: randomUUID(), ...busan, do: 'add-note', note: 'x' } as CaseCommand
  expect(await actOnCase(run.engine, run.officer('SEL'), command)).toMatchObject({
    ok: false,
    refusal: { code: 'case-not-found' },
  })
})
