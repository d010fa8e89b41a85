// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import { noProgress } from '#src/platform/progress/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForVisit } from '#testing/group-visit/index.ts'
import { askForCard } from '#testing/library-card/index.ts'
import type { CaseCommand, CaseKey, EraseCommand } from './index.ts'
import {
  actOnCase,
  eraseFacts,
  followCase,
  holds,
  lodgeCase,
  readCase,
  replayErasures,
  sealHeads,
  verifyLog,
} from './index.ts'
import { listQueue } from './list-queue.action.ts'

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())
beforeEach(() => run.engine.clock.moveTo(new Date('2026-11-23T01:00:00Z')))

const operator: Actor = { id: 'operator-1', kind: 'operator', posts: ['BUS'], compartments: [], roles: ['operator'] }
const inspector = () => run.officer('BUS', { id: 'inspector-1', roles: ['inspector'] })

async function ended(command = askForCard(randomUUID())) {
  const outcome = await lodgeCase(run.engine, anonymous, command)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  const { key, slipCode, reference } = outcome.value
  const holder = await followCase(run.engine, { reference, slipCode })
  const withdrawal = {
    commandId: randomUUID(),
    ...key,
    do: 'act',
    action: 'withdraw',
    reason: 'I moved.',
  } as CaseCommand
  if (holder) await actOnCase(run.engine, holder, withdrawal)
  return { key, reference, slipCode }
}

const wish = (key: CaseKey, more: Partial<EraseCommand> = {}): EraseCommand => ({
  commandId: randomUUID(),
  ...key,
  do: 'erase-facts',
  subjects: ['applicant'],
  ground: 'court-order',
  basis: '2-145/2026, 2026-11-20',
  ...more,
})
const erase = (command: EraseCommand, approvedBy: Actor = inspector(), requestedBy = operator) =>
  eraseFacts(run.engine, { requestedBy, approvedBy }, command)

const rowsOf = (key: CaseKey) =>
  withClient(run.db.superuser, async (client) => {
    const counts: Record<string, number> = {}
    for (const table of ['sealed_facts', 'fact_keys', 'queue_names', 'case_slips', 'events', 'erasures']) {
      const { rows } = await client.query(`SELECT count(*)::int AS n FROM ${table} WHERE post = $1 AND number = $2`, [
        key.post,
        key.number,
      ])
      counts[table] = rows[0].n
    }
    const mails = await client.query('SELECT state FROM mails WHERE post = $1 AND number = $2', [key.post, key.number])
    return { ...counts, mails: mails.rows.map(({ state }) => state) }
  })

test('erased facts are gone from values, keys, search and mail, and the proof stays whole', async () => {
  const { key, reference, slipCode } = await ended()
  expect(await rowsOf(key)).toMatchObject({ sealed_facts: 4, fact_keys: 1, events: 3, mails: ['queued'] })
  await sealHeads(run.proof)
  expect(await erase(wish(key))).toMatchObject({ ok: true, value: { sequence: 4, step: 'withdrawn' } })
  expect(await rowsOf(key)).toEqual({
    sealed_facts: 0,
    fact_keys: 0,
    queue_names: 0,
    case_slips: 0,
    events: 4,
    erasures: 1,
    mails: ['erased'],
  })
  await sealHeads(run.proof)
  expect(await verifyLog(run.proof, noProgress, { books: [] })).toMatchObject({ sound: true, cases: [] })

  expect((await listQueue(run.engine, run.officer('BUS'), { name: 'oidan' })).rows).toEqual([])
  expect((await listQueue(run.engine, run.officer('BUS'), { reference })).rows).toMatchObject([{ person: '' }])
  const file = await readCase(run.engine, run.officer('BUS'), key)
  const shown = file?.sections.flatMap((section) => section.answers.filter((answer) => answer.shown))
  expect(shown).toEqual([])
  expect(await followCase(run.engine, { reference, slipCode })).toBeUndefined()
})

test('one member of a group is erased and the others stay', async () => {
  const { key } = await ended(askForVisit(randomUUID()))
  const officer = run.officer('BUS')
  expect(await erase(wish(key, { subjects: ['member-1'] }))).toMatchObject({ ok: true })
  const file = await readCase(run.engine, officer, key)
  const shown = file?.sections
    .filter((section) => section.answers.some((answer) => answer.shown))
    .map(({ subject }) => subject)
  expect(new Set(shown)).toEqual(new Set(['applicant', 'member-2']))
  // Nor does the search keep how their name began.
  const marks = `SELECT DISTINCT marks::text, elshi_marks_of_names((SELECT array_agg(token) FROM queue_names a WHERE a.post = n.post AND a.number = n.number))::text
    FROM queue_names n WHERE n.post = $1 AND n.number = $2`
  const { rows } = await withClient(run.db.superuser, (client) =>
    client.query({ text: marks, values: [key.post, key.number], rowMode: 'array' }),
  )
  expect(rows).toEqual([[rows[0]?.[1], rows[0]?.[1]]])
})

