// SPDX-License-Identifier: Apache-2.0
// A mother acts for her child under a mandate: what she sees and does, and that it ends with the mandate, in the program and in the database.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Mandate } from '#src/consular/registry/index.ts'
import { endMandate, findStanding, mandatesHeldBy, recordMandate, recordPerson } from '#src/consular/registry/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { account, anonymous, testEngine } from '#testing/engine.ts'
import { askForVisit } from '#testing/group-visit/index.ts'
import { askForCard } from '#testing/library-card/index.ts'
import type { CaseCommand, CaseKey, LodgeCommand } from './index.ts'
import { actOnCase, lodgeCase, ownCases, readCase } from './index.ts'
import { readStoredCase } from './stored/read-case.store.ts'

let run: TestEngine
let mother: Actor
let child: string
let parent: string
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())
beforeEach(async () => {
  child = await known('Бала')
  parent = await known('Ана')
  mother = await accountOf(parent)
})

const page = { skip: 0, limit: 20 }
const today = plainDate('2026-11-23')

async function known(given: string): Promise<string> {
  const facts = { name: { family: 'Ойдан', given } }
  const outcome = await recordPerson(run.engine, run.officer('BUS'), { post: 'BUS', facts })
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value.id
}

async function accountOf(person: string): Promise<Actor> {
  const officer = randomUUID()
  const id = randomUUID()
  await asActor(run.db, systemActor, async (tx) => {
    await tx.query(`INSERT INTO accounts VALUES ($1, 'officer', 'Invented Officer', 'en', false, NULL, NULL, now())`, [
      officer,
    ])
    await tx.query(`INSERT INTO applicant_accounts VALUES ($1, $2, 'x', 'x', 'en', now(), $3, $4, now())`, [
      id,
      Buffer.from(id),
      person,
      officer,
    ])
  })
  return account(id)
}

async function mandate(more: Partial<Mandate> = {}): Promise<string> {
  const outcome = await recordMandate(run.engine, run.officer('BUS'), {
    post: 'BUS',
    principal: child,
    representative: parent,
    kind: 'parent',
    from: plainDate('2026-01-01'),
    until: null,
    services: null,
    acts: ['lodge', 'answer', 'withdraw', 'appeal'],
    ...more,
  })
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value.id
}

async function lodge(actor: Actor, command: LodgeCommand) {
  const outcome = await lodgeCase(run.engine, actor, command)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}

/** A case that was lodged by somebody else, of which an officer established that it is the child's. */
async function caseOfChild(command = askForCard(randomUUID())): Promise<CaseKey> {
  const { key } = await lodge(anonymous, command)
  await as(run.officer('BUS'), key, { do: 'link-person', subject: 'applicant', person: child })
  return key
}

type Deed = CaseCommand extends infer C ? (C extends unknown ? Omit<C, 'post' | 'number' | 'commandId'> : never) : never
const as = async (actor: Actor, key: CaseKey, deed: Deed) => {
  const outcome = await actOnCase(run.engine, actor, { ...deed, ...key, commandId: randomUUID() } as CaseCommand)
  return outcome.ok ? 'done' : outcome.refusal.code
}
const message = { do: 'send-message', text: 'For my child.' } as const
const seen = (actor: Actor, { post, number }: CaseKey) =>
  asReader(run.db, actor, async (tx) => {
    const tables = ['cases', 'events', 'sealed_facts', 'queue']
    const counts: number[] = []
    for (const table of tables)
      counts.push(
        (await tx.query(`SELECT FROM ${table} WHERE post = $1 AND number = $2`, [post, number])).rowCount ?? 0,
      )
    if (counts.every((count) => count > 0)) return 'all'
    return counts.some((count) => count > 0) ? 'some' : 'nothing'
  })

test('under which mandate a case is read is told in the journey that reads it, as a transaction tells it, until the mandate ends', async () => {
  const key = await caseOfChild()
  const id = await mandate({ until: plainDate('2099-12-31'), acts: ['answer'] })
  const wider = await mandate({ services: ['library-card'] })
  const read = () => readStoredCase(run.db, mother, key)
  expect((await read()).standing).toEqual(await asReader(run.db, mother, (tx) => findStanding(tx, mother.id, key)))
  expect((await read()).standing).toMatchObject({ id: wider, until: null, revokedOn: null })
  await endMandate(run.engine, run.officer('BUS'), { id: wider, on: today })
  expect((await read()).standing).toMatchObject({ id, until: '2099-12-31', services: null })
  await endMandate(run.engine, run.officer('BUS'), { id, on: today })
  expect(await read()).toEqual({ events: [], facts: [], keys: new Map() })
})

