// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordPerson } from '#src/consular/registry/index.ts'
import { describeSchema } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import { noProgress } from '#src/platform/progress/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForVisit } from '#testing/group-visit/index.ts'
import { askForCard } from '#testing/library-card/index.ts'
import type { CaseCommand, CaseKey } from './index.ts'
import { actOnCase, eraseFacts, lodgeCase, rebuildProjections } from './index.ts'
import { listQueue } from './list-queue.action.ts'
import type { Anew } from './rebuilding/fill-fresh.store.ts'

let run: TestEngine
const ways = [
  ['nothing', undefined],
  ['nothing', 0],
  ['queue', undefined],
  ['names', undefined],
] as const
const keys: CaseKey[] = []

beforeAll(async () => {
  run = await testEngine()
  const commands = [
    askForCard(randomUUID()),
    askForCard(randomUUID(), {}, { reader: { family: 'Ке\\сек\t', given: '"Тест"' } }),
    askForVisit(randomUUID()),
    askForCard(randomUUID(), { post: 'SEL' }),
    askForCard(randomUUID()),
  ]
  for (const command of commands) {
    const outcome = await lodgeCase(run.engine, anonymous, command)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    keys.push(outcome.value.key)
  }
  const officer = run.officer('BUS')
  const person = await recordPerson(run.engine, officer, { post: 'BUS', facts: { name: { given: 'Тест' } } })
  await act(0, { do: 'link-person', subject: 'applicant', person: person.ok && person.value.id })
  await act(0, { do: 'assign', officer: officer.id })
  await act(1, { do: 'act', action: 'ask-for-evidence', evidence: ['proof-of-address'], reason: 'Which street?' })
  await act(2, { do: 'transfer', handlingPost: 'SEL', reason: 'Moved.' })
  await act(4, { do: 'act', action: 'refuse', ground: 'identity-not-established', reason: 'Invented.' })
  const inspector = run.officer('BUS', { id: 'inspector', roles: ['inspector'] })
  const operator = { ...inspector, id: 'operator', kind: 'operator' as const, roles: ['operator'] }
  const erasure = {
    commandId: randomUUID(),
    ...(keys[4] as CaseKey),
    do: 'erase-facts' as const,
    subjects: ['applicant'],
    ground: 'court-order',
    basis: '2-145/2026',
  }
  await eraseFacts(run.engine, { requestedBy: operator, approvedBy: inspector }, erasure)
})
afterAll(() => run.stop())

async function act(place: number, wish: Record<string, unknown>): Promise<void> {
  const command = { commandId: randomUUID(), ...keys[place], ...wish } as CaseCommand
  const outcome = await actOnCase(run.engine, run.officer('BUS'), command)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
}

const rebuild = (anew: Anew = 'nothing', mendAtMost?: number) =>
  rebuildProjections({ ...run.engine, db: run.db, masterKeyFile: run.masterKeyFile }, noProgress, {
    anew,
    ...(mendAtMost !== undefined && { mendAtMost }),
  })
const projected = () =>
  withClient(run.db.superuser, async (client) => {
    const tables: Record<string, unknown[]> = {}
    for (const table of ['cases', 'queue', 'queue_names', 'case_people'])
      tables[table] = (await client.query(`SELECT t::text AS row FROM ${table} t ORDER BY 1`)).rows
    return tables
  })
const schema = () => withClient(run.db.owner, describeSchema)

test('what is rebuilt from the log is what was kept beside it, and the schema stays as it was', async () => {
  const [before, tables] = [await projected(), await schema()]
  expect(before.queue_names?.length).toBeGreaterThan(6)
  expect(await rebuild()).toEqual({ cases: 5 })
  expect(await projected()).toEqual(before)
  expect(await schema()).toBe(tables)
  expect(await rebuild('names')).toEqual({ cases: 5 })
  expect(await projected()).toEqual(before)
})

test('what is right is left where it lies: a rebuild writes only what differs', async () => {
  const places = () =>
    withClient(run.db.superuser, async (client) => {
      const { rows } = await client.query(
        "SELECT 'queue'::regclass::oid AS table, ctid::text, post, number FROM queue ORDER BY 3, 4",
      )
      return rows
    })
  const before = await places()
  await rebuild()
  expect(await places()).toEqual(before)
  await rebuild('queue')
  expect((await places())[0].table).not.toBe(before[0].table)
})

test('search keys that were altered are made anew on request', async () => {
  const before = await projected()
  await withClient(run.db.superuser, (client) =>
    client.query("UPDATE queue_names SET token = token || 'x', handling_post = 'XXX'"),
  )
  await rebuild('names')
  expect(await projected()).toEqual(before)
})