test('it takes two: the one who asks cannot agree, and only an inspector agrees', async () => {
  const { key } = await ended()
  const alone = { ...operator, roles: ['operator', 'inspector'] }
  expect(await erase(wish(key), alone, alone)).toMatchObject({ ok: false, refusal: { code: 'erasure-needs-two' } })
  expect(await erase(wish(key), run.officer('BUS'))).toMatchObject({
    ok: false,
    refusal: { code: 'erasure-needs-two' },
  })
  expect(await erase(wish(key), inspector(), run.officer('BUS'))).toMatchObject({
    ok: false,
    refusal: { code: 'not-permitted' },
  })
  expect(await rowsOf(key)).toMatchObject({ events: 3, erasures: 0 })
})

test('both hands must be of the post that lodged the case', async () => {
  const { key } = await ended()
  const refused = { ok: false, refusal: { code: 'hands-of-other-posts', details: { post: 'BUS' } } }
  expect(await erase(wish(key), inspector(), { ...operator, posts: ['SEL'] })).toMatchObject(refused)
  const elsewhere = run.officer('SEL', { id: 'inspector-1', roles: ['inspector'] })
  expect(await erase(wish(key), elsewhere)).toMatchObject(refused)
})

test('a duty to keep stands against the end of the term and the wish of the person alike, until it is over', async () => {
  const { key } = await ended()
  const grounds = ['retention-over', 'request-granted', 'consent-withdrawn']
  for (const ground of grounds)
    expect(await erase(wish(key, { ground, basis: undefined }))).toMatchObject({
      ok: false,
      refusal: { code: 'retention-not-over', details: { years: 3 } },
    })
  const group = await ended(askForVisit(randomUUID()))
  for (const ground of grounds)
    expect(await erase(wish(group.key, { ground }))).toMatchObject({
      ok: false,
      refusal: { code: 'retention-not-known' },
    })
  run.engine.clock.moveTo(new Date('2029-11-23T01:00:00Z'))
  expect(await erase(wish(key, { ground: 'request-granted', basis: undefined }))).toMatchObject({ ok: true })
})

test('a court’s order stands above the term and is named in the ledger; a ground that is none erases nothing', async () => {
  const { key } = await ended(askForVisit(randomUUID()))
  expect(await erase(wish(key, { ground: 'anything' }))).toMatchObject({
    ok: false,
    refusal: { code: 'erasure-ground-not-known' },
  })
  expect(await erase(wish(key, { basis: undefined }))).toMatchObject({
    ok: false,
    refusal: { code: 'order-not-named' },
  })
  expect(await erase(wish(key))).toMatchObject({ ok: true, value: { gone: { people: 0, accounts: 0 } } })
  const { rows } = await withClient(run.db.superuser, (client) =>
    client.query('SELECT ground, basis FROM erasures WHERE number = $1', [key.number]),
  )
  expect(rows).toEqual([{ ground: 'court-order', basis: '2-145/2026, 2026-11-20' }])
})

test('nothing of a held case goes until the hold is lifted', async () => {
  const { key } = await ended()
  const words = { provision: 'Civil Procedure Code, art. 73', reason: 'An invented suit about an invented card.' }
  const held = await holds.holdCase(run.engine, inspector(), {
    ...key,
    id: randomUUID(),
    ground: 'court-case',
    ...words,
  })
  if (!held.ok) throw new Error(held.refusal.code)
  expect(await erase(wish(key))).toMatchObject({ ok: false, refusal: { code: 'case-on-hold' } })
  expect(await holds.releaseCase(run.engine, inspector(), { ...key, id: held.value.id })).toMatchObject({ ok: true })
  expect(await erase(wish(key))).toMatchObject({ ok: true })
})

test('an open case is not erased, an erased one not twice, and the same command gives the same answer', async () => {
  const outcome = await lodgeCase(run.engine, anonymous, askForCard(randomUUID()))
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  expect(await erase(wish(outcome.value.key))).toMatchObject({ ok: false, refusal: { code: 'case-is-open' } })
  const { key } = await ended()
  const command = wish(key)
  const first = await erase(command)
  expect(await erase(command)).toEqual(first)
  expect(await erase(wish(key))).toMatchObject({ ok: false, refusal: { code: 'facts-erased-already' } })
  expect(await rowsOf(key)).toMatchObject({ events: 4, erasures: 1 })
})

test('after a restore the erasures since the backup happen again, whatever stage the case is at', async () => {
  const outcome = await lodgeCase(run.engine, anonymous, askForCard(randomUUID()))
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  const { key } = outcome.value
  const entry = {
    ...key,
    id: randomUUID(),
    subjects: ['applicant'],
    ground: 'request-granted',
    requestedBy: 'operator-1',
    approvedBy: 'inspector-1',
  }
  const lost = { ...entry, id: randomUUID(), number: 26_888_888 }
  await replayErasures(run.engine, [entry, lost])
  expect(await rowsOf(key)).toMatchObject({
    sealed_facts: 0,
    fact_keys: 0,
    queue_names: 0,
    erasures: 1,
    mails: ['erased'],
  })
  expect(await rowsOf({ post: 'BUS', number: 26_888_888 })).toMatchObject({ erasures: 1, events: 0 })
  expect((await verifyLog(run.proof, noProgress, { books: [] })).cases.map(({ reference }) => reference)).not.toContain(
    outcome.value.reference,
  )
})