test('a mother follows the cases of her child, acts in them, and each event says under what', async () => {
  const key = await caseOfChild()
  expect(await ownCases.listCases(run.engine, mother, page)).toEqual([])
  expect(await seen(mother, key)).toBe('nothing')
  const id = await mandate()
  expect(await mandatesHeldBy(run.engine, mother)).toMatchObject([{ id, kind: 'parent', principal: 'Ойдан Бала' }])
  expect(await ownCases.listCases(run.engine, mother, page)).toEqual([key])
  expect(await as(mother, key, message)).toBe('done')
  const file = await readCase(run.engine, mother, key)
  expect(file?.readUnder).toMatchObject({ mandate: id, principal: 'Ойдан Бала', representative: 'Ойдан Ана' })
  expect(file?.timeLine.at(-1)).toMatchObject({ by: { side: 'representative' }, under: { mandate: id } })
  const atDesk = await readCase(run.engine, run.officer('BUS'), key)
  expect(atDesk?.timeLine.at(-1)).toMatchObject({ under: { representative: 'Ойдан Ана', kind: 'parent' } })
  expect(atDesk?.readUnder).toBeUndefined()
})

test('a mother lodges for her child; the log names the mandate, and no slip outlives it', async () => {
  const id = await mandate()
  const command = { ...askForCard(randomUUID()), mandate: id }
  const { key, slipCode } = await lodge(mother, command)
  expect(slipCode).toBeNull()
  expect((await lodge(mother, command)).key).toEqual(key)
  const file = await readCase(run.engine, run.officer('BUS'), key)
  expect(file?.lodgedUnder).toMatchObject({ mandate: id, principal: 'Ойдан Бала', representative: 'Ойдан Ана' })
  expect(file?.timeLine[0]).toMatchObject({
    kind: 'case-lodged',
    by: { side: 'representative' },
    under: { mandate: id },
  })
  expect(await ownCases.listCases(run.engine, mother, page)).toEqual([key])
  expect(await as(mother, key, { do: 'act', action: 'withdraw' })).toBe('done')
})

test('a mandate that is ended closes the cases at once, to the program and in the database', async () => {
  const id = await mandate()
  const linked = await caseOfChild()
  const { key: lodged } = await lodge(mother, { ...askForCard(randomUUID()), mandate: id })
  for (const key of [linked, lodged]) expect(await seen(mother, key)).toBe('all')
  // The program refuses by its own clock, before the database does by its day.
  await endMandate(run.engine, run.officer('BUS'), { id, on: today })
  for (const key of [linked, lodged]) {
    expect(await readCase(run.engine, mother, key)).toBeUndefined()
    expect(await as(mother, key, message)).toMatch(/mandate-not-valid|case-not-found/)
  }
  expect(await lodgeCase(run.engine, mother, { ...askForCard(randomUUID()), mandate: id })).toMatchObject({ ok: false })
  await withClient(run.db.superuser, (client) =>
    client.query(`UPDATE mandates SET revoked_on = (now() AT TIME ZONE zone)::date WHERE id = $1`, [id]),
  )
  for (const key of [linked, lodged]) expect(await seen(mother, key)).toBe('nothing')
  expect(await ownCases.listCases(run.engine, mother, page)).toEqual([])
  expect(await mandatesHeldBy(run.engine, mother)).toEqual([])
})

test('the day of its end no longer belongs to a mandate, in the database too', async () => {
  const key = await caseOfChild()
  const id = await mandate()
  const end = (until: string) =>
    withClient(run.db.superuser, (client) =>
      client.query(`UPDATE mandates SET valid_until = (now() AT TIME ZONE zone)::date + ${until} WHERE id = $1`, [id]),
    )
  await end('1')
  expect(await seen(mother, key)).toBe('all')
  await end('0')
  expect(await seen(mother, key)).toBe('nothing')
})

test('an account that is unlinked from its person, and one of somebody else, see nothing of the child', async () => {
  const key = await caseOfChild()
  await mandate()
  expect(await seen(account(randomUUID()), key)).toBe('nothing')
  expect(await seen(mother, key)).toBe('all')
  await asActor(run.db, systemActor, (tx) =>
    tx.query('UPDATE applicant_accounts SET person = NULL, linked_by = NULL, linked_at = NULL WHERE id = $1', [
      mother.id,
    ]),
  )
  expect(await seen(mother, key)).toBe('nothing')
  expect(await as(mother, key, message)).toBe('case-not-found')
})