test('names that stand elsewhere than their cases in the queue are put in order', async () => {
  const before = await projected()
  await withClient(run.db.superuser, (client) =>
    client.query("UPDATE queue_names SET open = NOT open, due_on = '2030-01-01' WHERE number = $1", [keys[0]?.number]),
  )
  await rebuild()
  expect(await projected()).toEqual(before)
})

test.each(
  ways,
)('whatever was lost or altered beside the log comes back (anew: %s, mended one by one: %s)', async (...way) => {
  const before = await projected()
  await withClient(run.db.superuser, (client) =>
    client.query(`
      DELETE FROM queue WHERE number = ${keys[0]?.number} AND post = 'BUS';
      UPDATE queue SET step = 'granted', due_on = 'infinity';
      DELETE FROM queue_names; INSERT INTO queue_names VALUES ('BUS', 26999999, 'applicant', 'ghost', 'BUS', 'general', true, '2026-11-01', 'infinity', 0);
      UPDATE cases SET handling_post = 'XXX', sequence = 77; DELETE FROM case_people`),
  )
  await rebuild(...way)
  expect(await projected()).toEqual(before)
})

test.each(
  ways,
)('what is kept beside cases without standing in their log is taken away, and nothing else (anew: %s, mended one by one: %s)', async (...way) => {
  const before = await projected()
  await withClient(run.db.superuser, (client) =>
    client.query(`
      INSERT INTO cases SELECT post, 26999998, service, service_digest, compartment, handling_post, sequence, hash FROM cases LIMIT 1;
      INSERT INTO case_people SELECT post, number, 'somebody', person FROM case_people;
      UPDATE cases SET hash = sha256('altered') WHERE post = 'SEL'`),
  )
  expect(await projected()).not.toEqual(before)
  await rebuild(...way)
  expect(await projected()).toEqual(before)
})

test('cases of which everything was lost are folded once when every name is opened: no line was taken out again', async () => {
  const before = await projected()
  await withClient(run.db.superuser, async (client) => {
    await client.query('DELETE FROM queue; DELETE FROM queue_names; DELETE FROM case_people; DELETE FROM cases')
    await rebuild('names')
    const { rows } = await client.query("SELECT max(split_part(ctid::text, ',', 2)) AS place FROM queue")
    expect(rows).toEqual([{ place: '5)' }])
  })
  expect(await projected()).toEqual(before)
})

test('the rebuilt queue has its walls, and people work on with it', async () => {
  await rebuild()
  expect((await listQueue(run.engine, run.officer('SEL'), {})).rows).toHaveLength(2)
  const { rows } = await run.db.app.query('SELECT count(*)::int AS n FROM queue')
  expect(rows).toEqual([{ n: 0 }])
  await act(0, { do: 'add-note', note: 'Still working.' })
})

test('cases that move on while it rebuilds are not lost', async () => {
  const busy = { on: true }
  const writer = (async () => {
    let written = 0
    while (busy.on) {
      await lodgeCase(run.engine, anonymous, askForCard(randomUUID()))
      await act(0, { do: 'add-note', note: `Note ${written++}` })
    }
    return written
  })()
  await rebuild()
  await rebuild()
  busy.on = false
  expect(await writer).toBeGreaterThan(0)
  const before = await projected()
  await rebuild()
  expect(await projected()).toEqual(before)
})

test('a log with a gap is not folded, though what follows the gap need not be read', async () => {
  const before = await projected()
  const { post, number } = keys[3] as CaseKey
  const move = (by: number) =>
    withClient(run.db.superuser, (client) =>
      client.query(`
        SET session_replication_role = replica;
        UPDATE events SET sequence = sequence + ${by} WHERE post = '${post}' AND number = ${number} AND kind = 'note-added'`),
    )
  const note = { commandId: randomUUID(), post, number, do: 'add-note', note: 'To be moved.' } as CaseCommand
  expect((await actOnCase(run.engine, run.officer(post), note)).ok).toBe(true)
  await move(1)
  await expect(rebuild()).rejects.toThrow(/does not go on at event/)
  await move(-1)
  await rebuild()
  expect((await projected()).queue_names).toEqual(before.queue_names)
})

test('a rebuild that fails leaves everything as it was', async () => {
  const [before, tables] = [await projected(), await schema()]
  const services = { ...run.engine.catalogue, byDigest: () => undefined }
  await expect(
    rebuildProjections(
      { ...run.engine, catalogue: services, db: run.db, masterKeyFile: run.masterKeyFile },
      noProgress,
    ),
  ).rejects.toThrow(/known service/)
  expect(await projected()).toEqual(before)
  expect(await schema()).toBe(tables)
})