test('a mandate covers its services and acts alone', async () => {
  const card = await caseOfChild()
  const visit = await caseOfChild(askForVisit(randomUUID()))
  const id = await mandate({ services: ['library-card'], acts: ['answer'] })
  expect(await ownCases.listCases(run.engine, mother, page)).toEqual([card])
  expect(await seen(mother, visit)).toBe('nothing')
  expect(await as(mother, card, message)).toBe('done')
  expect(await as(mother, card, { do: 'act', action: 'withdraw' })).toBe('mandate-not-covering')
  const wish = { ...askForCard(randomUUID()), mandate: id }
  expect(await lodgeCase(run.engine, mother, wish)).toMatchObject({ refusal: { code: 'mandate-not-covering' } })
})

test('who the applicant is, once corrected, ends what the mandate opened', async () => {
  const id = await mandate()
  const { key } = await lodge(mother, { ...askForCard(randomUUID()), mandate: id })
  const other = await known('Басқа')
  await as(run.officer('BUS'), key, { do: 'link-person', subject: 'applicant', person: other })
  expect(await seen(mother, key)).toBe('nothing')
  expect(await ownCases.listCases(run.engine, mother, page)).toEqual([])
  await as(run.officer('BUS'), key, { do: 'link-person', subject: 'applicant', person: child })
  expect(await seen(mother, key)).toBe('all')
})

test('a case of the closed compartment is not opened to a parent by being the child’s', async () => {
  const key = await caseOfChild()
  await mandate()
  await withClient(run.db.superuser, (client) =>
    client.query(`UPDATE cases SET compartment = 'protection' WHERE post = $1 AND number = $2`, [key.post, key.number]),
  )
  expect(await seen(mother, key)).toBe('nothing')
})

test('nobody lodges under the mandate of another, whatever the statement', async () => {
  const id = await mandate()
  const stranger = account(randomUUID())
  expect(await lodgeCase(run.engine, stranger, { ...askForCard(randomUUID()), mandate: id })).toMatchObject({
    refusal: { code: 'mandate-not-known' },
  })
  for (const statement of ['SELECT FROM mandates', 'SELECT FROM case_mandates', 'SELECT FROM elshi_mandates_held()'])
    expect((await asReader(run.db, stranger, (tx) => tx.query(statement))).rowCount).toBe(0)
  const insert = `INSERT INTO case_mandates VALUES ('BUS', 26000001, '${id}')`
  await expect(asActor(run.db, mother, (tx) => tx.query(insert))).rejects.toThrow(/row-level security/)
  const { rows } = await asReader(run.db, stranger, (tx) =>
    tx.query<{ may: boolean }>(`SELECT elshi_may_lodge_under($1, 'library-card') AS may`, [id]),
  )
  expect(rows).toEqual([{ may: false }])
})

test('an officer lodges at the window for whoever is represented, under a mandate that the post knows', async () => {
  const id = await mandate()
  const wish = { ...askForCard(randomUUID(), { channel: 'window' }), mandate: id }
  const { key, slipCode } = await lodge(run.officer('BUS'), wish)
  expect(slipCode).toBeNull()
  const file = await readCase(run.engine, run.officer('BUS'), key)
  expect(file?.lodgedUnder).toMatchObject({ mandate: id, representative: 'Ойдан Ана' })
  expect(await seen(mother, key)).toBe('all')
  const elsewhere = { ...askForCard(randomUUID(), { post: 'SEL', channel: 'window' }), mandate: id }
  expect(await lodgeCase(run.engine, run.officer('SEL'), elsewhere)).toMatchObject({
    refusal: { code: 'mandate-not-known' },
  })
})

test('a case records a mandate of the person who is its applicant, and of nobody else', async () => {
  const id = await mandate()
  const key = await caseOfChild()
  const record = { do: 'record-mandate', mandate: id, subject: 'applicant', until: null } as const
  expect(await as(run.officer('BUS'), key, record)).toBe('done')
  const { key: unlinked } = await lodge(anonymous, askForCard(randomUUID()))
  expect(await as(run.officer('BUS'), unlinked, record)).toBe('mandate-not-over-person')
  await as(run.officer('BUS'), unlinked, { do: 'link-person', subject: 'applicant', person: parent })
  expect(await as(run.officer('BUS'), unlinked, record)).toBe('mandate-not-over-person')
})

test('whoever lodges without an account leaves no account behind', async () => {
  await lodge({ ...anonymous, id: `applicant:${randomUUID()}` }, askForCard(randomUUID()))
  const { rows } = await asReader(run.db, systemActor, (tx) =>
    tx.query(`SELECT account FROM case_accounts WHERE account LIKE 'applicant:%'`),
  )
  expect(rows).toEqual([])
})
